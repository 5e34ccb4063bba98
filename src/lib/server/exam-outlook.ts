import { scoreNow, type Forecast } from '#lib/scheduling/exam.ts';
import { lostScore, type Cost } from '#lib/statistics/lost-score.ts';
import type { Database } from './db/open.ts';
import * as examForecasts from './exam-forecasts.ts';
import { planOn, type Plan } from './exam-plan.ts';
import { timetable } from './exam-time.ts';
import { position, type Exam } from './exams.ts';
import { foretellWithin } from './forecasting.ts';
import { answersIn } from './memories.ts';
import type { StudySettings } from './settings.ts';

/** What is to be said of an exam that is still to come. */
export type ExamOutlook = {
	cards: number;
	/** What is left of today's plan. */
	plan: Pick<Plan, 'fresh' | 'minutes'> & { cards: number };
	/** How many answers of the learner's own there are, and on how many of them the forecast rests. */
	answers: number;
	learntFrom: number;
	/** Null while it is being worked out. */
	foretold: {
		/** `days` are those from today on, today's first: what is left of it. */
		forecast: Pick<Forecast, 'expected' | 'band' | 'withoutStudy' | 'byDueDate' | 'days'>;
		/** What five more minutes on each day would come to; null while it is being worked out. */
		withMore: Pick<Forecast, 'expected' | 'band'> | null;
		costs: Cost[];
	} | null;
};

const moreMinutes = 5;

/** With more minutes on every day that has any. */
function withMoreTime(exam: Exam): Exam {
	return { ...exam, minutes: exam.minutes.map((minutes) => (minutes > 0 ? minutes + moreMinutes : 0)) };
}

export async function of(
	db: Database,
	learner: string,
	exam: Exam,
	settings: StudySettings,
	now: number,
	patience: number
): Promise<ExamOutlook> {
	const { plan, position } = await planOn(db, learner, exam, settings, now);
	const { outlook, cards } = position;
	const { fresh, minutes } = plan;
	const told = {
		cards: cards.length,
		plan: { cards: plan.cards.length, fresh, minutes },
		answers: await answersIn(db, learner),
		learntFrom: outlook.learntFrom ?? 0
	};
	if (cards.length === 0) return { ...told, foretold: null };
	const longer = await timetable(db, learner, withMoreTime(exam), outlook.today);
	const [forecast, withMore] = await Promise.all([
		foretellWithin('exam', outlook, patience),
		foretellWithin('exam', { ...outlook, seconds: longer }, patience)
	]);
	if (!forecast) return { ...told, foretold: null };
	const when = { day: outlook.today, examDay: exam.day };
	await examForecasts.keep(db, learner, exam.courseId, when, forecast);
	const { expected, band, withoutStudy, byDueDate, days, known } = forecast;
	const counted = cards.map(({ topic }, index) => ({
		topic,
		weight: outlook.exam.weights?.[index] ?? 1,
		known: known[index]!
	}));
	// What is in the learning steps is asked today as well.
	const first = { fresh, again: plan.cards.length - fresh };
	return {
		...told,
		foretold: {
			forecast: {
				expected,
				band,
				withoutStudy,
				byDueDate,
				days: days.map((day, ahead) => (ahead ? day : first))
			},
			withMore: withMore && { expected: withMore.expected, band: withMore.band },
			costs: lostScore(counted)
		}
	};
}

/** What the cards of an exam that is over say today: the score they would bring now. */
export async function now(
	db: Database,
	learner: string,
	exam: Exam,
	settings: StudySettings,
	today: number
): Promise<number | null> {
	const { outlook, cards } = await position(db, learner, { ...exam, day: today }, settings, today);
	return cards.length === 0 ? null : scoreNow(outlook);
}
