import { decide } from './decide.ts';
import type { Engine } from './engine.ts';
import type { Review } from './log.ts';
import { foldAll } from './memory.ts';

/** What other weights would change for a learner. */
export type Changes = {
	/** Cards would come so many times as often. */
	frequency: number;
	/** The cards that would be due on another day than was decided. */
	moving: string[];
};

/**
 * Compares weights on a whole log. `wanted` is the desired retention, `wantedAt` that of an answer by its id: a card
 * goes where its last answer leads.
 */
export function changes(
	events: readonly Review[],
	old: Engine,
	fresh: Engine,
	wanted: number,
	wantedAt: (answer: string) => number | undefined
): Changes {
	const before = foldAll(events, old);
	const moving: string[] = [];
	let [often, oftener] = [0, 0];
	for (const [cardId, memory] of foldAll(events, fresh)) {
		const known = before.get(cardId);
		if (memory.phase !== 'review' || memory.suspended || !memory.state || !known?.state) continue;
		often += 1 / Math.max(1, old.interval(known.state.stability, wanted));
		oftener += 1 / Math.max(1, fresh.interval(memory.state.stability, wanted));
		const desiredRetention = wantedAt(memory.lastAnswer ?? '') ?? wanted;
		const due = decide(memory, { cardId, engine: fresh, desiredRetention });
		if (due?.day !== memory.due?.day) moving.push(cardId);
	}
	return { frequency: often === 0 ? 1 : oftener / often, moving };
}
