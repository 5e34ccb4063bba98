import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Grade } from './engine.ts';
import type { Review } from './log.ts';
import { answersOf, itemsOf, type Dated } from './training-items.ts';

const answer = (day: number, grade: Grade = 3): Dated => ({ at: day * 1000, day, grade });

test('there is an item for each answer on a later day, with all that was before it', () => {
	expect(itemsOf([[answer(1, 1), answer(1, 3), answer(4, 3), answer(9, 1)]])).toEqual([
		{ at: 4000, history: [given(1, 0), given(3, 0), given(3, 3)] },
		{ at: 9000, history: [given(1, 0), given(3, 0), given(3, 3), given(1, 5)] }
	]);
});

test('a card answered once, or on one day alone, teaches nothing', () => {
	expect(itemsOf([[answer(1)], [answer(2), answer(2, 1), answer(2)]])).toEqual([]);
});

const anyAnswer = fc.record({
	at: fc.integer(),
	day: fc.integer({ min: -100, max: 100 }),
	grade: fc.constantFrom<Grade>(1, 2, 3, 4)
});

test('whatever the answers, every item is one that the trainer takes, and they are in the order of time', () => {
	fc.assert(
		fc.property(fc.array(fc.array(anyAnswer, { maxLength: 12 }), { maxLength: 6 }), (cards) => {
			const items = itemsOf(cards);
			for (const { history } of items) {
				expect(history.length).toBeGreaterThanOrEqual(2);
				expect(history[0]!.days).toBe(0);
				expect(history.at(-1)!.days).toBeGreaterThanOrEqual(1);
				expect(history.every(({ days }) => Number.isInteger(days) && days >= 0)).toBe(true);
			}
			const times = items.map(({ at }) => at);
			expect(times).toEqual(times.toSorted((a, b) => a - b));
		})
	);
});

test('what was undone, chosen among choices, or answered before a reset is left out', () => {
	const row = (id: string, at: number, more: object) =>
		({
			id,
			card: 'c',
			at,
			studyDay: at,
			device: 'd',
			sequence: at,
			position: at,
			decision: null,
			...more
		}) as Review;
	const log = [
		row('a', 1, { kind: 'answered', grade: 3 }),
		row('b', 2, { kind: 'reset' }),
		row('c', 3, { kind: 'answered', grade: 1 }),
		row('d', 4, { kind: 'chosen', grade: 3, choices: 4 }),
		row('e', 5, { kind: 'typed', grade: 3 }),
		row('f', 6, { kind: 'answered', grade: 1 }),
		row('g', 7, { kind: 'undone', undoes: 'f' })
	];
	expect(answersOf(log.toReversed())).toEqual([
		[
			{ at: 3, day: 3, grade: 1 },
			{ at: 5, day: 5, grade: 3 }
		]
	]);
});

function given(grade: Grade, days: number) {
	return { grade, days };
}
