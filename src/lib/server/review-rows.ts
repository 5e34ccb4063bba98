import { sql, type Column, type Placeholder } from 'drizzle-orm';
import type { Mark, Review } from '#lib/scheduling/log.ts';
import type { Grade } from '#lib/scheduling/engine.ts';
import { review } from './db/schema.ts';

export type ReviewRow = typeof review.$inferSelect;

const read = [
	'id',
	'card',
	'kind',
	'undoes',
	'grade',
	'choices',
	'at',
	'claimedAt',
	'device',
	'sequence',
	'position',
	'studyDay',
	'dueDay',
	'dueAt',
	'step',
	'desiredRetention'
] as const;

/** What is read of a row to look at its card again. JSON keeps 15 digits of a desired retention, which has two. */
export type LoggedRow = Pick<ReviewRow, (typeof read)[number]>;

/** A learner's rows of one card, as one value: from SQLite that comes in a quarter of the time of many. */
export function logOf(learner: Placeholder, cardId: Column) {
	const fields = read.map((name) => sql`${sql.raw(`'${name}'`)}, ${review[name]}`);
	return sql`(
		select json_group_array(json_object(${sql.join(fields, sql`, `)})) from ${review}
		where ${review.learnerId} = ${learner} and ${review.card} = ${cardId})`.mapWith((json: string): LoggedRow[] =>
		JSON.parse(json)
	);
}

/** A row of the log as the scheduler reads it. */
export function fromRow(row: Omit<LoggedRow, 'claimedAt' | 'desiredRetention'>): Review {
	const received = {
		id: row.id,
		card: row.card,
		at: row.at,
		studyDay: row.studyDay,
		device: row.device,
		sequence: row.sequence,
		position: row.position,
		decision: row.dueDay === null ? null : { due: { day: row.dueDay, at: row.dueAt, step: row.step } }
	};
	switch (row.kind) {
		case 'answered':
			return { ...received, kind: row.kind, grade: row.grade as Grade };
		case 'typed':
			return { ...received, kind: row.kind, grade: row.grade as Mark };
		case 'chosen':
			return { ...received, kind: row.kind, grade: row.grade as Mark, choices: row.choices as number };
		case 'undone':
			return { ...received, kind: row.kind, undoes: row.undoes ?? '' };
		default:
			return { ...received, kind: row.kind };
	}
}
