import { studyDay } from '#lib/scheduling/day.ts';
import type { Database } from './db/open.ts';
import { tell, type Told } from './exam-foretelling.ts';
import * as examForecasts from './exam-forecasts.ts';
import type { Foretold } from './exam-forecasts.ts';
import { planOn } from './exam-plan.ts';
import * as exams from './exams.ts';
import type { StudySettings } from './settings.ts';

/** An exam that is still to come, as Today tells of it. */
export type Coming = {
	courseId: string;
	title: string;
	/** Until it is written. */
	days: number;
	target: number;
	/** What its plan has for the rest of today. */
	plan: { cards: number; fresh: number; minutes: number };
	/** Null without cards, and while it is being worked out for the first time. */
	outlook: Told | null;
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
	now: number
): Promise<Coming[]> {
	const today = studyDay(now, settings.zone, settings.dayStartsAt);
	const all = await exams.coming(db, learner, today + 1);
	return Promise.all(
		all.map(async (exam) => {
			const { plan, position } = await planOn(db, learner, exam, settings, now);
			const { courseId, title, target } = exam;
			const { outlook, cards } = position;
			return {
				...{ courseId, title, target },
				days: exam.day - today,
				plan: { cards: plan.cards.length, fresh: plan.fresh, minutes: plan.minutes },
				outlook: cards.length === 0 ? null : await tell(db, learner, exam, outlook, patience)
			};
		})
	);
}
