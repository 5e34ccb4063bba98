import { expect, test } from 'vitest';
import { duration, many, percent } from './words.ts';

test.each([
	[0, '0\u00a0%'],
	[0.538, '54\u00a0%'],
	[1, '100\u00a0%']
])('%d is %s', (share, words) => {
	expect(percent(share)).toBe(words);
});

test.each([
	[0, '0 cards'],
	[1, '1 card'],
	[1234, '1,234 cards']
])('%i is %s', (count, words) => {
	expect(many(count, 'card')).toBe(words);
});

test.each([
	[0.5, '30 seconds'],
	[1, '1 minute'],
	[12.4, '12 minutes'],
	[59.7, '1\u00a0h'],
	[200, '3\u00a0h 20\u00a0min']
])('%d minutes are %s', (minutes, words) => {
	expect(duration(minutes)).toBe(words);
});
