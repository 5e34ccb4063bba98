import type { Prospect } from '#lib/scheduling/catch-up.ts';
import { startOfStudyDay, studyDay } from '#lib/scheduling/day.ts';
import { minutesFor, pace } from '#lib/statistics/pace.ts';
import { weakest } from '#lib/statistics/weakest.ts';
import * as answers from './answers.ts';
import * as catchUps from './catch-up.ts';
import * as comingExams from './coming-exams.ts';
import * as daysOff from './days-off.ts';
import type { Database } from './db/open.ts';
import * as forecasts from './forecasts.ts';
import * as masteries from './masteries.ts';
import { engineFor } from './memories.ts';
import { plan } from './queue.ts';
import * as settings from './settings.ts';
import type { StudySettings } from './settings.ts';
import * as waiting from './waiting.ts';

export type DueNow = {
	/** How many cards the study page will ask now. */
	due: number;
	/** How many of them are new. */
	fresh: number;
	minutes: number;
	/** The learner has answered before. */
	begun: boolean;
};

export type Today = DueNow & {
	today: number;
	yesterday: answers.Went;
	/** What comes when nothing is due now. */
	next: Next | null;
	drafts: waiting.Waiting[];
	weakest: (masteries.Topic & { course: string }) | null;
	courses: Pick<masteries.Course, 'id' | 'title' | 'whole'>[];
	exams: comingExams.Coming[];
	written: comingExams.Written[];
	/** The plan after a break, and what it brings; that is null while it is being worked out. */
	catchUp: (catchUps.CatchUp & { prospect: Prospect | null }) | null;
	/** The last of the days off that today is one of. */
	offUntil: number | null;
};

export type Next = {
	/** Reviews that are due and that today has no room for any more. */
	held: number;
	/** The next study day with cards, and how many it will ask as things are. */
	day: { day: number; cards: number } | null;
};

/** Nobody waits longer for a simulation, in ms. */
const patience = 400;

/** What a learner has to do today; null when there is no such learner any more. */
export async function of(db: Database, learner: string, now: number): Promise<Today | null> {
	const usual = await settings.of(db, learner);
	if (!usual) return null;
	const today = studyDay(now, usual.zone, usual.dayStartsAt);
	const catchUp = await catchUps.attend(db, learner, usual, today);
	const wanted = catchUps.limited(usual, catchUp);
	const dueNow = await countDue(db, learner, wanted, now);
	const courses = await masteries.list(db, learner, engineFor(wanted.parameters).engine, today);
	return {
		...dueNow,
		today,
		yesterday: await answers.went(db, learner, today - 1),
		next: dueNow.due > 0 ? null : await next(db, learner, wanted, today),
		drafts: await waiting.drafts(db, learner),
		weakest: weakest(courses.flatMap(({ id, topics }) => topics.map((topic) => ({ ...topic, course: id })))),
		courses: courses.map(({ id, title, whole }) => ({ id, title, whole })),
		exams: await comingExams.list(db, learner, wanted, now),
		written: await comingExams.written(db, learner, today),
		catchUp: catchUp && {
			...catchUp,
			prospect: await catchUps.prospect(db, learner, usual, catchUp, today, patience)
		},
		offUntil: (await daysOff.around(db, learner, today))?.until ?? null
	};
}

/** What waits for a learner, in short; null when there is no such learner any more. */
export async function waitingFor(db: Database, learner: string, now: number): Promise<DueNow | null> {
	const usual = await settings.of(db, learner);
	if (!usual) return null;
	const today = studyDay(now, usual.zone, usual.dayStartsAt);
	const wanted = catchUps.limited(usual, await catchUps.attend(db, learner, usual, today));
	return countDue(db, learner, wanted, now);
}

async function countDue(db: Database, learner: string, wanted: StudySettings, now: number): Promise<DueNow> {
	const { due, fresh } = await ask(db, learner, wanted, now);
	const minutes = minutesFor(due, pace(await answers.times(db, learner)));
	return { due, fresh, minutes, begun: await answers.any(db, learner) };
}

/** How many cards the study page asks at an instant. */
async function ask(db: Database, learner: string, wanted: StudySettings, at: number) {
	const { learning, cards, fresh } = await plan(db, learner, wanted, at);
	return { due: new Set([...learning, ...cards]).size, fresh };
}

const longestAhead = 36_500;

/** Tomorrow is planned as it will be asked, new cards too; of later days only the reviews are known. */
async function next(db: Database, learner: string, wanted: StudySettings, today: number): Promise<Next> {
	const morning = startOfStudyDay(today + 1, wanted.zone, wanted.dayStartsAt);
	const { due: cards } = await ask(db, learner, wanted, morning);
	const past = await forecasts.due(db, learner, today, today);
	const held = past.filter(({ day }) => day <= today).reduce((sum, { cards }) => sum + cards, 0);
	if (cards > 0) return { held, day: { day: today + 1, cards } };
	const later = await forecasts.due(db, learner, today, today + longestAhead);
	return { held, day: later.find(({ day }) => day > today + 1) ?? null };
}
