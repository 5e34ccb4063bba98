import type { LineProblem } from './course.ts';
import { joinIndented, linesOf, type Line } from './lines.ts';

/** A fact as it is written, with its lines: nothing is checked against the documents yet. */
export type WrittenFact = {
	id: string;
	line: number;
	statement: string;
	citations: WrittenCitation[];
	cards: WrittenCard[];
};

export type WrittenCitation = {
	line: number;
	document: string;
	stance: string;
	quote: string;
	note?: string;
};

export type WrittenCard = {
	line: number;
	name: string;
	prompt: string;
	answers: string[];
	accepted: string[];
	items: string[];
};

type State = { facts: WrittenFact[]; inStatement: boolean; problems: LineProblem[] };

/**
 * A file of `facts/`: all facts of one topic. A fact is `## name`, its statement, its quotations
 * (`> document (stance): words`, the reason under it after `>>`) and its cards: `name: prompt` with the answer
 * in {braces}, after `=` or in lines of `-`, and other wordings of it after `~`.
 */
export function readFactFile(text: string): { facts: WrittenFact[]; problems: LineProblem[] } {
	const begin: State = { facts: [], inStatement: false, problems: [] };
	const { facts, problems } = joinIndented(linesOf(text)).reduce(readLine, begin);
	return { facts, problems };
}

function readLine(state: State, line: Line): State {
	const fact = state.facts.at(-1);
	const marked = /^(##|>>|[>=~-])\s+(.*)$/.exec(line.text);
	if (marked?.[1] === '##') return beginFact(state, line, marked[2] ?? '');
	if (line.text === '') return { ...state, inStatement: state.inStatement && fact?.statement === '' };
	if (!fact) return refuse(state, line, 'This stands before the first fact; a fact begins with “## name”.');
	if (marked)
		return readMarked({ ...state, inStatement: false }, line, fact, marked[1] ?? '', marked[2] ?? '');
	if (state.inStatement)
		return change(state, { ...fact, statement: `${fact.statement} ${line.text}`.trim() });
	return beginCard(state, line, fact);
}

function readMarked(state: State, line: Line, fact: WrittenFact, mark: string, text: string): State {
	switch (mark) {
		case '>':
			return addCitation(state, line, fact, text);
		case '>>':
			return addNote(state, line, fact, text);
		default:
			return addToCard(state, line, fact, mark, text);
	}
}

function beginFact(state: State, line: Line, id: string): State {
	const fact = { id, line: line.number, statement: '', citations: [], cards: [] };
	return { ...state, facts: [...state.facts, fact], inStatement: true };
}

function addCitation(state: State, line: Line, fact: WrittenFact, text: string): State {
	const [, document, stance = 'supports', quote] = /^(\S+?)(?: \(([^()]*)\))?: (.+)$/.exec(text) ?? [];
	if (!document || !quote)
		return refuse(
			state,
			line,
			'A quotation is written “> document: its words” or “> document (stance): its words”.'
		);
	return change(state, {
		...fact,
		citations: [...fact.citations, { line: line.number, document, stance, quote }]
	});
}

function addNote(state: State, line: Line, fact: WrittenFact, note: string): State {
	const citation = fact.citations.at(-1);
	if (!citation || citation.note)
		return refuse(state, line, 'A note with “>>” stands under its own quotation.');
	return change(state, { ...fact, citations: [...fact.citations.slice(0, -1), { ...citation, note }] });
}

function beginCard(state: State, line: Line, fact: WrittenFact): State {
	const [, name, prompt] = /^([^\s:]+): (.+)$/.exec(line.text) ?? [];
	if (!name || !prompt)
		return refuse(
			state,
			line,
			'This is neither a quotation (“>”) nor a card (“name: prompt”) nor an answer (“=”, “~”, “-”).'
		);
	const card = { line: line.number, name, prompt, answers: [], accepted: [], items: [] };
	return change(state, { ...fact, cards: [...fact.cards, card] });
}

function addToCard(state: State, line: Line, fact: WrittenFact, mark: string, text: string): State {
	const card = fact.cards.at(-1);
	if (!card) return refuse(state, line, 'This line has an answer but stands under no card.');
	return change(state, { ...fact, cards: [...fact.cards.slice(0, -1), answered(card, mark, text)] });
}

function answered(card: WrittenCard, mark: string, text: string): WrittenCard {
	if (mark === '=') return { ...card, answers: [...card.answers, text] };
	if (mark === '~') return { ...card, accepted: [...card.accepted, text] };
	return { ...card, items: [...card.items, text] };
}

function change(state: State, fact: WrittenFact): State {
	return { ...state, facts: [...state.facts.slice(0, -1), fact] };
}

function refuse(state: State, line: Line, reason: string): State {
	return { ...state, problems: [...state.problems, { line: line.number, reason }] };
}
