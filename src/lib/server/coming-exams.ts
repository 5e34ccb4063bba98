import { minutesFor, pace } from '#lib/statistics/pace.ts';
import * as answers from './answers.ts';
import type { Database } from './db/open.ts';
import { planOn } from './exam-plan.ts';
import * as exams from './exams.ts';
import { foretellWithin } from './forecasting.ts';
import type { StudySettings } from './settings.ts';

/** An exam that is still to come, as Today tells of it. */
export type Coming = {
	courseId: string;
	title: string;
	/** Until it is written. */
	days: number;
	target: number;
	/** What its plan has for today. */
	cards: number;
	fresh: number;
	minutes: number;
	/** Null while it is being worked out. */
	outlook: { expected: number; band: [low: number, high: number] } | null;
};

/** Nobody waits longer for the page of today, in ms. */
const patience = 250;

export async function list(
	db: Database,
	learner: string,
	settings: StudySettings,
	today: number
): Promise<Coming[]> {
	const all = await exams.coming(db, learner, today + 1);
	const paceMs = all.length > 0 ? pace(await answers.times(db, learner)) : 0;
	return Promise.all(
		all.map(async (exam) => {
			const { cards, fresh, position } = await planOn(db, learner, exam, settings, today);
			const { courseId, title, target } = exam;
			return {
				courseId,
				title,
				target,
				days: exam.day - today,
				cards: cards.length,
				fresh,
				minutes: minutesFor(cards.length, paceMs),
				outlook: position.cards.length === 0 ? null : await foretellWithin('exam', position.outlook, patience)
			};
		})
	);
}
