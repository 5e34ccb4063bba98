import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tiles } from './tiles.ts';

test('four alike are four quarters', () => {
	expect(tiles([5, 5, 5, 5], 200, 200)).toEqual([
		{ x: 0, y: 0, width: 100, height: 100 },
		{ x: 100, y: 0, width: 100, height: 100 },
		{ x: 0, y: 100, width: 100, height: 100 },
		{ x: 100, y: 100, width: 100, height: 100 }
	]);
});

test('nothing has no tiles', () => {
	expect(tiles([], 200, 100)).toEqual([]);
});

test('tiles are true to area, fill the picture and lie on it', () => {
	const weights = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 30 });
	fc.assert(
		fc.property(weights, (weights) => {
			const placed = tiles(weights, 380, 260);
			const total = weights.reduce((sum, weight) => sum + weight, 0);
			expect(placed).toHaveLength(weights.length);
			for (const [at, { x, y, width, height }] of placed.entries()) {
				expect(width * height).toBeCloseTo((weights[at]! / total) * 380 * 260, 4);
				expect(x + width).toBeLessThanOrEqual(380 + 1e-6);
				expect(y + height).toBeLessThanOrEqual(260 + 1e-6);
			}
		}),
		{ numRuns: 50 }
	);
});
