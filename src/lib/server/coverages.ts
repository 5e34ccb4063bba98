import { asc, inArray, sql } from 'drizzle-orm';
import type { Standing } from '#lib/scheduling/standing.ts';
import { cardedWeight, coverage, type Coverage, type Weighed } from '#lib/statistics/coverage.ts';
import * as courses from './courses.ts';
import type { Database } from './db/open.ts';
import { citation } from './db/schema.ts';
import * as documents from './documents.ts';
import * as facts from './facts.ts';

/** A course with how much of each of its documents is known. */
export type Covered = {
	id: string;
	title: string;
	documents: { id: string; title: string; coverage: Coverage }[];
};

/** The documents of the courses that a learner studies, those left out that have nothing to be known. */
export async function list(db: Database, learner: string, now: number): Promise<Covered[]> {
	const enrolled = (await courses.list(db, learner)).filter((each) => each.enrolled && each.documents > 0);
	const all: Covered[] = [];
	for (const { id, title } of enrolled) {
		const texts = await documents.ofCourse(db, learner, id);
		const known = await ofDocuments(
			db,
			texts.map((text) => text.id),
			await facts.ofCourse(db, learner, id, now)
		);
		const covered = texts.flatMap((text) => {
			const coverage = known.get(text.id);
			return coverage ? [{ id: text.id, title: text.title, coverage }] : [];
		});
		if (covered.length > 0) all.push({ id, title, documents: covered });
	}
	return all;
}

/** How much of documents is known, by their ids, when their facts stand like this. */
export async function ofDocuments(
	db: Database,
	ids: string[],
	facts: readonly { id: string; standing: Standing }[]
): Promise<Map<string, Coverage>> {
	const standings = new Map(facts.map(({ id, standing }) => [id, standing]));
	const passages = await passagesOf(db, ids);
	const quoted = await db
		.select({
			document: citation.documentId,
			fact: citation.factId,
			start: citation.start,
			end: citation.end
		})
		.from(citation)
		.where(inArray(citation.documentId, ids))
		.orderBy(asc(citation.start));
	const found = new Map<string, Coverage>();
	for (const id of ids) {
		const own = quoted.flatMap(({ document, fact, start, end }) => {
			const standing = document === id ? standings.get(fact) : undefined;
			return standing ? [{ start, end, standing }] : [];
		});
		const covered = coverage(passages.get(id) ?? [], own);
		if (covered) found.set(id, covered);
	}
	return found;
}

/**
 * The passages of documents with what they weigh: running text counts, twice if a card could be drafted from it, and
 * headings, tables, references and boilerplate count nothing. As one value each: that comes much sooner than rows.
 */
async function passagesOf(db: Database, ids: string[]): Promise<Map<string, Weighed[]>> {
	const rows = await db.all<{ id: string; passages: string }>(sql`
		select document_id as id, json_group_array(json_array(
			start, "end",
			case when kind not in ('prose', 'list', 'caption') then 0 when rejected is null then ${cardedWeight} else 1 end
		)) as passages
		from (select * from passage where document_id in ${ids} order by document_id, position)
		group by document_id`);
	return new Map(
		rows.map(({ id, passages }) => [
			id,
			(JSON.parse(passages) as [number, number, number][]).map(([start, end, weight]) => ({
				start,
				end,
				weight
			}))
		])
	);
}
