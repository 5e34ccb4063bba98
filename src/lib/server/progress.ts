import { studyDay } from '#lib/scheduling/day.ts';
import { calendar, firstDay, type Calendar } from '#lib/statistics/calendar.ts';
import { exampleDays, exampleDue } from '#lib/statistics/examples.ts';
import { forecast, type Forecast } from '#lib/statistics/forecast.ts';
import { streak, type Streak } from '#lib/statistics/streak.ts';
import * as answers from './answers.ts';
import type { Database } from './db/open.ts';
import * as forecasts from './forecasts.ts';
import * as masteries from './masteries.ts';
import { engineFor } from './memories.ts';
import * as settings from './settings.ts';

export type Progress = {
	/** False for a learner who has not answered yet: calendar and forecast are examples. */
	begun: boolean;
	today: number;
	calendar: Calendar;
	streak: Streak;
	forecast: Forecast;
	courses: masteries.Course[];
};

const weeks = 26;
const ahead = 14;

/** How far a learner has come; null when there is no such learner any more. */
export async function of(db: Database, learner: string, now: number): Promise<Progress | null> {
	const wanted = await settings.of(db, learner);
	if (!wanted) return null;
	const today = studyDay(now, wanted.zone, wanted.dayStartsAt);
	const { engine } = engineFor(wanted.parameters);
	const [counts, days, due, courses] = await Promise.all([
		answers.byDay(db, learner, firstDay(today, weeks)),
		answers.days(db, learner),
		forecasts.due(db, learner, today, today + ahead - 1),
		masteries.list(db, learner, engine, today)
	]);
	const begun = days.length > 0;
	return {
		begun,
		today,
		calendar: calendar(begun ? counts : exampleDays(today), today, weeks),
		streak: streak(days, today),
		forecast: forecast(begun ? due : exampleDue(today), today, ahead),
		courses
	};
}
