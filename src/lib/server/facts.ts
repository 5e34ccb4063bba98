import { and, asc, eq, gt, inArray, lt, sql, type SQL } from 'drizzle-orm';
import { studyDay } from '#lib/scheduling/day.ts';
import type { Span, Stance } from '#lib/facts/fact.ts';
import { standing, together, type Standing } from '#lib/scheduling/standing.ts';
import { visibleTo } from './courses.ts';
import type { Database } from './db/open.ts';
import { card, citation, course, fact, memory } from './db/schema.ts';
import { engineFor, toMemory } from './memories.ts';
import * as settings from './settings.ts';

/** A fact of a course that is studied, with how each of its accepted cards stands. */
export type Line = {
	id: string;
	statement: string;
	topicId: string | null;
	/** The document of its first citation. */
	documentId: string | null;
	standing: Standing;
	cards: Standing[];
};

/** The facts of a course that have accepted cards, in the order of the course. */
export async function ofCourse(
	db: Database,
	learner: string,
	courseId: string,
	now: number
): Promise<Line[]> {
	const within = eq(fact.courseId, courseId);
	const cards = await standings(db, learner, now, within);
	const rows = await db
		.select({
			id: fact.id,
			statement: fact.statement,
			topicId: fact.topicId,
			documentId: sql<
				string | null
			>`(select ${citation.documentId} from ${citation} where ${citation.factId} = ${fact.id} order by ${citation.position} limit 1)`
		})
		.from(fact)
		.innerJoin(course, eq(course.id, fact.courseId))
		.where(and(within, visibleTo(learner)))
		.orderBy(asc(fact.position));
	return rows.flatMap((row) => {
		const own = cards.get(row.id);
		return own ? [{ ...row, standing: together(own), cards: own }] : [];
	});
}

/** Where a document is quoted for a fact. */
export type Mark = {
	factId: string;
	statement: string;
	start: number;
	end: number;
	stance: Stance;
	standing: Standing;
};

/**
 * The quotations of a document, or of a span of it, for facts that have accepted cards, and for one more fact if it is
 * named.
 */
export async function inDocument(
	db: Database,
	learner: string,
	documentId: string,
	now: number,
	also: string | null = null,
	within: Span | null = null
): Promise<Mark[]> {
	const touched = within ? and(lt(citation.start, within.end), gt(citation.end, within.start)) : undefined;
	const here = and(eq(citation.documentId, documentId), touched);
	const quoted = db.select({ id: citation.factId }).from(citation).where(here);
	const cards = await standings(db, learner, now, inArray(fact.id, quoted));
	const rows = await db
		.select({
			factId: citation.factId,
			statement: fact.statement,
			start: citation.start,
			end: citation.end,
			stance: citation.stance
		})
		.from(citation)
		.innerJoin(fact, eq(fact.id, citation.factId))
		.innerJoin(course, eq(course.id, fact.courseId))
		.where(and(here, visibleTo(learner)))
		.orderBy(asc(citation.start), asc(citation.end));
	return rows
		.filter(({ factId }) => cards.has(factId) || factId === also)
		.map((row) => ({ ...row, standing: together(cards.get(row.factId) ?? []) }));
}

/** Where a document is first quoted for a fact; null when it is not. */
export async function placeIn(
	db: Database,
	factId: string | null,
	documentId: string
): Promise<number | null> {
	const [found] = await db
		.select({ start: citation.start })
		.from(citation)
		.where(and(eq(citation.factId, factId ?? ''), eq(citation.documentId, documentId)))
		.orderBy(asc(citation.start))
		.limit(1);
	return found?.start ?? null;
}

/** How each accepted card of some facts stands, by fact. */
async function standings(
	db: Database,
	learner: string,
	now: number,
	within: SQL
): Promise<Map<string, Standing[]>> {
	const wanted = await settings.of(db, learner);
	if (!wanted) return new Map();
	const { engine } = engineFor(wanted.parameters);
	const today = studyDay(now, wanted.zone, wanted.dayStartsAt);
	const rows = await db
		.select({ factId: card.factId, memory })
		.from(card)
		.innerJoin(fact, eq(fact.id, card.factId))
		.innerJoin(course, eq(course.id, fact.courseId))
		.leftJoin(memory, and(eq(memory.cardId, card.id), eq(memory.learnerId, learner)))
		.where(and(eq(card.status, 'accepted'), visibleTo(learner), within));
	const byFact = new Map<string, Standing[]>();
	for (const { factId, memory } of rows) {
		const cards = byFact.get(factId) ?? [];
		cards.push(standing(toMemory(memory), today, engine));
		byFact.set(factId, cards);
	}
	return byFact;
}
