import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Counts } from '#lib/evidence/counted-words.ts';
import type { Own } from '#lib/evidence/together.ts';
import type { Evidence } from './cards.ts';
import type { Database } from './db/open.ts';
import { comparison, document, ownLabel, related } from './db/schema.ts';
import { foundFor } from './related-elsewhere.ts';

/** What is said of a fact, in brief. */
export type Brief = {
	/** How many passages that authors do not cite do what to it, but for those that only mention the same. */
	found: Counts;
	/** What the learner says of passages. */
	own: Own[];
};

/** What is said of some facts that this learner may see. */
export async function inBrief(db: Database, learner: string, facts: string[]): Promise<Map<string, Brief>> {
	const named = sql`(select value from json_each(${JSON.stringify(facts)}))`;
	const [own, found] = await db.batch([
		db
			.select({
				factId: ownLabel.factId,
				documentId: ownLabel.documentId,
				quote: ownLabel.quote,
				label: ownLabel.label
			})
			.from(ownLabel)
			.where(and(eq(ownLabel.learnerId, learner), inArray(ownLabel.factId, named))),
		db
			.select({
				factId: comparison.factId,
				documentId: related.documentId,
				quote: related.quote,
				label: related.label
			})
			.from(comparison)
			.innerJoin(related, eq(related.comparisonId, comparison.id))
			.innerJoin(document, eq(document.id, related.documentId))
			.where(
				and(
					inArray(comparison.factId, named),
					foundFor(learner),
					isWorthTelling(learner),
					isNull(document.replacedBy),
					isHeld,
					isNotCited
				)
			)
	]);
	const brief = new Map<string, Brief>(facts.map((id) => [id, { found: {}, own: [] }]));
	for (const { factId, ...each } of own) brief.get(factId)?.own.push(each);
	for (const { factId, documentId, quote, label } of found) {
		const of = brief.get(factId);
		const word =
			of?.own.find((each) => each.documentId === documentId && each.quote === quote)?.label ?? label;
		if (of && word !== 'unrelated' && word !== 'mentions') of.found[word] = (of.found[word] ?? 0) + 1;
	}
	return brief;
}

/** What only mentions the same is left out, unless the learner may have said more of it. */
const isWorthTelling = (learner: string) => sql`(
	${related.label} <> 'mentions' or exists (
		select 1 from own_label where learner_id = ${learner} and fact_id = ${comparison.factId}))`;

/** It was compared with a quotation that still stands. */
const isHeld = sql`exists (
	select 1 from citation as each
	where each.fact_id = ${comparison.factId} and each.document_id = ${comparison.documentId}
		and each.start = ${comparison.start} and each.quote = ${comparison.quote})`;

const isNotCited = sql`not exists (
	select 1 from citation as each
	where each.fact_id = ${comparison.factId} and each.document_id = ${related.documentId}
		and each.start < ${related.end} and ${related.start} < each."end")`;

/** Citations as the learner sees them, who may say otherwise than their author. */
export function inOwnWords(cited: Evidence[], own: Own[]): Evidence[] {
	return cited.flatMap((each) => {
		const word = own.find(({ documentId, quote }) => documentId === each.documentId && quote === each.quote);
		if (!word || word.label === 'same') return [each];
		return word.label === 'unrelated' ? [] : [{ ...each, stance: word.label }];
	});
}
