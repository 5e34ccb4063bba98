import type { ChoiceQuestion } from '#lib/facts/question.ts';
import { shuffled } from '#lib/facts/dice.ts';
import { about, statementOf, type Basis } from './basis.ts';
import type { Making } from './making.ts';
import type { MaterialDocument } from './material.ts';
import { shareOf, tellingWords } from './telling-words.ts';

/** Which document says so; null when more than one does, when there are too few, or when the statement tells. */
export function sourceQuestion(making: Making, basis: Basis): ChoiceQuestion | null {
	const { documents } = making.texts;
	if (documents.size < 3) return null;
	const supporting = new Set(basis.fact.citations.map(({ document }) => document));
	const right = documents.get([...supporting][0] ?? '');
	if (supporting.size !== 1 || !right) return null;
	const statement = statementOf(basis).replace(/\[[^\]]*\] ?/g, '');
	const words = tellingWords(statement);
	if (statement.split(' ').length > 40 || words.size < 4 || attributed.test(statement)) return null;
	if (/;|^[^:]{1,80}: /.test(statement)) return null;
	const others = [...documents.values()].filter((document) => document !== right);
	if (others.some(({ id }) => making.texts.saysIn(id, words, 0.6))) return null;
	const dice = making.dice(`source ${basis.card.id}`);
	const wrong = nearest(right, others, dice).slice(0, 3);
	if (wrong.length < 2 || tells(words, right, wrong)) return null;
	const [place = 0] = making.places.preferred(wrong.length + 1, dice);
	const chosen = [...wrong.slice(0, place), right, ...wrong.slice(place)];
	const base = about('source', basis, `Which document says this: ${statement}`);
	return {
		...base,
		card: null,
		kind: 'source',
		choices: chosen.map((document) =>
			document === right
				? { text: document.title, why: base.why, evidence: base.evidence[0] ?? null }
				: { text: document.title, why: 'No passage of this document says so.', evidence: null }
		),
		key: place
	};
}

/** Words by which a statement says itself whose it is. */
const attributed =
	/\b(?:according to|overview|paper|study|article|essay|authors?|note|page|calls?|says?|argues?|finds?|names|lists|counts|sees)\b/i;

/** A word of the title of the right document alone, in the statement, gives it away. */
function tells(words: ReadonlySet<string>, right: MaterialDocument, wrong: MaterialDocument[]): boolean {
	return [...tellingWords(right.title)].some(
		(word) => words.has(word) && !wrong.some(({ title }) => tellingWords(title).has(word))
	);
}

function nearest(
	right: MaterialDocument,
	others: MaterialDocument[],
	dice: () => number
): MaterialDocument[] {
	const words = tellingWords(right.title);
	const near = new Map(others.map((one) => [one, shareOf(words, tellingWords(one.title))]));
	const distinct = shuffled(others, dice).filter(
		({ title }, at, all) => title !== right.title && all.findIndex((one) => one.title === title) === at
	);
	return distinct.sort((a, b) => (near.get(b) ?? 0) - (near.get(a) ?? 0));
}
