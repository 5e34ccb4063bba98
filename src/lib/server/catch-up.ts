import { and, eq, lt, sql } from 'drizzle-orm';
import { isBacklog, usualLoad, type Backlog, type Prospect } from '#lib/scheduling/catch-up.ts';
import { deckOf } from '#lib/scheduling/deck.ts';
import { defaultParameters } from '#lib/scheduling/engine.ts';
import { paced, usualHabits } from '#lib/scheduling/habits.ts';
import * as answers from './answers.ts';
import type { Database } from './db/open.ts';
import { catchUp, memory } from './db/schema.ts';
import * as decks from './decks.ts';
import { foretellWithin } from './forecasting.ts';
import * as forecasts from './forecasts.ts';
import type { StudySettings } from './settings.ts';

/** The plan after a break. */
export type CatchUp = {
	/** The study day on which the backlog was noticed. */
	since: number;
	/** So many reviews a day. */
	cap: number;
	refused: boolean;
	/** How many cards are due by today, with those of them that were answered today. */
	due: number;
};

/**
 * The plan that a learner is in, if there is one: it begins when much is due after days without study, and is over when
 * no more is due than fits a day. Whoever refused it is asked again after the next break.
 */
export async function attend(
	db: Database,
	learner: string,
	settings: StudySettings,
	today: number
): Promise<CatchUp | null> {
	const [begun] = await db.select(columns).from(catchUp).where(eq(catchUp.learnerId, learner));
	if (begun) {
		const due = await dueBy(db, learner, today);
		if (due > begun.cap) return { ...begun, due };
		await db.delete(catchUp).where(eq(catchUp.learnerId, learner));
		return null;
	}
	const last = await answers.lastDayBefore(db, learner, today);
	if (last === null || !isBacklog(Infinity, 0, today - last - 1)) return null;
	const due = await dueBy(db, learner, today);
	const cap = Math.min(settings.reviewsPerDay, usualLoad(await loadsBefore(db, learner, last)));
	if (cap === 0 || !isBacklog(due, cap, today - last - 1)) return null;
	const noticed = { since: today, cap, refused: false };
	await db
		.insert(catchUp)
		.values({ learnerId: learner, ...noticed })
		.onConflictDoNothing();
	return { ...noticed, due };
}

const columns = { since: catchUp.since, cap: catchUp.cap, refused: catchUp.refused };

/** Refuses the plan, or takes it up again; without one there is nothing to do. */
export async function decide(db: Database, learner: string, refused: boolean): Promise<void> {
	await db.update(catchUp).set({ refused }).where(eq(catchUp.learnerId, learner));
}

/** Follows the plan with so many reviews a day, or says why that cannot be; without one there is nothing to do. */
export async function spread(
	db: Database,
	learner: string,
	{ reviewsPerDay }: StudySettings,
	cap: number
): Promise<{ problem: string } | null> {
	if (cap > reviewsPerDay)
		return {
			problem: `You take at most ${reviewsPerDay} reviews on any day. Please choose no more, or change that in your settings.`
		};
	await db.update(catchUp).set({ cap, refused: false }).where(eq(catchUp.learnerId, learner));
	return null;
}

/** How much a day takes while the plan is followed: no more reviews than it says, and nothing new. */
export function limited(settings: StudySettings, plan: CatchUp | null): StudySettings {
	if (!plan || plan.refused) return settings;
	return { ...settings, newPerDay: 0, reviewsPerDay: Math.min(plan.cap, settings.reviewsPerDay) };
}

/** What the plan brings and costs from today on; null while it is being worked out. */
export async function prospect(
	db: Database,
	learner: string,
	settings: StudySettings,
	plan: CatchUp,
	today: number,
	patience: number
): Promise<Prospect | null> {
	const [deck, times] = await Promise.all([decks.all(db, learner), answers.times(db, learner)]);
	const backlog: Backlog = {
		deck: deckOf(deck),
		today,
		cap: plan.cap,
		limits: { reviews: settings.reviewsPerDay, fresh: settings.newPerDay },
		desiredRetention: settings.desiredRetention,
		weights: settings.parameters ?? defaultParameters,
		habits: paced(usualHabits, times),
		seed: today
	};
	return foretellWithin('catchUp', backlog, patience);
}

async function dueBy(db: Database, learner: string, today: number): Promise<number> {
	const [waiting, [done]] = await Promise.all([
		forecasts.due(db, learner, today, today),
		db
			.select({ cards: sql<number>`count(*)` })
			.from(memory)
			.where(
				and(
					eq(memory.learnerId, learner),
					eq(memory.lastDay, today),
					lt(memory.firstDay, today),
					sql`${memory.dueDay} > ${today}`
				)
			)
	]);
	return waiting.reduce((sum, { cards }) => sum + cards, 0) + (done?.cards ?? 0);
}

/** The load of a day follows from the last weeks before the break. */
const weeksBefore = 8;
const daysBefore = 28;

async function loadsBefore(db: Database, learner: string, last: number): Promise<number[]> {
	const days = await answers.byDay(db, learner, last - weeksBefore * 7);
	const studied = days.filter(({ day, answers }) => day <= last && answers > 0);
	return studied.slice(-daysBefore).map(({ answers }) => answers);
}
