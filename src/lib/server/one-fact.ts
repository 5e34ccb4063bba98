import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { CardKind } from '#lib/facts/fact.ts';
import { statementProblem } from '#lib/facts/wording.ts';
import { studyDay } from '#lib/scheduling/day.ts';
import { standing, type Standing } from '#lib/scheduling/standing.ts';
import { answerOf, evidenceOf, promptOf, wordingOf } from './cards.ts';
import { visibleTo } from './courses.ts';
import type { Database } from './db/open.ts';
import { card, course, fact, memory, topic, wording } from './db/schema.ts';
import { engineFor, toMemory } from './memories.ts';
import { around } from './places.ts';
import * as settings from './settings.ts';
import type { Reworded } from './wordings.ts';

/** A card as its fact's page shows it, with where this learner stands with it. */
export type FactCard = {
	id: string;
	kind: CardKind;
	prompt: string;
	answer: string;
	status: 'draft' | 'accepted';
	setAside: boolean;
	standing: Standing;
	suspended: boolean;
	/** How many study days it is due in; null while it was never answered. */
	dueIn: number | null;
	/** The instant at which its learning step ends, in ms. */
	dueAt: number | null;
};

/** A fact with its cards, and its citations with what stands around them, if this learner may see it. */
export async function find(db: Database, learner: string, id: string, now: number) {
	const [found] = await db
		.select({
			id: fact.id,
			statement: fact.statement,
			topic: topic.title,
			courseId: course.id,
			course: course.title,
			/** The learner may change it. */
			own: sql<boolean>`${course.ownerId} is not null`.mapWith(Boolean)
		})
		.from(fact)
		.innerJoin(course, eq(course.id, fact.courseId))
		.leftJoin(topic, eq(topic.id, fact.topicId))
		.where(and(eq(fact.id, id), visibleTo(learner)));
	if (!found) return null;
	return { ...found, cards: await cardsOf(db, learner, id, now), citations: await citationsOf(db, id) };
}

/**
 * Changes what a fact in a course of the learner's own says. What it rests on stays, and so do its cards and what is
 * known of them.
 */
export async function restate(
	db: Database,
	learner: string,
	id: string,
	statement: string
): Promise<Reworded> {
	const own = sql`${fact.courseId} in (select id from course where owner_id = ${learner})`;
	const isOwn = (await db.$count(fact, and(eq(fact.id, id), own))) > 0;
	if (!isOwn) return { kind: 'missing' };
	const problem = statementProblem(statement);
	if (problem) return { kind: 'refused', problem };
	await db
		.update(fact)
		.set({ statement })
		.where(and(eq(fact.id, id), own));
	return { kind: 'done' };
}

async function cardsOf(db: Database, learner: string, factId: string, now: number): Promise<FactCard[]> {
	const wanted = await settings.of(db, learner);
	const { engine } = engineFor(wanted?.parameters ?? null);
	const today = wanted ? studyDay(now, wanted.zone, wanted.dayStartsAt) : 0;
	const rows = await db
		.select({
			id: card.id,
			kind: card.kind,
			prompt: promptOf,
			answer: answerOf,
			status: sql<'draft' | 'accepted'>`${card.status}`,
			setAside: card.setAside,
			memory
		})
		.from(card)
		.leftJoin(wording, wordingOf(learner))
		.leftJoin(memory, and(eq(memory.cardId, card.id), eq(memory.learnerId, learner)))
		.where(and(eq(card.factId, factId), inArray(card.status, ['draft', 'accepted'])))
		.orderBy(asc(card.position));
	return rows.map(({ memory, ...row }) => ({
		...row,
		standing: standing(toMemory(memory), today, engine),
		suspended: memory?.suspended ?? false,
		dueIn: memory?.dueDay == null ? null : memory.dueDay - today,
		dueAt: memory?.dueAt ?? null
	}));
}

async function citationsOf(db: Database, factId: string) {
	const cited = (await evidenceOf(db, [factId])).get(factId) ?? [];
	return around(
		db,
		cited.map((each) => ({ ...each, end: each.start + each.quote.length }))
	);
}
