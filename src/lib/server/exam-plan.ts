import { planOf } from '#lib/scheduling/day-plan.ts';
import { studyDay } from '#lib/scheduling/day.ts';
import type { Database } from './db/open.ts';
import { position, type Exam, type Position } from './exams.ts';
import { plan } from './queue.ts';
import type { StudySettings } from './settings.ts';

/** What is left to do for an exam today: every page that tells of it tells this. */
export type Plan = {
	/** Ids in order: what is in the learning steps, and then what brings most in a second, as far as today's time goes. */
	cards: string[];
	fresh: number;
	minutes: number;
	/** Those that are asked before they are due. */
	early: string[];
};

/** A step takes about so many seconds, and what has been begun comes before anything else. */
const stepSeconds = 12;

/** The plan of today from this moment on, and the position that it follows from. */
export async function planOn(
	db: Database,
	learner: string,
	exam: Exam,
	settings: StudySettings,
	now: number
): Promise<{ plan: Plan; position: Position }> {
	const today = studyDay(now, settings.zone, settings.dayStartsAt);
	const [found, { learning }] = await Promise.all([
		position(db, learner, exam, settings, today),
		plan(db, learner, settings, now, { course: exam.courseId, most: 0 })
	]);
	const [left = 0, ...later] = Array.from(found.outlook.seconds);
	const free = Math.max(0, left - learning.length * stepSeconds);
	const { cards, fresh, seconds } = planOf({ ...found.outlook, seconds: [free, ...later] });
	const early = cards.map((card) => found.cards[card]!.id);
	const steps = learning.filter((id) => !early.includes(id));
	const all = [...steps, ...early];
	const minutes = Math.round((seconds + steps.length * stepSeconds) / 60);
	return {
		plan: { cards: all, fresh, early, minutes: Math.max(Math.sign(all.length), minutes) },
		position: found
	};
}
