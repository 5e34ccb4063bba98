import type { Engine, Grade, State } from './engine.ts';
import { afterRightChoice } from './guess.ts';
import {
	compare,
	order,
	type Answered,
	type Chosen,
	type Due,
	type Review,
	type Typed,
	type Undone
} from './log.ts';
import { defaultSteps, move, stay, type Phase, type Steps } from './steps.ts';

/** What the scheduler believes of a card: a fold over its log. */
export type Memory = {
	/** Null until the first answer. */
	state: State | null;
	phase: Phase;
	/** The index of the learning step it is in, else null. */
	step: number | null;
	/** Effective answers. */
	reps: number;
	/** How often it was forgotten: "again" on a card recalled on an earlier study day. */
	lapses: number;
	/** The study day of its first answer. */
	firstDay: number | null;
	/** The first study day on which it was recalled. */
	recalledOn: number | null;
	/** Of the last effective answer. */
	lastAt: number | null;
	lastDay: number | null;
	lastGrade: Grade | null;
	/** Its id. */
	lastAnswer: string | null;
	/** The latest study day on which it was asked at all, whether that changed anything or not. */
	askedOn: number | null;
	/** What stood before the last answer, and the minutes to wait after it: read by `decide`, right after the fold. */
	before: Before | null;
	wait: number | null;
	/** The decision of the row that was received last. */
	due: Due | null;
	suspended: boolean;
	/** The study day on which it is put off. */
	buriedOn: number | null;
};

export type Before = {
	state: State | null;
	phase: Phase;
	step: number | null;
	elapsed: number;
	/** The answer may have been a guess. */
	guessed: boolean;
};

/** A card that was never seen. */
export function unseen(): Memory {
	return {
		state: null,
		phase: 'new',
		step: null,
		reps: 0,
		lapses: 0,
		firstDay: null,
		recalledOn: null,
		lastAt: null,
		lastDay: null,
		lastGrade: null,
		lastAnswer: null,
		askedOn: null,
		before: null,
		wait: null,
		due: null,
		suspended: false,
		buriedOn: null
	};
}

/** Whole study days since the last answer, never below 0: a learner who flies west meets a day twice. */
export function elapsedDays(memory: { lastDay: number | null }, day: number): number {
	return memory.lastDay === null ? 0 : Math.max(0, day - memory.lastDay);
}

/** The memory of one card from its events, in whatever order and however often they arrived. */
export function fold(events: readonly Review[], engine: Engine, steps = defaultSteps): Memory {
	const [first] = events;
	const trace = begin(first && undoneByCard(events).get(first.card));
	for (const event of order(events)) follow(trace, event, engine, steps);
	return finish(trace);
}

/** The memories of many cards at once, each as if folded alone; quickest when each card's events come in order. */
export function foldAll(
	events: readonly Review[],
	engine: Engine,
	steps = defaultSteps
): Map<string, Memory> {
	const traces = new Map<string, Trace>();
	const undone = undoneByCard(events);
	for (const event of events) {
		let trace = traces.get(event.card);
		if (!trace) traces.set(event.card, (trace = begin(undone.get(event.card))));
		if (trace.last && compare(trace.last, event) > 0) return foldAll(order(events), engine, steps);
		follow(trace, event, engine, steps);
	}
	const memories = new Map<string, Memory>();
	for (const [card, trace] of traces) memories.set(card, finish(trace));
	return memories;
}

/** The memory after one more event, which happened after all that are in it. An undo needs the whole log: `fold`. */
export function after(
	memory: Memory,
	event: Exclude<Review, Undone>,
	engine: Engine,
	steps = defaultSteps
): Memory {
	const next = { ...memory };
	apply(next, event, engine, steps);
	if (event.decision) next.due = event.decision.due;
	if (next.state === null) next.due = null;
	return next;
}

/** A memory in the making, the ids that were undone, the event met last, and the position of the decision that it holds. */
type Trace = {
	memory: Memory;
	undone: ReadonlySet<string> | undefined;
	last: Review | null;
	decided: number;
};

function begin(undone: ReadonlySet<string> | undefined): Trace {
	return { memory: unseen(), undone, last: null, decided: -Infinity };
}

function follow(trace: Trace, event: Review, engine: Engine, steps: Steps): void {
	if (trace.last?.id === event.id) return;
	trace.last = event;
	if (event.decision && event.position > trace.decided) {
		trace.memory.due = event.decision.due;
		trace.decided = event.position;
	}
	if (event.kind !== 'undone' && !trace.undone?.has(event.id)) apply(trace.memory, event, engine, steps);
}

function finish({ memory }: Trace): Memory {
	if (memory.state === null) memory.due = null;
	return memory;
}

function undoneByCard(events: readonly Review[]): Map<string, Set<string>> {
	const byCard = new Map<string, Set<string>>();
	for (const event of events) {
		if (event.kind !== 'undone') continue;
		const ids = byCard.get(event.card);
		if (ids) ids.add(event.undoes);
		else byCard.set(event.card, new Set([event.undoes]));
	}
	return byCard;
}

function apply(memory: Memory, event: Exclude<Review, Undone>, engine: Engine, steps: Steps): void {
	switch (event.kind) {
		case 'answered':
		case 'typed':
		case 'chosen':
			return answer(memory, event, engine, steps);
		case 'suspended':
			memory.suspended = true;
			return;
		case 'resumed':
			memory.suspended = false;
			memory.buriedOn = null;
			return;
		case 'buried':
			memory.buriedOn = event.studyDay;
			return;
		case 'reset':
			Object.assign(memory, unseen(), { due: memory.due });
			return;
		case 'rescheduled':
			return;
		default:
			return assertUnreachable(event);
	}
}

function answer(memory: Memory, event: Answered | Typed | Chosen, engine: Engine, steps: Steps): void {
	const { grade, studyDay } = event;
	const { state, phase, step, recalledOn, askedOn } = memory;
	memory.askedOn = askedOn === null ? studyDay : Math.max(askedOn, studyDay);
	if (!counts(event, state, askedOn)) return;
	const elapsed = elapsedDays(memory, studyDay);
	const guessed = event.kind === 'chosen' && grade > 1;
	const place = guessed ? stay(memory, steps) : move(memory, grade, steps);
	memory.before = { state, phase, step, elapsed, guessed };
	if (state === null) memory.state = engine.init(grade);
	else if (guessed) memory.state = afterRightChoice(state, elapsed, event.choices, engine);
	else memory.state = engine.step(state, elapsed, grade);
	memory.phase = place.phase;
	memory.step = place.step;
	memory.wait = place.wait;
	memory.reps++;
	memory.firstDay ??= studyDay;
	if (grade === 1) memory.lapses += recalledOn !== null && recalledOn < studyDay ? 1 : 0;
	else if (!guessed) memory.recalledOn = recalledOn === null ? studyDay : Math.min(recalledOn, studyDay);
	memory.lastAt = event.at;
	memory.lastDay = studyDay;
	memory.lastGrade = grade;
	memory.lastAnswer = event.id;
}

/** In a quiz only what nothing reminded of that day counts, and choosing teaches nothing about a card never seen. */
function counts({ kind, studyDay }: Review, state: State | null, askedOn: number | null): boolean {
	if (kind === 'answered') return true;
	return (askedOn === null || studyDay > askedOn) && (kind === 'typed' || state !== null);
}

function assertUnreachable(event: never): never {
	throw new Error(`There is no such event: ${JSON.stringify(event)}`);
}
