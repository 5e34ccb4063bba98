import { expect, test } from 'vitest';
import { chance, fit } from './regression.js';

const rows = Array.from({ length: 200 }, (_, at) => [at % 20, (at * 7) % 11]);

test('what goes with being wanted gets a weight, and what does not gets none', () => {
	const learnt = fit(rows, rows.map(([one]) => (one ?? 0) >= 10));
	expect(learnt.weights[0]).toBeGreaterThan(0.3);
	expect(Math.abs(learnt.weights[1] ?? 1)).toBeLessThan(0.1);
	expect(chance(learnt, [19, 5])).toBeGreaterThan(0.9);
	expect(chance(learnt, [0, 5])).toBeLessThan(0.1);
});

test('chances come to as many as were wanted', () => {
	const wanted = rows.map(([one, other]) => ((one ?? 0) + (other ?? 0)) % 3 === 0);
	const learnt = fit(rows, wanted);
	const sum = rows.reduce((total, row) => total + chance(learnt, row), 0);
	expect(sum).toBeCloseTo(wanted.filter(Boolean).length, 3);
});

test('a feature that is the same everywhere does no harm', () => {
	const learnt = fit(rows.map(([one]) => [one ?? 0, 1]), rows.map(([one]) => (one ?? 0) >= 10));
	expect(chance(learnt, [19, 1])).toBeGreaterThan(0.9);
});
