import {
	and,
	asc,
	count,
	desc,
	eq,
	gte,
	inArray,
	isNotNull,
	lt,
	ne,
	notInArray,
	or,
	sql,
	type SQL
} from 'drizzle-orm';
import type { Studied } from '#lib/statistics/calendar.ts';
import type { Database } from './db/open.ts';
import { review } from './db/schema.ts';
import { effective } from './effective.ts';

/** In a sitting, and in a quiz. */
const kinds = ['answered', 'typed', 'chosen'] as const;

/** The rows of the log in which this learner answered, without those that were taken back. */
const answered = (db: Database, learner: string, also?: SQL) =>
	and(effective(db, learner), inArray(review.kind, kinds), also);

/** Whether this learner ever answered. */
export async function any(db: Database, learner: string): Promise<boolean> {
	const found = await db
		.select({ one: sql`1` })
		.from(review)
		.where(answered(db, learner))
		.limit(1);
	return found.length > 0;
}

/** The last study day before a day on which this learner answered. */
export async function lastDayBefore(db: Database, learner: string, day: number): Promise<number | null> {
	const [row] = await db
		.select({ day: review.studyDay })
		.from(review)
		.where(answered(db, learner, lt(review.studyDay, day)))
		.orderBy(desc(review.studyDay))
		.limit(1);
	return row?.day ?? null;
}

/** How long the last answers of sittings took, in ms, the newest first. */
export async function times(db: Database, learner: string, last = 200): Promise<number[]> {
	const rows = await db
		.select({ tookMs: review.tookMs })
		.from(review)
		.where(answered(db, learner, and(eq(review.kind, 'answered'), isNotNull(review.tookMs))))
		.orderBy(desc(review.studyDay), desc(review.position))
		.limit(last);
	return rows.flatMap(({ tookMs }) => tookMs ?? []);
}

/** How a study day went: cards met for the first time, cards asked again, and how many of those were known at once. */
export type Went = { met: number; asked: number; knew: number };

/**
 * Counts each card once, by its first answer of the day. A card of which that was chosen in a quiz is left out, for it may
 * be a guess; an answer that changed nothing about a card never seen is as if it had not been given.
 */
export async function went(db: Database, learner: string, studyDay: number): Promise<Went> {
	const first = db
		.select({
			recall: sql<number | null>`${review.recall}`.as('predicted'),
			grade: sql<number>`${review.grade}`.as('given'),
			kind: sql<string>`${review.kind}`.as('how'),
			at: sql<number>`min(${review.at})`.as('first_at')
		})
		.from(review)
		.where(
			answered(
				db,
				learner,
				and(eq(review.studyDay, studyDay), or(isNotNull(review.recall), isNotNull(review.dueDay)))
			)
		)
		// The plus keeps SQLite from walking the whole log by card.
		.groupBy(sql`+${review.card}`)
		.as('first');
	const [row] = await db
		.select({
			met: sql<number>`coalesce(sum(${first.recall} is null), 0)`,
			asked: sql<number>`coalesce(sum(${first.recall} is not null), 0)`,
			knew: sql<number>`coalesce(sum(${first.recall} is not null and ${first.grade} > 1), 0)`
		})
		.from(first)
		.where(ne(first.kind, 'chosen'));
	return row ?? { met: 0, asked: 0, knew: 0 };
}

/** How many answers each study day from `first` on saw. */
export async function byDay(db: Database, learner: string, first: number): Promise<Studied[]> {
	return db
		.select({ day: review.studyDay, answers: count() })
		.from(review)
		.where(
			and(
				eq(review.learnerId, learner),
				inArray(review.kind, kinds),
				gte(review.studyDay, first),
				notInArray(review.position, takenBack(learner))
			)
		)
		.groupBy(review.studyDay)
		.orderBy(asc(review.studyDay));
}

/** The positions of all that was undone: gathered once, which is quicker than asking for each of many answers. */
const takenBack = (learner: string) => sql`
	(select undone.position from review as undo
	join review as undone on undone.learner_id = undo.learner_id and undone.id = undo.undoes
		and undone.card = undo.card
	where undo.learner_id = ${learner} and undo.kind = 'undone')`;
