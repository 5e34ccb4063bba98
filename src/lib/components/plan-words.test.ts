import { expect, test } from 'vitest';
import { planWords } from './plan-words.ts';

test.each([
	[1, 0, '1 card'],
	[1, 1, '1 card, a new one'],
	[20, 20, '20 cards, all new'],
	[1200, 1100, '1,200 cards, 1,100 of them new']
])('of %s cards %s are new', (cards, fresh, words) => {
	expect(planWords({ cards, fresh })).toBe(words);
});
