import { minutesFor, pace } from '#lib/statistics/pace.ts';
import * as answers from './answers.ts';
import type { Database } from './db/open.ts';
import { planOn } from './exam-plan.ts';
import * as examForecasts from './exam-forecasts.ts';
import type { Foretold } from './exam-forecasts.ts';
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

/** An exam that is written today, or was lately. */
export type Written = {
	courseId: string;
	title: string;
	/** Since it was written; 0: today. */
	daysAgo: number;
	/** The last that was foretold of it before. */
	foretold: Foretold | null;
};

/** An exam is told of for so many days after it. */
const toldDays = 7;

/** The exams of today and of the last days. */
export async function written(db: Database, learner: string, today: number): Promise<Written[]> {
	const all = await exams.coming(db, learner, today - toldDays);
	return Promise.all(
		all
			.filter(({ day }) => day <= today)
			.map(async ({ courseId, title, day }) => ({
				...{ courseId, title, daysAgo: today - day },
				foretold: await examForecasts.before(db, learner, courseId, day)
			}))
	);
}

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
			const outlook =
				position.cards.length === 0 ? null : await foretellWithin('exam', position.outlook, patience);
			const when = { day: today, examDay: exam.day };
			if (outlook) await examForecasts.keep(db, learner, courseId, when, outlook);
			return {
				courseId,
				title,
				target,
				days: exam.day - today,
				cards: cards.length,
				fresh,
				minutes: minutesFor(cards.length, paceMs),
				outlook: outlook && { expected: outlook.expected, band: outlook.band }
			};
		})
	);
}
