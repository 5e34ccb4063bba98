import { studyDay } from '#lib/scheduling/day.ts';
import { calendar, type Calendar } from '#lib/statistics/calendar.ts';
import { calibration, type Calibration } from '#lib/statistics/calibration.ts';
import { calibrationChart, type CalibrationChart } from '#lib/statistics/calibration-chart.ts';
import { exampleDays, exampleDue } from '#lib/statistics/examples.ts';
import { forecast, type Forecast } from '#lib/statistics/forecast.ts';
import { idleDays } from '#lib/statistics/idle-days.ts';
import { pace } from '#lib/statistics/pace.ts';
import { streak, type Streak } from '#lib/statistics/streak.ts';
import { strengths, type Strengths } from '#lib/statistics/strengths.ts';
import { timeSpent, type TimeSpent } from '#lib/statistics/time-spent.ts';
import type { Totals } from '#lib/statistics/totals.ts';
import * as answers from './answers.ts';
import * as coverages from './coverages.ts';
import * as daysOff from './days-off.ts';
import type { Database } from './db/open.ts';
import * as forecasts from './forecasts.ts';
import * as logTotals from './log-totals.ts';
import * as masteries from './masteries.ts';
import { engineFor } from './memories.ts';
import * as quizRecord from './quiz-record.ts';
import { remembered, type Remembered } from './remembered.ts';
import * as settings from './settings.ts';
import * as studiedCards from './studied-cards.ts';

export type Progress = {
	/** False for a learner who has not answered yet: calendar and forecast are examples. */
	begun: boolean;
	today: number;
	calendar: Calendar;
	streak: Streak;
	forecast: Forecast;
	courses: masteries.Course[];
	remembered: Remembered;
	/** Null until a card came back whose recall was predicted. */
	calibration: (Calibration & { chart: CalibrationChart }) | null;
	time: TimeSpent;
	quizzes: quizRecord.QuizRecord;
	strengths: Strengths;
	covered: coverages.Covered[];
};

const weeks = 26;
const ahead = 14;
const recently = 28;

/** How far a learner has come; null when there is no such learner any more. Of a long log it takes its time: `progressAside`. */
export async function of(db: Database, learner: string, now: number): Promise<Progress | null> {
	const wanted = await settings.of(db, learner);
	if (!wanted) return null;
	const today = studyDay(now, wanted.zone, wanted.dayStartsAt);
	const { engine } = engineFor(wanted.parameters);
	const due = await forecasts.due(db, learner, today, today + ahead - 1);
	const paceMs = pace(await answers.times(db, learner));
	const off = await daysOff.all(db, learner);
	const held = await studiedCards.read(db, learner);
	const courses = await masteries.from(db, learner, held, engine, today);
	const places = studiedCards.places(held.met);
	const quizzes = await quizRecord.list(db, learner, wanted);
	const asked = held.met.filter(({ isSuspended }) => !isSuspended);
	const covered = await coverages.list(db, learner, now);
	return logTotals.read(db, learner, (totals) => {
		const begun = totals.days.size > 0;
		const counts = [...totals.days].map(([day, { answers }]) => ({ day, answers }));
		const truth = calibration(totals.bins);
		return {
			begun,
			today,
			calendar: calendar(begun ? counts : exampleDays(today), today, weeks, off),
			streak: streakOf(totals, places, today, off),
			forecast: forecast(begun ? due : exampleDue(today), today, ahead, { paceMs, off }),
			courses,
			remembered: remembered(totals, { courses, places, today, target: wanted.desiredRetention }),
			calibration: truth && { ...truth, chart: calibrationChart(truth) },
			time: timeSpent(totals.days, today, recently),
			strengths: strengths(asked),
			...{ quizzes, covered }
		};
	});
}

/** Cards that are not studied any more ask for nothing, so that no day is lost to them. */
function streakOf(
	{ days, cards }: Totals,
	places: ReadonlyMap<string, unknown>,
	today: number,
	off: ReadonlySet<number>
): Streak {
	const studied = [...days.keys()].sort((a, b) => a - b);
	const asking = [...cards].flatMap(([card, total]) => (places.has(card) ? [total] : []));
	const idle = idleDays(asking, studied[0] ?? today, today);
	return streak(studied, today, (day) => off.has(day) || idle.has(day));
}
