import type { Told } from '#lib/statistics/card-past.ts';
import { fromRow, type ReviewRow } from './review-rows.ts';

/** What is read of a row of the log for progress, in this order. */
export type ToldRow = [
	id: string,
	kind: ReviewRow['kind'],
	undoes: string | null,
	grade: number | null,
	choices: number | null,
	at: number,
	device: string,
	sequence: number,
	position: number,
	studyDay: number,
	zone: string,
	tookMs: number | null,
	dueDay: number | null,
	dueAt: number | null,
	step: number | null,
	recall: number | null
];

/** A row of a card's log as progress reads it. */
export function toldOf(card: string, row: ToldRow): Told {
	const [
		id,
		kind,
		undoes,
		grade,
		choices,
		at,
		device,
		sequence,
		position,
		studyDay,
		zone,
		tookMs,
		dueDay,
		dueAt,
		step,
		recall
	] = row;
	const event = { id, card, kind, undoes, grade, choices, at, device, sequence, position, studyDay };
	return { ...fromRow({ ...event, dueDay, dueAt, step }), zone, tookMs, predicted: recall };
}
