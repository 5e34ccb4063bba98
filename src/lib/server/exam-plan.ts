import { and, eq, sql } from 'drizzle-orm';
import { planOf } from '#lib/scheduling/exam.ts';
import { firstPaceMs } from '#lib/statistics/pace.ts';
import type { Database } from './db/open.ts';
import { review } from './db/schema.ts';
import { effective } from './effective.ts';
import { position, type Exam, type Position } from './exams.ts';
import type { StudySettings } from './settings.ts';

/** What to do for an exam today: ids of cards in order, with how many of them are new. */
export type Plan = { cards: string[]; fresh: number };

/**
 * The cards of today for an exam, those that bring most in a second first, as far as today's time goes. Cards of one
 * fact never come on one day; what was answered today is done, and took of the time what it took.
 */
export async function planOn(
	db: Database,
	learner: string,
	exam: Exam,
	settings: StudySettings,
	today: number
): Promise<Plan & { position: Position }> {
	const [found, spent] = await Promise.all([
		position(db, learner, exam, settings, today),
		spentOn(db, learner, exam.courseId, today)
	]);
	const { outlook, cards } = found;
	const [first = 0, ...rest] = Array.from(outlook.seconds);
	const left = { ...outlook, seconds: [Math.max(0, first - spent / 1000), ...rest] };
	const met = new Set(cards.filter((_, index) => outlook.deck.last[index] === today).map(({ fact }) => fact));
	const planned = planOf(left).filter((index) => {
		const { fact, isPutOff } = cards[index]!;
		if (met.has(fact) || isPutOff) return false;
		met.add(fact);
		return true;
	});
	return {
		cards: planned.map((index) => cards[index]!.id),
		fresh: planned.filter((index) => Number.isNaN(outlook.deck.last[index])).length,
		position: found
	};
}

/** The time that answers to cards of a course took on a day, in ms; one that told no time took the usual. */
async function spentOn(db: Database, learner: string, course: string, today: number): Promise<number> {
	const [row] = await db
		.select({ ms: sql<number>`coalesce(sum(min(coalesce(${review.tookMs}, ${firstPaceMs}), 60000)), 0)` })
		.from(review)
		.where(
			and(
				effective(db, learner),
				eq(review.kind, 'answered'),
				eq(review.studyDay, today),
				sql`${review.card} in (
					select card.id from card join fact on fact.id = card.fact_id where fact.course_id = ${course})`
			)
		);
	return row?.ms ?? 0;
}
