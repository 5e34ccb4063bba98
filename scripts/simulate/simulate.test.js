import { expect, test } from 'vitest';
import { holdBands } from './bands.js';
import { compare } from './plans.js';
import { scenarios, starts } from './scenarios.js';

test('the plan by gain reaches what the best plan by due date does, with every start', () => {
	for (const start of starts) {
		const small = { ...start, cards: 300, seen: start.seen * 0.3 };
		const { usual, tuned, gain } = compare({ start: small, days: 30, minutes: 3 }, { learners: 8, seed: 7 });
		expect(gain, start.name).toBeGreaterThanOrEqual(tuned);
		expect(gain, start.name).toBeGreaterThan(usual + 0.01);
	}
});

test('the band holds the mark about as often as it says', () => {
	const { inside, exams } = holdBands({ exams: scenarios.length * 2, seed: 5, cards: 100 });
	expect(inside / exams).toBeGreaterThan(0.65);
	expect(inside / exams).toBeLessThan(0.97);
});
