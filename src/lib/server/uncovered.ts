import { and, asc, eq, gt, gte, sql } from 'drizzle-orm';
import { isRunning } from '#lib/reading/document.ts';
import type { Database } from './db/open.ts';
import { card, citation, passage } from './db/schema.ts';

const atOnce = 500;

/** Where the first sentence of a document begins, from an offset on, that no accepted card rests on; null: nowhere. */
export async function first(db: Database, documentId: string, from: number): Promise<number | null> {
	const covered = await db
		.selectDistinct({ start: citation.start, end: citation.end })
		.from(citation)
		.where(
			and(
				eq(citation.documentId, documentId),
				gt(citation.end, from),
				sql`exists (select 1 from ${card} where ${card.factId} = ${citation.factId} and ${card.status} = 'accepted')`
			)
		)
		.orderBy(asc(citation.start));
	let at = 0;
	let until = 0;
	for (let next = from; ;) {
		const passages = await db
			.select({ start: passage.start, end: passage.end, kind: passage.kind })
			.from(passage)
			.where(and(eq(passage.documentId, documentId), gte(passage.start, next)))
			.orderBy(asc(passage.position))
			.limit(atOnce);
		for (const { start, end, kind } of passages) {
			for (let each = covered[at]; each && each.start < end; each = covered[++at])
				until = Math.max(until, each.end);
			if (until <= start && isRunning(kind)) return start;
		}
		const last = passages.at(-1);
		if (!last || passages.length < atOnce) return null;
		next = last.start + 1;
	}
}
