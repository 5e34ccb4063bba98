import { and, eq, sql } from 'drizzle-orm';
import { firstPaceMs } from '#lib/statistics/pace.ts';
import { weekdayOf } from '#lib/statistics/dates.ts';
import * as daysOff from './days-off.ts';
import type { Database } from './db/open.ts';
import { review } from './db/schema.ts';
import { effective } from './effective.ts';
import type { Exam } from './exams.ts';

/** The seconds of each day from today up to the exam: nothing on days off, and of today what is left. */
export async function timetable(
	db: Database,
	learner: string,
	{ courseId, day, minutes }: Exam,
	today: number
): Promise<number[]> {
	const [free, spent] = await Promise.all([daysOff.all(db, learner), spentOn(db, learner, courseId, today)]);
	return Array.from({ length: Math.max(0, day - today) }, (_, ahead) => {
		const seconds = free.has(today + ahead) ? 0 : (minutes[weekdayOf(today + ahead)] ?? 0) * 60;
		return ahead === 0 ? Math.max(0, seconds - spent / 1000) : seconds;
	});
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
