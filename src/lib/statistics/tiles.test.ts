import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tiles } from './tiles.ts';

test('four alike are four quarters', () => {
	expect(tiles([10_000, 10_000, 10_000, 10_000], 200)).toEqual([
		{ x: 0, y: 0, width: 100, height: 100 },
		{ x: 100, y: 0, width: 100, height: 100 },
		{ x: 0, y: 100, width: 100, height: 100 },
		{ x: 100, y: 100, width: 100, height: 100 }
	]);
});

test('nothing has no tiles', () => {
	expect(tiles([], 200)).toEqual([]);
});

test('tiles that would not fit beside each other lie below each other', () => {
	expect(tiles([10_000, 10_000], 200, (_, { width }) => width > 150)?.map(({ y }) => y)).toEqual([0, 50]);
	expect(tiles([10_000, 10_000], 200, (_, { width }) => width > 300)).toBeNull();
});

test('tiles are true to area, fill the picture and do not reach out of it', () => {
	const areas = fc.array(fc.integer({ min: 100, max: 50_000 }), { minLength: 1, maxLength: 30 });
	fc.assert(
		fc.property(areas, (areas) => {
			const placed = tiles(areas, 380) ?? [];
			const tall = areas.reduce((sum, area) => sum + area, 0) / 380;
			expect(placed).toHaveLength(areas.length);
			for (const [at, { x, y, width, height }] of placed.entries()) {
				expect(width * height).toBeCloseTo(areas[at]!, 4);
				expect(x + width).toBeLessThanOrEqual(380 + 1e-6);
				expect(y + height).toBeLessThanOrEqual(tall + 1e-6);
			}
		}),
		{ numRuns: 50 }
	);
});
