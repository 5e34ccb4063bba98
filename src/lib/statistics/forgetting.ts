import type { Engine, Grade, State } from '#lib/scheduling/engine.ts';
import { order, type Review } from '#lib/scheduling/log.ts';
import { after, unseen } from '#lib/scheduling/memory.ts';

/** An answer that counted for a card. */
export type Remembered = {
	day: number;
	grade: Grade;
	/** The recall that was to be expected just before it; null at the first answer. */
	before: number | null;
	/** What is believed of the card from then on. */
	state: State;
};

/** How recall of a card went up with each answer and down with time, from 0 to 1. */
export type Forgetting = {
	answers: Remembered[];
	today: number;
	/** Recall today. */
	now: number;
	/** The study day on which it falls below the recall that is wanted; today or before when it has. */
	fallsOn: number;
	/** The recall that is wanted. */
	wanted: number;
};

/** What became of one card by its log, whatever order it arrived in; null while it was never answered. */
export function forgetting(
	events: readonly Review[],
	{ engine, today, wanted }: { engine: Engine; today: number; wanted: number }
): Forgetting | null {
	const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.undoes] : [])));
	let answers: Remembered[] = [];
	let memory = unseen();
	for (const event of order(events)) {
		if (event.kind === 'undone' || undone.has(event.id)) continue;
		const next = after(memory, event, engine);
		if (event.kind === 'reset') answers = [];
		else if (next.reps > memory.reps && next.state && next.lastGrade !== null && next.before) {
			const { state, elapsed } = next.before;
			const before = state && engine.recall(state, elapsed);
			answers.push({ day: event.studyDay, grade: next.lastGrade, before, state: next.state });
		}
		memory = next;
	}
	const last = answers.at(-1);
	if (!last) return null;
	const days = Math.max(0, today - last.day);
	const falls = last.day + Math.ceil(engine.interval(last.state.stability, wanted));
	return { answers, today, now: engine.recall(last.state, days), fallsOn: falls, wanted };
}
