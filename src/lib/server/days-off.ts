import { and, asc, between, eq } from 'drizzle-orm';
import { moveDaysOff, type Moved } from '#lib/scheduling/days-off.ts';
import type { Database } from './db/open.ts';
import { dayOff } from './db/schema.ts';

/** Study days one after the other on which a learner means to do nothing. */
export type Stretch = { from: number; until: number };

/** No stretch is longer, in days. */
export const longestStretch = 60;

/** Days off from a day on, as stretches, the earliest first. */
export async function list(db: Database, learner: string, from: number): Promise<Stretch[]> {
	const found: Stretch[] = [];
	for (const day of await daysWithin(db, learner, { from, until: from + farthest })) {
		const last = found.at(-1);
		if (last?.until === day - 1) last.until = day;
		else found.push({ from: day, until: day });
	}
	return found;
}

/** The stretch that a day lies in, if it is a day off. */
export async function around(db: Database, learner: string, day: number): Promise<Stretch | null> {
	const near = await list(db, learner, day - longestStretch);
	return near.find(({ from, until }) => from <= day && until >= day) ?? null;
}

/** Every day off, those that are over too. */
export async function all(db: Database, learner: string): Promise<Set<number>> {
	return new Set(await daysWithin(db, learner, { from: 0, until: farthest }));
}

export async function add(db: Database, learner: string, stretch: Stretch): Promise<void> {
	const days = Array.from({ length: stretch.until - stretch.from + 1 }, (_, index) => stretch.from + index);
	if (days.length === 0) return;
	await db
		.insert(dayOff)
		.values(days.map((day) => ({ learnerId: learner, day })))
		.onConflictDoNothing();
}

export async function remove(db: Database, learner: string, { from, until }: Stretch): Promise<void> {
	await db.delete(dayOff).where(within(learner, { from, until }));
}

/** Where what is due on days off near a day goes. */
export async function moved(db: Database, learner: string, today: number): Promise<Moved[]> {
	const near = { from: today - 2 * longestStretch, until: today + 2 * longestStretch };
	return moveDaysOff(await daysWithin(db, learner, near));
}

const farthest = 36_500;

async function daysWithin(db: Database, learner: string, stretch: Stretch): Promise<number[]> {
	const rows = await db
		.select({ day: dayOff.day })
		.from(dayOff)
		.where(within(learner, stretch))
		.orderBy(asc(dayOff.day));
	return rows.map(({ day }) => day);
}

const within = (learner: string, { from, until }: Stretch) =>
	and(eq(dayOff.learnerId, learner), between(dayOff.day, from, until));
