import { studyDay } from '#lib/scheduling/day.ts';
import { decide } from '#lib/scheduling/decide.ts';
import type { Grade } from '#lib/scheduling/engine.ts';
import { compare, type Mark } from '#lib/scheduling/log.ts';
import { elapsedDays, fold, type Memory } from '#lib/scheduling/memory.ts';
import { look, write, type NewRow, type Seen } from './card-log.ts';
import type { Database } from './db/open.ts';
import { freshId } from './fresh-id.ts';
import { engineFor } from './memories.ts';
import { fromRow, type LoggedRow } from './review-rows.ts';
import * as settings from './settings.ts';
import type { StudySettings } from './settings.ts';

/** Something a learner did with a card, as the page tells it. */
export type Happening = {
	/** Made by the page, so that a double click or a retry counts once. */
	id: string;
	card: string;
	/** ms by the page's clock; null from a page without one. */
	claimedAt: number | null;
	/** What that clock said when it was sent, if the page says so. */
	sentAt?: number | null;
	device: string;
	/** Counts the happenings of one device. */
	sequence: number;
	tookMs: number | null;
} & (
	| { kind: 'answered'; grade: Grade }
	| { kind: 'typed'; grade: Mark }
	| { kind: 'chosen'; grade: Mark; choices: number }
	| { kind: 'undone'; undoes: string }
	| { kind: 'suspended' | 'resumed' | 'buried' | 'rescheduled' }
);

export type Recorded =
	/** It is durably in the log, now or since an earlier try. */
	| { kind: 'stored'; memory: Memory; settings: StudySettings }
	/** There is no such card for this learner. */
	| { kind: 'missing' }
	/** There is no such learner any more. */
	| { kind: 'nobody' }
	/** The id stands in the log with other content. */
	| { kind: 'conflict' };

/**
 * Adds to a learner's log and brings the card's memory up to date, in one durable batch.
 * The same happening told twice is answered as the first time and counts once.
 */
export async function record(
	db: Database,
	learner: string,
	happening: Happening,
	now: number
): Promise<Recorded> {
	const seen = await look(db, learner, happening.card);
	if (!seen) return absent(db, learner);
	const before = seen.rows.find((row) => row.id === happening.id);
	if (before) return repeated(before, happening, seen);

	const row = rowOf(learner, happening, seen, now);
	const after = decided(row, seen, happening.card);
	const written = await write(db, after.row, after.memory, seen);
	if (written === 'refused') return recordedMeanwhile(db, learner, happening);
	if (written === 'overtaken') return settle(db, learner, happening.card, now);
	return { kind: 'stored', memory: after.memory, settings: seen.settings };
}

/** Which of the two is not there. */
async function absent(db: Database, learner: string): Promise<Recorded> {
	return { kind: (await settings.of(db, learner)) ? 'missing' : 'nobody' };
}

/** The study day is worked out here, once and for all. */
function rowOf(learner: string, happening: Happening, { settings }: Seen, now: number): NewRow {
	const at = happenedAt(happening, now);
	const { engine, parameterSet } = engineFor(settings.parameters);
	return {
		learnerId: learner,
		id: happening.id,
		card: happening.card,
		kind: happening.kind,
		undoes: happening.kind === 'undone' ? happening.undoes : null,
		grade: 'grade' in happening ? happening.grade : null,
		choices: happening.kind === 'chosen' ? happening.choices : null,
		at,
		claimedAt: happening.claimedAt,
		receivedAt: now,
		device: happening.device,
		sequence: happening.sequence,
		studyDay: studyDay(at, settings.zone, settings.dayStartsAt),
		zone: settings.zone,
		tookMs: happening.tookMs,
		dueDay: null,
		dueAt: null,
		step: null,
		recall: null,
		desiredRetention: settings.desiredRetention,
		engine: engine.name,
		parameterSet
	};
}

/** A clock may be this far from ours, in ms, before it is put right: sending takes a while, too. */
const clockSlack = 5 * 60_000;

/** When it happened by our clock. A page's clock that is wrong is put right; a time in the future is held to now. */
function happenedAt({ claimedAt, sentAt }: Happening, now: number): number {
	if (claimedAt === null) return now;
	const wrong = sentAt == null ? 0 : now - sentAt;
	const at = Math.abs(wrong) > clockSlack ? claimedAt + wrong : claimedAt;
	return Math.max(0, Math.min(at, now));
}

/**
 * The row with what is decided on receiving it, and the memory with it.
 * Where the card goes follows from its last answer, by the retention that was wanted then,
 * so that events may arrive in any order and an undone answer leaves no trace.
 */
function decided(row: NewRow, { rows, settings }: Seen, cardId: string): { row: NewRow; memory: Memory } {
	const { engine } = engineFor(settings.parameters);
	const events = rows.map(fromRow);
	const event = fromRow({ ...row, position: Infinity });
	const after = fold([...events, event], engine);
	if (row.kind === 'suspended' || row.kind === 'resumed' || row.kind === 'buried')
		return { row, memory: after };
	const desiredRetention =
		rows.find(({ id }) => id === after.lastAnswer)?.desiredRetention ?? settings.desiredRetention;
	const due = decide(after, { cardId, engine, desiredRetention });
	const earlier = events.filter((other) => compare(other, event) < 0);
	const before = row.grade !== null ? fold(earlier, engine) : null;
	const recall = before?.state ? engine.recall(before.state, elapsedDays(before, row.studyDay)) : null;
	return {
		row: { ...row, dueDay: due?.day ?? null, dueAt: due?.at ?? null, step: due?.step ?? null, recall },
		memory: { ...after, due }
	};
}

function repeated(row: LoggedRow, happening: Happening, { rows, settings }: Seen): Recorded {
	const same =
		row.kind === happening.kind &&
		row.card === happening.card &&
		row.grade === ('grade' in happening ? happening.grade : null) &&
		row.choices === (happening.kind === 'chosen' ? happening.choices : null) &&
		row.undoes === (happening.kind === 'undone' ? happening.undoes : null) &&
		row.claimedAt === happening.claimedAt;
	if (!same) return { kind: 'conflict' };
	const { engine } = engineFor(settings.parameters);
	return { kind: 'stored', memory: fold(rows.map(fromRow), engine), settings };
}

/** Between the look and the write the id was taken, or the learner or the card went; or the id belongs to another card. */
async function recordedMeanwhile(db: Database, learner: string, happening: Happening): Promise<Recorded> {
	const seen = await look(db, learner, happening.card);
	if (!seen) return absent(db, learner);
	const row = seen.rows.find(({ id }) => id === happening.id);
	return row ? repeated(row, happening, seen) : { kind: 'conflict' };
}

/** More than one hand wrote to the log of a card, each knowing only its own: the card is decided anew from all of it. */
export async function settle(db: Database, learner: string, cardId: string, now: number): Promise<Recorded> {
	for (;;) {
		const seen = await look(db, learner, cardId);
		if (!seen) return absent(db, learner);
		const after = decided(rowOf(learner, rescheduling(cardId, now), seen, now), seen, cardId);
		const written = await write(db, after.row, after.memory, seen);
		if (written === 'written') return { kind: 'stored', memory: after.memory, settings: seen.settings };
	}
}

function rescheduling(cardId: string, now: number): Happening {
	const by = { claimedAt: null, device: 'server', sequence: 0, tookMs: null };
	return { id: freshId(now), card: cardId, kind: 'rescheduled', ...by };
}
