import { forgetting_curve } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { checkParameters, defaultParameters, fsrs6 } from './engine.ts';

const changed = (index: number, weight: number) => defaultParameters.with(index, weight);

test('the published weights are in order', () => {
	expect(checkParameters(defaultParameters)).toBeNull();
});

test.each([
	[defaultParameters.slice(0, 17), /has 21 parameters and these are 17, a set of an older FSRS/],
	[defaultParameters.slice(0, 19), /has 21 parameters and these are 19, a set of an older FSRS/],
	[[...defaultParameters, 1], /^FSRS-6 has 21 parameters and these are 22\.$/],
	[[], /these are 0\.$/],
	[changed(4, NaN), /^Parameter w4 is not a finite number\.$/],
	[changed(8, Infinity), /^Parameter w8 is not a finite number\.$/],
	[changed(20, 0), /^Parameter w20 is 0 and has to lie between 0.1 and 0.8\.$/],
	[changed(0, -1), /^Parameter w0 is -1 and has to lie between 0.001 and 100\.$/]
])('a set that cannot be used is refused in one sentence', (parameters, sentence) => {
	expect(checkParameters(parameters)).toMatch(sentence);
	expect(() => fsrs6(parameters)).toThrow(sentence);
});

test('a limit that was stored in 32 bits is still within', () => {
	expect(checkParameters(changed(20, Math.fround(0.8)))).toBeNull();
	expect(checkParameters(changed(4, Math.fround(0.001) + 1))).toBeNull();
});

test('weights are used as they are, where ts-fsrs would clip them', () => {
	const { step } = fsrs6(changed(17, 0).with(18, 0).with(19, 0));
	expect(step({ stability: 5, difficulty: 5 }, 0, 1).stability).toBe(5);
});

test('an engine does not feel what happens later to the array it was given', () => {
	const weights = [...defaultParameters];
	const engine = fsrs6(weights);
	weights.fill(0);
	expect(engine.init(3)).toEqual(fsrs6().init(3));
});

test('at the desired retention the interval is how long recall takes to fall there', () => {
	const engine = fsrs6();
	for (const retention of [0.7, 0.8, 0.9, 0.95]) {
		const days = engine.interval(12, retention);
		expect(engine.recall({ stability: 12, difficulty: 5 }, days)).toBeCloseTo(retention, 6);
	}
});

test('recall is that of ts-fsrs to the last digit', () => {
	for (const stability of [0.001, 0.5, 2.3, 40, 36_500])
		for (const days of [0, 1, 2.5, 90, 5000])
			expect(fsrs6().recall({ stability, difficulty: 5 }, days)).toBe(
				forgetting_curve(defaultParameters, days, stability)
			);
});
