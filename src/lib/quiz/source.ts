import type { ChoiceQuestion } from '#lib/facts/question.ts';
import { shuffled, type Dice } from '#lib/facts/dice.ts';
import { about, isSentence, statementOf, type Basis } from './basis.ts';
import type { Making } from './making.ts';
import type { MaterialDocument } from './material.ts';
import { shareOf, tellingWords } from './telling-words.ts';
import type { Texts } from './texts.ts';

/** Which document says so; null when more than one does, when there are too few, or when the statement tells. */
export function sourceQuestion({ texts, places, dice }: Making, basis: Basis): ChoiceQuestion | null {
	if (texts.documents.size < 3) return null;
	const cited = new Set(basis.fact.citations.map(({ document }) => document));
	const right = texts.documents.get([...cited][0] ?? '');
	const statement = statementOf(basis);
	if (cited.size !== 1 || !right || !canStand(statement)) return null;
	const words = tellingWords(statement);
	const roll = dice(`source ${basis.card.id}`);
	const wrong = plausible(texts, right, statement, roll).slice(0, 3);
	if (wrong.length < 2 || givesAway(words, right, wrong)) return null;
	const others = [...texts.documents.keys()].filter((id) => id !== right.id);
	if (texts.saysAny(others, words, 0.5)) return null;
	const [place = 0] = places.preferred(wrong.length + 1, roll);
	const base = about(
		'source',
		basis,
		`Which document says this: ${statement.replace(/[.!](["”’)]*)$/, '$1')}?`
	);
	const choices = wrong.map(({ title }) => ({
		text: title,
		why: 'No passage of this document says so.',
		evidence: null
	}));
	const key = { text: right.title, why: base.why, evidence: base.evidence[0] ?? null };
	return {
		...base,
		card: null,
		kind: 'source',
		choices: [...choices.slice(0, place), key, ...choices.slice(place)],
		key: place
	};
}

/** Whether a statement is one, and does not itself say whose it is. */
function canStand(statement: string): boolean {
	const length = statement.split(' ').length;
	if (length < 7 || length > 40 || /;|^[^:]{1,80}: /.test(statement)) return false;
	return isSentence(statement) && !attributed.test(statement);
}

const attributed =
	/\b(?:according to|overview|paper|study|article|essay|authors?|note|page|calls?|says?|argues?|finds?|names|lists|counts|sees)\b/i;

/** The other documents that name something of it, so that one could think that they say so. */
function plausible(texts: Texts, right: MaterialDocument, statement: string, dice: Dice): MaterialDocument[] {
	const words = tellingWords(statement);
	const named = statement.slice(1).match(/(?<![.?!] )\b\p{Lu}[\p{L}\p{N}]+/gu) ?? [];
	const names = tellingWords(named.join(' '));
	const titles = new Set([right.title]);
	const others = shuffled([...texts.documents.values()], dice).filter(({ title }) => {
		const isNew = !titles.has(title);
		titles.add(title);
		return isNew;
	});
	return others
		.map((document) => ({ document, share: shareOf(words, texts.wordsOf(document.id)) }))
		.filter(({ document, share }) => share >= 0.35 && shareOf(names, texts.wordsOf(document.id)) >= 0.5)
		.sort((a, b) => b.share - a.share)
		.map(({ document }) => document);
}

/** A word of the statement that only the title of the right document has. */
function givesAway(words: ReadonlySet<string>, right: MaterialDocument, wrong: MaterialDocument[]): boolean {
	const others = wrong.map(({ title }) => tellingWords(title));
	return [...tellingWords(right.title)].some(
		(word) => words.has(word) && !others.some((title) => title.has(word))
	);
}
