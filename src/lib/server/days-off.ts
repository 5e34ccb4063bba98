import { and, asc, between, eq } from 'drizzle-orm';
import { moveDaysOff, type Moved } from '#lib/scheduling/days-off.ts';
import type { Database } from './db/open.ts';
import { dayOff } from './db/schema.ts';

/** Study days one after the other on which a learner means to do nothing. */
export type Stretch = { from: number; until: number };

/** So many days at most are added at a time. */
export const longestStretch = 60;

/** Days off as stretches, the earliest first; those that end before a day are left out. */
export async function list(db: Database, learner: string, from: number): Promise<Stretch[]> {
	const found: Stretch[] = [];
	for (const day of await all(db, learner)) {
		const last = found.at(-1);
		if (last?.until === day - 1) last.until = day;
		else found.push({ from: day, until: day });
	}
	return found.filter(({ until }) => until >= from);
}

/** The stretch that a day lies in, if it is a day off. */
export async function around(db: Database, learner: string, day: number): Promise<Stretch | null> {
	return (await list(db, learner, day)).find(({ from }) => from <= day) ?? null;
}

/** Every day off, those that are over too, the earliest first. */
export async function all(db: Database, learner: string): Promise<Set<number>> {
	const rows = await db
		.select({ day: dayOff.day })
		.from(dayOff)
		.where(eq(dayOff.learnerId, learner))
		.orderBy(asc(dayOff.day));
	return new Set(rows.map(({ day }) => day));
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
	await db.delete(dayOff).where(and(eq(dayOff.learnerId, learner), between(dayOff.day, from, until)));
}

/** Where what is due on days off goes: all of them, for how far one reaches depends on those around it. */
export async function moved(db: Database, learner: string): Promise<Moved[]> {
	return moveDaysOff(await all(db, learner));
}
