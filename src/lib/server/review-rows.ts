import type { Review } from '#lib/scheduling/log.ts';
import type { Grade } from '#lib/scheduling/engine.ts';
import type { review } from './db/schema.ts';

export type ReviewRow = typeof review.$inferSelect;

/** A row of the log as the scheduler reads it. */
export function fromRow(row: ReviewRow): Review {
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
		case 'undone':
			return { ...received, kind: row.kind, undoes: row.undoes ?? '' };
		default:
			return { ...received, kind: row.kind };
	}
}
