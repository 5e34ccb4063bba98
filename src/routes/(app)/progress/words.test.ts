import { expect, test } from 'vitest';
import { retentionOf } from '#lib/statistics/tally.ts';
import { gapWords, lossWords } from './calibration-words.ts';
import { asAsked, fewSay, giveOrTake } from './retention-words.ts';

const of = (recalled: number, trials: number) => retentionOf({ recalled, trials })!;

test('a thin sample says what it can, a thick one nothing of that', () => {
	expect(fewSay(of(11, 12))).toBe(
		'Only 12 answers so far: the true value lies probably between 70\u00a0% and 98\u00a0%.'
	);
	expect(fewSay(of(45, 50))).toBe('');
});

test.each([
	{ recalled: 11, trials: 12, words: '92\u00a0% (give or take 10)' },
	{ recalled: 9_000, trials: 10_000, words: '90\u00a0%' }
])('$recalled of $trials is "$words"', ({ recalled, trials, words }) => {
	expect(giveOrTake(of(recalled, trials))).toBe(words);
});

test.each([
	{ recalled: 88, trials: 100, says: 'that may well be it' },
	{ recalled: 980, trials: 1000, says: 'you know more than that' },
	{ recalled: 800, trials: 1000, says: 'you know less than that' }
])('$recalled of $trials against 90 %: $says', ({ recalled, trials, says }) => {
	expect(asAsked(of(recalled, trials), 0.9)).toContain(says);
});

test('predictions that are off say by how much, and whether that may be chance', () => {
	expect(gapWords({ gap: { mean: 0.021, error: 0.008 } })).toBe(
		'Over all answers its predictions are 2.1 points too high, give or take 0.8.'
	);
	expect(gapWords({ gap: { mean: -0.004, error: 0.01 } })).toBe(
		'Over all answers its predictions are 0.4 points too low, give or take 1.0: that may well be chance.'
	);
});

test.each([
	[0.35, 0.4, 'better than always guessing'],
	[0.4, 0.35, 'Always guessing your average would be better'],
	[0.4, 0.4, 'as good as']
])('a log loss of %f against %f is told in words', (predicted, mean, says) => {
	expect(lossWords({ loss: { predicted, mean } })).toContain(says);
});
