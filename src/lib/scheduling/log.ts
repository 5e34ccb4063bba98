import type { Grade } from './engine.ts';

/** When a card is to be asked again: on a study day, or at an instant (ms) while it is in the learning steps. */
export type Due = { day: number; at: number | null; step: number | null };

type Received = {
	id: string;
	card: string;
	/** When it happened, ms. */
	at: number;
	/** The learner's calendar day it happened on, worked out once and never again. */
	studyDay: number;
	device: string;
	/** Counts the events of one device. */
	sequence: number;
	/** Counts the events in the order in which they were received. */
	position: number;
	/** What was decided when it was received. Null decided nothing. */
	decision: { due: Due } | null;
};

export type Answered = Received & { kind: 'answered'; grade: Grade };

/** A quiz knows two: wrong is "again", right is "good". */
export type Mark = Extract<Grade, 1 | 3>;

/** The answer, typed in a quiz. Counts when it is the first of its card on that study day. */
export type Typed = Received & { kind: 'typed'; grade: Mark };

/** Chosen in a quiz, one of so many, so that a right one may be a guess. Counts as `Typed` does, but not on a card never seen. */
export type Chosen = Received & { kind: 'chosen'; grade: Mark; choices: number };

/** Takes back the event it names, of any kind but this one. Until that has arrived it waits. */
export type Undone = Received & { kind: 'undone'; undoes: string };

/** One row of the log: what happened, and beside it what was decided. */
export type Review =
	| Answered
	| Typed
	| Chosen
	| Undone
	/** Not asked until resumed. */
	| (Received & { kind: 'suspended' })
	/** Asked again, whether it was suspended or buried. */
	| (Received & { kind: 'resumed' })
	/** Not asked again on this study day. */
	| (Received & { kind: 'buried' })
	/** As if the card had never been seen. */
	| (Received & { kind: 'reset' })
	/** Due on another day, by its decision alone. */
	| (Received & { kind: 'rescheduled' });

/** The events in the order in which they happened: by (at, device, sequence, id). */
export function order<Event extends Review>(events: readonly Event[]): readonly Event[] {
	for (let index = 1; index < events.length; index++) {
		if (compare(events[index - 1]!, events[index]!) > 0) return [...events].sort(compare);
	}
	return events;
}

/** Negative when `a` happened before `b`, 0 when they are the same event. */
export function compare(a: Review, b: Review): number {
	return a.at - b.at || compareText(a.device, b.device) || a.sequence - b.sequence || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
