import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { weights } from '#lib/drafting/worth.ts';
import { fit } from './regression.js';

test('the weights of what is worth a card are those that the judged key phrases teach', () => {
	/** @type {{ signs: number[], isWorthIt: boolean }[]} */
	const judged = JSON.parse(readFileSync('quality/key-phrases.json', 'utf8'));
	const learnt = fit(
		judged.map(({ signs }) => signs),
		judged.map(({ isWorthIt }) => isWorthIt)
	);
	expect(learnt.start).toBeCloseTo(weights.start, 2);
	expect(learnt.weights).toHaveLength(weights.signs.length);
	for (const [at, weight] of learnt.weights.entries()) expect(weight).toBeCloseTo(weights.signs[at] ?? NaN, 2);
});
