import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostOf, strengths } from './strengths.ts';

const of = (stability: number, difficulty = 5, cards = 1) => ({ stability, difficulty, cards });

test('cards are counted where they belong, an end with what begins there', () => {
	const { cards, stability, difficulty } = strengths([of(0.2), of(8), of(29.9), of(400, 10, 3), of(1, 1)]);
	expect(cards).toBe(7);
	expect(stability.map(({ from, upTo, cards }) => [from, upTo, cards])).toEqual([
		[0, 1, 1],
		[1, 3, 1],
		[3, 8, 0],
		[8, 30, 2],
		[30, 90, 0],
		[90, 365, 0],
		[365, null, 3]
	]);
	expect(difficulty[0]).toEqual({ from: 1, upTo: 2, cards: 1 });
	expect(difficulty.at(-1)).toEqual({ from: 9, upTo: null, cards: 3 });
});

test('most cards are in as few neighbouring stretches as hold more than half', () => {
	expect(mostOf(strengths([of(10, 5, 6), of(2, 5, 4)]).stability)).toMatchObject({ from: 8, upTo: 30 });
	expect(mostOf(strengths([of(10, 5, 4), of(4, 5, 4), of(400, 5, 2)]).stability)).toMatchObject({
		from: 3,
		upTo: 30,
		cards: 8
	});
	expect(mostOf(strengths([]).stability)).toBeNull();
});

test('no card is lost or counted twice', () => {
	const card = fc.record({
		stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
		difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
		cards: fc.integer({ min: 1, max: 9 })
	});
	fc.assert(
		fc.property(fc.array(card, { maxLength: 30 }), (counted) => {
			const { cards, stability, difficulty } = strengths(counted);
			for (const all of [stability, difficulty])
				expect(all.reduce((sum, stretch) => sum + stretch.cards, 0)).toBe(cards);
		}),
		{ numRuns: 60 }
	);
});
