import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lostScore } from './lost-score.ts';

test('a topic costs what will not be known of it, by how much it counts', () => {
	const costs = lostScore([
		{ topic: 'a', weight: 1, known: 0.5 },
		{ topic: 'b', weight: 2, known: 0.5 },
		{ topic: 'b', weight: 1, known: 1 },
		{ topic: 'c', weight: 0, known: 0 }
	]);
	expect(costs).toEqual([
		{ topic: 'b', cards: 2, worth: 0.75, lost: 0.25 },
		{ topic: 'a', cards: 1, worth: 0.25, lost: 0.125 }
	]);
});

test('all topics together lose what the score lacks', () => {
	const card = fc.record({
		topic: fc.constantFrom('a', 'b', 'c'),
		weight: fc.integer({ min: 0, max: 10 }),
		known: fc.double({ min: 0, max: 1, noNaN: true })
	});
	fc.assert(
		fc.property(fc.array(card, { minLength: 1 }), (cards) => {
			const whole = cards.reduce((sum, { weight }) => sum + weight, 0);
			fc.pre(whole > 0);
			const score = cards.reduce((sum, { weight, known }) => sum + weight * known, 0) / whole;
			const lost = lostScore(cards).reduce((sum, cost) => sum + cost.lost, 0);
			expect(lost).toBeCloseTo(1 - score, 9);
		})
	);
});
