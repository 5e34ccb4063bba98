import { freshId } from './fresh-id.ts';
import type { Carried } from './new-version.ts';
import { passageWords, wordsAtOnce } from './passage-words.ts';
import type { Prepared } from './prepare.ts';

/** A text on its way from the thread that read it into the database: its rows are JSON already, in pieces. */
export type Parcel = Pick<Prepared, 'title' | 'lang' | 'text' | 'source' | 'pages' | 'report'> & {
	rows: Rows[];
	/** What becomes of the citations of the version that it takes the place of. */
	carried?: Carried;
};

/** A piece of a table's rows, each an array, as JSON. */
export type Rows = { table: 'passage' | 'words' | 'topic' | 'fact' | 'citation' | 'card'; json: string };

/** Rows in a piece: storing one holds everyone else up for a few milliseconds. */
const atOnce = 1_000;

/** Of so many drafts and more, those that few would take are set aside; fewer are looked at one and all. */
const long = 20;

/** Packs a text for `store`: facts in the order of the text, each with its quotation and its cards as drafts. */
export function pack({ passages, facts, topicsFrom, ...document }: Prepared, now: number): Parcel {
	const named = facts.map((each) => ({ ...each, id: freshId(now) }));
	const titles = new Set(facts.flatMap(({ topic }) => (topic === null ? [] : [topic])));
	const topics = new Map<string | null, string>([...titles].map((title) => [title, freshId(now)]));
	const isLong = facts.reduce((sum, { cards }) => sum + cards.length, 0) >= long;
	return {
		...document,
		rows: [
			...pieces(
				'passage',
				passages.map(({ start, end, kind, rejected }, at) => [at, start, end, kind, rejected])
			),
			...pieces(
				'words',
				passageWords(
					document.text,
					passages.map(({ start, end }, position) => ({ start, end, position }))
				),
				wordsAtOnce
			),
			...pieces(
				'topic',
				[...topics].map(([title, id], at) => [id, title, at, topicsFrom])
			),
			...pieces(
				'fact',
				named.map(({ id, statement, topic }, at) => [id, statement, at, topics.get(topic) ?? null])
			),
			...pieces(
				'citation',
				named.map(({ id, start, end, quote }) => [id, start, end, quote])
			),
			...pieces(
				'card',
				named.flatMap(({ id: factId, cards }) =>
					cards.map(({ kind, prompt, answer, accepted, rule, isUnlikely }, at) => [
						freshId(now),
						factId,
						at,
						kind,
						prompt,
						answer,
						accepted,
						rule,
						isUnlikely && isLong
					])
				)
			)
		]
	};
}

function pieces(table: Rows['table'], rows: unknown[][], size = atOnce): Rows[] {
	return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => ({
		table,
		json: JSON.stringify(rows.slice(at * size, (at + 1) * size))
	}));
}
