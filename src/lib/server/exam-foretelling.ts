import { studyDay } from '#lib/scheduling/day.ts';
import type { Outlook } from '#lib/scheduling/outlook.ts';
import type { Database } from './db/open.ts';
import * as examForecasts from './exam-forecasts.ts';
import * as exams from './exams.ts';
import type { Exam } from './exams.ts';
import { foretell, foretellWithin } from './forecasting.ts';
import * as settings from './settings.ts';

/** A score from 0 to 1 that is expected of an exam, with its band. */
export type Told = {
	expected: number;
	band: [low: number, high: number];
	/** It was foretold before the last answers, and is being worked out anew. */
	isStale: boolean;
};

/** What is to be expected of an exam: as things are, if that is known within so many ms, otherwise as it was foretold last. */
export async function tell(
	db: Database,
	learner: string,
	exam: Exam,
	outlook: Outlook,
	patience: number
): Promise<Told | null> {
	const forecast = await foretellWithin('exam', outlook, patience);
	if (forecast) {
		await examForecasts.keep(db, learner, exam.courseId, whenOf(exam, outlook), forecast);
		return { expected: forecast.expected, band: forecast.band, isStale: false };
	}
	const last = (await examForecasts.list(db, learner, exam.courseId)).findLast(
		({ examDay }) => examDay === exam.day
	);
	return last ? { expected: last.expected, band: [last.low, last.high], isStale: true } : null;
}

/** Foretells all exams of a learner that are still to come as things are now, and keeps that. */
export async function renew(db: Database, learner: string, now: number): Promise<void> {
	const wanted = await settings.of(db, learner);
	if (!wanted) return;
	const today = studyDay(now, wanted.zone, wanted.dayStartsAt);
	for (const exam of await exams.coming(db, learner, today + 1)) {
		const { outlook, cards } = await exams.position(db, learner, exam, wanted, today);
		if (cards.length === 0) continue;
		const forecast = await foretell('exam', outlook);
		await examForecasts.keep(db, learner, exam.courseId, whenOf(exam, outlook), forecast);
	}
}

const whenOf = (exam: Exam, { today }: Outlook) => ({ day: today, examDay: exam.day });
