import { expect, test } from 'vitest';
import { ShortPath } from './short-path.ts';

test('a path goes by steps, each from where the one before ended', () => {
	const path = new ShortPath();
	path.moveTo(10, 10);
	path.lineTo(20.04, 10);
	path.lineTo(20, 20);
	path.closePath();
	path.moveTo(12, 12);
	expect(path.toString()).toBe('m10,10l10,0l0,10zm2,2');
});

test('rounding does not add up, and small bends are left out', () => {
	const path = new ShortPath();
	path.moveTo(0, 0);
	for (let step = 1; step <= 1000; step++) path.lineTo(step * 0.333, 0);
	const steps = [...path.toString().matchAll(/l([\d.]+),0/g)].map(([, dx]) => Number(dx));
	expect(steps.length).toBeLessThan(340);
	expect(steps.reduce((sum, dx) => sum + dx, 0)).toBeCloseTo(333, -0.5);
});

test('a ring that is no more than a line is left out', () => {
	const path = new ShortPath();
	for (const size of [0.4, 5]) {
		path.moveTo(10, 10);
		path.lineTo(10 + size, 10);
		path.lineTo(10, 10 + size);
		path.closePath();
	}
	expect(path.toString()).toBe('m10,10l5,0l-5,5z');
});
