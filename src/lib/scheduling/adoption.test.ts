import { expect, test } from 'vitest';
import { judge, split } from './adoption.ts';
import { defaultParameters, fsrs6 } from './engine.ts';
import { losses } from './loss.ts';
import type { Item } from './training-items.ts';

const item = (at: number, days: number, isKnown: boolean): Item => ({
	at,
	history: [
		{ grade: 3, days: 0 },
		{ grade: isKnown ? 3 : 1, days }
	]
});
const slow = defaultParameters.map((weight, index) => (index === 2 ? 30 : weight));
const known = Array.from({ length: 200 }, (_, at) => item(at, 20, at % 12 > 0));

test('a loss is minus the logarithm of the probability of what happened', () => {
	const engine = fsrs6();
	const recall = engine.recall(engine.init(3), 20);
	const [right, wrong] = losses([item(0, 20, true), item(1, 20, false)], engine);
	expect(right).toBeCloseTo(-Math.log(recall), 10);
	expect(wrong).toBeCloseTo(-Math.log(1 - recall), 10);
});

test('weights that fit clearly better on new answers are taken, and the way back is not', () => {
	expect(judge(known, defaultParameters, slow)).toMatchObject({ adopted: true });
	expect(judge(known, slow, defaultParameters)).toMatchObject({
		adopted: false,
		why: expect.stringContaining('worse')
	});
});

test('the same weights, or a difference within one standard error, change nothing', () => {
	expect(judge(known, slow, slow).adopted).toBe(false);
	const few = [item(0, 20, true), item(1, 20, false), item(2, 20, true)];
	expect(judge(few, defaultParameters, slow).adopted).toBe(false);
});

test('the newest fifth is kept from training', () => {
	const { older, newest } = split(known);
	expect([older.length, newest.length, newest[0]]).toEqual([160, 40, known[160]]);
});
