import type { Card } from '#lib/facts/fact.ts';
import type { Block, Document } from '#lib/reading/document.ts';
import { passages, type Passage } from '#lib/reading/passages.ts';
import { acronymQuestions, ambiguousAcronyms } from './acronyms.ts';
import { quotation, type Candidate, type FactKind, type Quotation } from './candidate.ts';
import { Placed } from './context.ts';
import { dateGap } from './date-gap.ts';
import { gate } from './gate.ts';
import { Kept } from './kept.ts';
import { namesIn, properWords, type Name } from './names.ts';
import type { Reason } from './reasons.ts';
import type { Edit } from './rewrite.ts';
import { Sentence } from './sentence.ts';
import { shapeProblem } from './shape.ts';
import { mayBeUnique, subjectQuestion } from './subjects.ts';

export type DraftedFact = { kind: FactKind; quote: Quotation; answer: Quotation; cards: Card[] };

export type RejectedPassage = Quotation & { reason: Reason };

/** `drafted` cards were made, `kept` of them passed the gate, `dropped` says why the others did not. */
export type Report = {
	passages: number;
	facts: number;
	drafted: number;
	kept: number;
	dropped: Partial<Record<Reason, number>>;
};

export type Drafting = { facts: DraftedFact[]; rejected: RejectedPassage[]; report: Report };

/** Facts and cards from a document, by rules alone. Every passage is a fact's quote or is rejected with its reason. */
export function draft(document: Document): Drafting {
	const proposals = propose(document);
	const ambiguous = ambiguousAcronyms(proposals.flatMap(({ candidates }) => candidates));
	const kept = new Kept();
	const dropped: Report['dropped'] = {};
	const rejected: RejectedPassage[] = [];
	for (const { passage, candidates, reason } of proposals) {
		const drops = candidates.flatMap((candidate) => {
			const verdict = kept.offer(candidate, (near) =>
				ambiguous.has(candidate.card.prompt)
					? { dropped: 'several-expansions' }
					: gate(candidate, document, near)
			);
			return 'dropped' in verdict ? [verdict.dropped] : [];
		});
		for (const code of drops) dropped[code] = (dropped[code] ?? 0) + 1;
		if (drops.length === candidates.length)
			rejected.push({ ...quotation(document.text, passage), reason: drops[0] ?? reason });
	}
	const facts = kept.all.map(({ kind, quote, answer, card }) => ({ kind, quote, answer, cards: [card] }));
	const drafted = proposals.reduce((sum, { candidates }) => sum + candidates.length, 0);
	return {
		facts,
		rejected,
		report: { passages: proposals.length, facts: facts.length, drafted, kept: facts.length, dropped }
	};
}

type Proposal = { passage: Passage; candidates: Candidate[]; reason: Reason };

/** Problems of sentences that still tell what the next one is about. */
const wholeEnough: Reason[] = ['fragment', 'question', 'odd-form'];

/** Sentences that point back to one another are followed so far and no further. */
const longestChain = 50;

function propose(document: Document): Proposal[] {
	const proper = properWords(document.text);
	const topicOf = topics(document.title, proper);
	let told: Placed[] = [];
	let chain = 0;
	let block: Block | null = null;
	return passages(document).map((passage) => {
		const problem = shapeProblem(passage, document.text);
		if (problem && !wholeEnough.includes(problem)) {
			told = [];
			return { passage, candidates: [], reason: problem };
		}
		chain = passage.block === block && chain < longestChain ? chain + 1 : 0;
		if (chain === 0) told = [];
		block = passage.block;
		const placed = new Placed(new Sentence(document.text, passage, proper), told, topicOf(block));
		told = [placed, ...told.slice(0, 3)];
		if (problem) return { passage, candidates: [], reason: problem };
		const { cards, reason } = statementCards(placed);
		return { passage, candidates: [...cards, ...acronymQuestions(placed.sentence)], reason };
	});
}

const longestHeading = 200;

/** The names in a document's title and in the headings above a block. */
function topics(title: string, proper: Set<string>): (block: Block) => Name[] {
	const names = new Map<string, Name[]>();
	const namesOf = (heading: string) => {
		const known = names.get(heading) ?? namesIn(heading, proper);
		names.set(heading, known);
		return known;
	};
	return (block) =>
		[title, ...block.headings].filter(({ length }) => length <= longestHeading).flatMap(namesOf);
}

function statementCards(placed: Placed): { cards: Candidate[]; reason: Reason } {
	const { sentence } = placed;
	const hasDate = sentence.dates.some(({ kind }) => kind !== 'day');
	if (!hasDate && !mayBeUnique(sentence)) return { cards: [], reason: 'no-fact' };
	const { context } = placed;
	if ('reason' in context) return { cards: [], reason: context.reason };
	const { notes } = context;
	const dated = isSpecific(sentence, notes) ? dateGap(sentence, notes) : 'no-name';
	const asked = subjectQuestion(sentence, notes);
	const cards = [dated, asked].filter((card) => card !== null && typeof card === 'object');
	return { cards, reason: typeof dated === 'string' && hasDate ? dated : 'no-fact' };
}

/** Whether a statement names someone or something, or tells of a thing that happens once. */
function isSpecific({ text, start, names, dates }: Sentence, notes: Edit[]): boolean {
	const isNamed = names.some((name) => name.start >= start && name.type !== 'demonym');
	if (isNamed || notes.length > 0 || once.test(text.slice(start))) return true;
	return dates.some(({ kind }) => kind === 'date') && singleWord.test(text.slice(start));
}

/** "Krakatoa erupted". */
const singleWord = /^(?![A-Z][a-z]+ing )[A-Z][a-z]{3,}(?<!s) (?:was|were|[a-z]+ed|rose|fell|sank|broke)\b/;

const once =
	/^(?:the first \p{L}|(?:the |an? )?[\p{L}-]+(?: \p{Ll}+)? (?:was|were) (?:first )?(?:introduced|invented|discovered|isolated|identified|patented|sequenced)(?!\p{L}))/iu;
