import { hourOfDay } from '#lib/scheduling/day.ts';
import type { Engine } from '#lib/scheduling/engine.ts';
import { order, type Review } from '#lib/scheduling/log.ts';
import { after, unseen, type Memory } from '#lib/scheduling/memory.ts';

/** A row of the log with what else was written down with it: the recall that was predicted, if any. */
export type Told = Review & { zone: string; predicted: number | null; tookMs: number | null };

/** An answer that tells whether a card was still known: on a later study day than it was learnt, its recall predicted. */
export type Trial = {
	day: number;
	/** By the learner's clock, from 0 to 23. */
	hour: number;
	predicted: number;
	recalled: boolean;
};

/** What the log of one card says of its learner's progress. */
export type CardPast = {
	/** Each answer that was not taken back, in a sitting or a quiz. */
	answers: { day: number; tookMs: number | null }[];
	trials: Trial[];
	/** The study days on which it was due and not asked, as [first, the one after the last]; the last may be endless. */
	waits: [from: number, until: number][];
};

/** Follows one card through its events, in whatever order they arrived. */
export function pastOf(events: readonly Told[]): CardPast {
	const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.undoes] : [])));
	const past: CardPast = { answers: [], trials: [], waits: [] };
	let memory = unseen();
	for (const event of order(events)) {
		if (event.kind !== 'undone' && undone.has(event.id)) continue;
		wait(past, memory, event.studyDay);
		if (event.kind === 'undone') memory = { ...memory, due: event.decision?.due ?? memory.due };
		else {
			const next = after(memory, event, unmoved);
			follow(past, memory, next, event);
			memory = next;
		}
	}
	wait(past, memory, Infinity);
	return past;
}

/** Where a card goes does not depend on how stable it is, only on its steps. */
const unmoved: Engine = {
	name: 'unmoved',
	init: () => ({ stability: 1, difficulty: 1 }),
	step: (state) => state,
	recall: () => 1,
	interval: (stability) => stability
};

function follow(past: CardPast, before: Memory, next: Memory, event: Exclude<Told, { kind: 'undone' }>) {
	if (event.kind !== 'answered' && event.kind !== 'typed' && event.kind !== 'chosen') return;
	const { studyDay: day, at, zone, tookMs, predicted, grade } = event;
	past.answers.push({ day, tookMs });
	// What was chosen may be a guess, and an answer that something reminded of does not count.
	if (event.kind === 'chosen' || next.reps === before.reps || predicted === null) return;
	if (next.before?.phase !== 'review' || next.before.elapsed < 1) return;
	past.trials.push({ day, hour: hourOfDay(at, zone), predicted, recalled: grade > 1 });
}

/** It was due from the day that was decided on, or the day after the last on which something happened to it. */
function wait({ waits }: CardPast, { due, suspended, buriedOn }: Memory, until: number): void {
	if (!due || suspended) return;
	const from = Math.max(due.day, buriedOn === null ? -Infinity : buriedOn + 1);
	if (from < until) waits.push([from, until]);
}
