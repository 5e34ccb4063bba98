import { scoreNow, type Forecast } from '#lib/scheduling/exam.ts';
import { lostScore, type Cost } from '#lib/statistics/lost-score.ts';
import type { Database } from './db/open.ts';
import * as examForecasts from './exam-forecasts.ts';
import { position, type Exam } from './exams.ts';
import { foretellWithin } from './forecasting.ts';
import type { StudySettings } from './settings.ts';

/** What is to be said of an exam that is still to come. */
export type ExamOutlook = {
	cards: number;
	/** Null while it is being worked out. */
	foretold: {
		forecast: Pick<Forecast, 'expected' | 'band' | 'withoutStudy' | 'byDueDate' | 'days'>;
		/** What five more minutes on each day would come to; null while it is being worked out. */
		withMore: Pick<Forecast, 'expected' | 'band'> | null;
		costs: Cost[];
	} | null;
};

const moreSeconds = 300;

export async function of(
	db: Database,
	learner: string,
	exam: Exam,
	settings: StudySettings,
	today: number,
	patience: number
): Promise<ExamOutlook> {
	const { outlook, cards } = await position(db, learner, exam, settings, today);
	if (cards.length === 0) return { cards: 0, foretold: null };
	const longer = Array.from(outlook.seconds, (seconds) => (seconds > 0 ? seconds + moreSeconds : 0));
	const [forecast, withMore] = await Promise.all([
		foretellWithin('exam', outlook, patience),
		foretellWithin('exam', { ...outlook, seconds: longer }, patience)
	]);
	if (!forecast) return { cards: cards.length, foretold: null };
	const when = { day: today, examDay: exam.day };
	await examForecasts.keep(db, learner, exam.courseId, when, forecast);
	const { expected, band, withoutStudy, byDueDate, days, known } = forecast;
	const counted = cards.map(({ topic }, index) => ({
		topic,
		weight: outlook.exam.weights?.[index] ?? 1,
		known: known[index]!
	}));
	return {
		cards: cards.length,
		foretold: {
			forecast: { expected, band, withoutStudy, byDueDate, days },
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
