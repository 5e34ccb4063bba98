import { expect, test } from 'vitest';
import { fsrs6 } from './engine.ts';
import { unseen } from './memory.ts';
import { countStandings, standing, together } from './standing.ts';

const engine = fsrs6();
const state = { stability: 10, difficulty: 5 };
const review = { state, phase: 'review', lastDay: 100 } as const;

test.each([
	['a card never seen is new', unseen(), 100, 'new'],
	[
		'a card in its learning steps is being learnt',
		{ ...review, phase: 'learning' as const },
		100,
		'learning'
	],
	['a forgotten card is being learnt again', { ...review, phase: 'relearning' as const }, 100, 'learning'],
	['a card is known until its stability has passed', review, 110, 'known'],
	['a card fades the day after', review, 111, 'fading'],
	['a day that runs backwards is no time at all', review, 99, 'known']
] as const)('%s', (_, memory, today, expected) => {
	expect(standing(memory, today, engine)).toBe(expected);
});

test.each([
	[[], 'new'],
	[['new', 'new'], 'new'],
	[['known', 'known'], 'known'],
	[['known', 'new'], 'learning'],
	[['known', 'fading'], 'fading'],
	[['learning', 'new'], 'learning']
] as const)('cards that are %s are together %s', (standings, expected) => {
	expect(together([...standings])).toBe(expected);
});

test('standings are counted', () => {
	expect(countStandings(['new', 'known', 'new'])).toEqual({ new: 2, learning: 0, known: 1, fading: 0 });
});
