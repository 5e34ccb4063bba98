import { sql } from 'drizzle-orm';
import type { Sought } from '#lib/evidence/sought.ts';
import type { Database } from './db/open.ts';
import { token } from './passage-words.ts';

/** A passage by its place among those of its document. */
export type FoundAt = { documentId: string; at: number };

/** So much of what a sentence says holds for the one after it, which may point back to it. */
const passedOn = 0.3;

/**
 * Passages of some documents, by their numbers in the index, which say what is sought: the likeliest first, at most so
 * many. What else is in the index makes no difference, nor does the order in which it came.
 */
export async function candidates(
	db: Database,
	sought: Sought[],
	numbers: number[],
	most: number
): Promise<FoundAt[]> {
	const [first] = sought;
	if (!first || numbers.length === 0) return [];
	const postings = sought.map(({ worth, ...one }) =>
		postingsOf(matching(one), Math.round(worth * 1000), numbers)
	);
	const rows = await db.all<FoundAt & { score: number }>(sql`
		select document_id as documentId, id & 16777215 as at, sum(worth) as score
		from (${sql.join(postings, sql` union all `)})
		join searched_document on number = id >> 24
		where number in (select value from json_each(${JSON.stringify(numbers)}))
		group by id
		order by score desc, document_id, at limit ${3 * most}`);
	const scores = new Map<string, FoundAt & { score: number }>();
	const add = (documentId: string, at: number, score: number) => {
		const key = `${at} ${documentId}`;
		const known = scores.get(key);
		if (known) known.score += score;
		else scores.set(key, { documentId, at, score });
	};
	for (const { documentId, at, score } of rows) {
		add(documentId, at, score);
		add(documentId, at + 1, score * passedOn);
	}
	return [...scores.values()]
		.sort((a, b) => b.score - a.score || compareIds(a.documentId, b.documentId) || a.at - b.at)
		.slice(0, most)
		.map(({ documentId, at }) => ({ documentId, at }));
}

function postingsOf(match: string, worth: number, numbers: number[]) {
	const from = Math.min(...numbers) * 2 ** 24;
	const to = (Math.max(...numbers) + 1) * 2 ** 24;
	return sql`
		select rowid as id, ${worth} as worth from passage_search
		where passage_search match ${match} and rowid >= ${from} and rowid < ${to}`;
}

/** In FTS5's language; within quotation marks nothing but a quotation mark means anything. */
function matching({ words, beginnings, things }: Omit<Sought, 'worth'>): string {
	const texts = [...words.map(quoted), ...beginnings.map((each) => `${quoted(each)} *`)];
	return [
		...texts.map((each) => `text : ${each}`),
		...things.map((each) => `entities : ${quoted(token(each))}`)
	].join(' OR ');
}

const quoted = (text: string) => `"${text.replaceAll('"', ' ')}"`;

function compareIds(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
