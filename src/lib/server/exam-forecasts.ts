import { and, asc, eq } from 'drizzle-orm';
import type { Forecast } from '#lib/scheduling/exam.ts';
import type { Database } from './db/open.ts';
import { examForecast } from './db/schema.ts';

/** What was foretold of an exam on a study day; scores from 0 to 1. */
export type Foretold = Omit<typeof examForecast.$inferSelect, 'learnerId' | 'courseId'>;

/** What was foretold of the exam in a course so far, the earliest first. */
export async function list(db: Database, learner: string, courseId: string): Promise<Foretold[]> {
	return db
		.select({
			day: examForecast.day,
			examDay: examForecast.examDay,
			expected: examForecast.expected,
			low: examForecast.low,
			high: examForecast.high
		})
		.from(examForecast)
		.where(of(learner, courseId))
		.orderBy(asc(examForecast.day));
}

/** The last that was foretold of an exam on a day before it. */
export async function before(
	db: Database,
	learner: string,
	courseId: string,
	examDay: number
): Promise<Foretold | null> {
	const all = await list(db, learner, courseId);
	return all.findLast((each) => each.day < examDay && each.examDay === examDay) ?? null;
}

/** Keeps what was foretold today, in the place of what was foretold earlier today; writes nothing when that is the same. */
export async function keep(
	db: Database,
	learner: string,
	courseId: string,
	when: { day: number; examDay: number },
	{ expected, band: [low, high] }: Pick<Forecast, 'expected' | 'band'>
): Promise<void> {
	const foretold = { ...when, expected, low, high };
	const last = (await list(db, learner, courseId)).find(({ day }) => day === when.day);
	if (last && Object.entries(foretold).every(([name, value]) => last[name as keyof Foretold] === value))
		return;
	await db
		.insert(examForecast)
		.values({ learnerId: learner, courseId, ...foretold })
		.onConflictDoUpdate({
			target: [examForecast.learnerId, examForecast.courseId, examForecast.day],
			set: foretold
		});
}

export const forget = (db: Database, learner: string, courseId: string) =>
	db.delete(examForecast).where(of(learner, courseId));

const of = (learner: string, courseId: string) =>
	and(eq(examForecast.learnerId, learner), eq(examForecast.courseId, courseId));
