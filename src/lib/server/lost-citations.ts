import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Card, Span, Stance } from '#lib/facts/fact.ts';
import { unsaid } from '#lib/facts/unsaid.ts';
import type { Database } from './db/open.ts';
import { citation, course, document, fact } from './db/schema.ts';

/* A citation is lost when the text that it quotes has a newer version in which these words do not stand. */

const isStudied = sql`exists (
	select 1 from card where card.fact_id = ${citation.factId} and card.status = 'accepted')`;

/** How many citations of facts with accepted cards are lost in a document's newest version. */
export const lostIn = sql<number>`(
	select count(*) from citation join document as old on old.id = citation.document_id
	where old.replaced_by = ${document}.id
		and exists (select 1 from card where card.fact_id = citation.fact_id and card.status = 'accepted'))`;

const answersOf = sql`(
	select json_group_array(json_object('kind', kind, 'answer', answer)) from card
	where card.fact_id = ${citation.factId} and card.status = 'accepted')`.mapWith(
	(json: string) => JSON.parse(json) as Pick<Card, 'kind' | 'answer'>[]
);

/** A citation that is lost, with the passage that is most like it where one is. */
export type LostCitation = {
	factId: string;
	position: number;
	statement: string;
	/** The earlier version in which it still stands. */
	documentId: string;
	start: number;
	quote: string;
	stance: Stance;
	/** Of its fact's accepted cards. */
	answers: Pick<Card, 'kind' | 'answer'>[];
	nearest: Span | null;
};

/** The citations that are lost in the newest version of a document, in the order in which they stood. */
export async function list(db: Database, documentId: string): Promise<LostCitation[]> {
	const rows = await db
		.select({
			factId: citation.factId,
			position: citation.position,
			statement: fact.statement,
			documentId: citation.documentId,
			start: citation.start,
			quote: citation.quote,
			stance: citation.stance,
			answers: answersOf,
			nearestStart: citation.nearestStart,
			nearestEnd: citation.nearestEnd
		})
		.from(citation)
		.innerJoin(document, eq(document.id, citation.documentId))
		.innerJoin(fact, eq(fact.id, citation.factId))
		.where(and(eq(document.replacedBy, documentId), isStudied))
		.orderBy(asc(citation.start), asc(citation.factId));
	return rows.map(({ nearestStart: start, nearestEnd: end, ...rest }) => ({
		...rest,
		nearest: start === null || end === null ? null : { start, end }
	}));
}

/** A citation by its fact and its place among that fact's. */
export type Which = { factId: string; position: number };

/** A citation as it was before the learner decided about it. */
export type Undo = Which & { from: string; span: Span; nearest: Span };

/**
 * Lets a lost citation quote the passage that is most like it; answers how to undo that, null when there is none such
 * of the learner's own, or that the passage does not say the answer of a card, which it would then contradict.
 */
export async function mend(
	db: Database,
	learner: string,
	documentId: string,
	which: Which
): Promise<Undo | 'unsaid' | null> {
	const found = await offered(db, learner, documentId, which);
	if (!found) return null;
	const { start, end } = found.nearest;
	if (unsaid(found.answers, found.quote, found.text.slice(start, end)).length > 0) return 'unsaid';
	await db
		.update(citation)
		.set({
			documentId,
			start,
			end,
			quote: found.text.slice(start, end),
			nearestStart: null,
			nearestEnd: null
		})
		.where(and(is(which), eq(citation.documentId, found.from)));
	return { ...which, from: found.from, span: found.span, nearest: found.nearest };
}

/** Keeps a citation lost: the passage that is most like it is offered no more. Answers as `mend` does. */
export async function leave(
	db: Database,
	learner: string,
	documentId: string,
	which: Which
): Promise<Undo | null> {
	const found = await offered(db, learner, documentId, which);
	if (!found) return null;
	await db
		.update(citation)
		.set({ nearestStart: null, nearestEnd: null })
		.where(and(is(which), eq(citation.documentId, found.from)));
	return { ...which, from: found.from, span: found.span, nearest: found.nearest };
}

/** Takes back what was decided about a lost citation; false when that cannot be, as when a later version came. */
export async function undo(
	db: Database,
	learner: string,
	documentId: string,
	{ from, span, nearest, ...which }: Undo
): Promise<boolean> {
	const [old] = await db
		.select({ text: document.text })
		.from(citation)
		.innerJoin(fact, eq(fact.id, citation.factId))
		.innerJoin(document, and(eq(document.id, from), eq(document.courseId, fact.courseId)))
		.innerJoin(course, eq(course.id, fact.courseId))
		.where(
			and(
				is(which),
				eq(course.ownerId, learner),
				eq(document.replacedBy, documentId),
				inArray(citation.documentId, [documentId, from])
			)
		);
	const quote = old?.text.slice(span.start, span.end) ?? '';
	const [newest] = await db.select({ text: document.text }).from(document).where(eq(document.id, documentId));
	if (quote.length !== span.end - span.start || quote === '' || !newest || nearest.end > newest.text.length)
		return false;
	await db
		.update(citation)
		.set({ documentId: from, ...span, quote, nearestStart: nearest.start, nearestEnd: nearest.end })
		.where(is(which));
	return true;
}

const is = ({ factId, position }: Which) => and(eq(citation.factId, factId), eq(citation.position, position));

async function offered(db: Database, learner: string, documentId: string, which: Which) {
	const [found] = await db
		.select({
			from: document.id,
			span: { start: citation.start, end: citation.end },
			quote: citation.quote,
			answers: answersOf,
			nearest: {
				start: sql<number>`${citation.nearestStart}`,
				end: sql<number>`${citation.nearestEnd}`
			}
		})
		.from(citation)
		.innerJoin(document, eq(document.id, citation.documentId))
		.innerJoin(course, eq(course.id, document.courseId))
		.where(
			and(
				is(which),
				eq(document.replacedBy, documentId),
				eq(course.ownerId, learner),
				isNotNull(citation.nearestStart)
			)
		);
	if (!found) return null;
	const [newest] = await db.select({ text: document.text }).from(document).where(eq(document.id, documentId));
	return newest ? { ...found, text: newest.text } : null;
}
