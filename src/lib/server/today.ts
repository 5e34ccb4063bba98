import { startOfStudyDay, studyDay } from '#lib/scheduling/day.ts';
import { minutesFor, pace } from '#lib/statistics/pace.ts';
import * as answers from './answers.ts';
import type { Database } from './db/open.ts';
import { plan } from './queue.ts';
import * as settings from './settings.ts';
import type { StudySettings } from './settings.ts';

export type Today = {
	/** How many cards the study page will ask now. */
	due: number;
	/** How many of them are new. */
	fresh: number;
	minutes: number;
	/** The learner has answered before. */
	begun: boolean;
	yesterday: answers.Went;
	/** How many cards tomorrow will ask as things are. */
	tomorrow: number;
};

/** What a learner has to do today; null when there is no such learner any more. */
export async function of(db: Database, learner: string, now: number): Promise<Today | null> {
	const wanted = await settings.of(db, learner);
	if (!wanted) return null;
	const { zone, dayStartsAt } = wanted;
	const today = studyDay(now, zone, dayStartsAt);
	const { due, fresh } = await ask(db, learner, wanted, now);
	const morning = startOfStudyDay(today + 1, zone, dayStartsAt);
	return {
		due,
		fresh,
		minutes: minutesFor(due, pace(await answers.times(db, learner))),
		begun: await answers.any(db, learner),
		yesterday: await answers.went(db, learner, today - 1),
		tomorrow: due > 0 ? 0 : (await ask(db, learner, wanted, morning)).due
	};
}

/** How many cards the study page asks at an instant. */
async function ask(db: Database, learner: string, wanted: StudySettings, at: number) {
	const { learning, cards, fresh } = await plan(db, learner, wanted, at);
	return { due: new Set([...learning, ...cards]).size, fresh };
}
