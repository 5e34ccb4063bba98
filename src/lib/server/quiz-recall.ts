import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { studyDay } from '#lib/scheduling/day.ts';
import { elapsedDays } from '#lib/scheduling/memory.ts';
import type { Database } from './db/open.ts';
import { card, fact, memory } from './db/schema.ts';
import { engineFor } from './memories.ts';
import type { StudySettings } from './settings.ts';

/** Whether a learner has answered any card of a course. */
export async function hasMet(db: Database, learner: string, courseId: string): Promise<boolean> {
	const [met] = await db
		.select({ cardId: memory.cardId })
		.from(memory)
		.where(
			and(
				eq(memory.learnerId, learner),
				isNotNull(memory.stability),
				inArray(memory.cardId, cardsOf(db, courseId))
			)
		)
		.limit(1);
	return met !== undefined;
}

/** How likely each card of a course comes back to a learner now; one that was never answered is not among them. */
export async function recalls(
	db: Database,
	learner: string,
	courseId: string,
	settings: StudySettings,
	now: number
): Promise<Map<string, number>> {
	const { engine } = engineFor(settings.parameters);
	const today = studyDay(now, settings.zone, settings.dayStartsAt);
	const rows = await db
		.select({
			cardId: memory.cardId,
			stability: memory.stability,
			difficulty: memory.difficulty,
			lastDay: memory.lastDay
		})
		.from(memory)
		.where(
			and(
				eq(memory.learnerId, learner),
				isNotNull(memory.stability),
				inArray(memory.cardId, cardsOf(db, courseId))
			)
		);
	return new Map(
		rows.flatMap(({ cardId, stability, difficulty, lastDay }) =>
			stability === null || difficulty === null
				? []
				: [[cardId, engine.recall({ stability, difficulty }, elapsedDays({ lastDay }, today))]]
		)
	);
}

function cardsOf(db: Database, courseId: string) {
	return db
		.select({ id: card.id })
		.from(card)
		.innerJoin(fact, eq(fact.id, card.factId))
		.where(eq(fact.courseId, courseId));
}
