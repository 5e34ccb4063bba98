import { expect, test } from 'vitest';
import { band } from './band.ts';

test.each([
	{ points: 12, of: 12, low: 0.816, high: 1 },
	{ points: 0, of: 5, low: 0, high: 0.351 },
	{ points: 45, of: 50, low: 0.808, high: 0.95 },
	{ points: 900, of: 1000, low: 0.883, high: 0.915 }
])('$points of $of may well come from a share between $low and $high', ({ points, of, low, high }) => {
	expect(band(points, of).low).toBeCloseTo(low, 3);
	expect(band(points, of).high).toBeCloseTo(high, 3);
});

test('nothing tells nothing', () => {
	expect(band(0, 0)).toEqual({ low: 0, high: 1 });
});
