import { expect, test } from 'vitest';
import { defaultSteps, move, type Phase } from './steps.ts';

const graduated = { phase: 'review', step: null, wait: null };

test.each([
	['new', null, 1, { phase: 'learning', step: 0, wait: 1 }],
	['new', null, 2, { phase: 'learning', step: 0, wait: 6 }],
	['new', null, 3, { phase: 'learning', step: 1, wait: 10 }],
	['new', null, 4, graduated],
	['learning', 1, 1, { phase: 'learning', step: 0, wait: 1 }],
	['learning', 1, 2, { phase: 'learning', step: 1, wait: 10 }],
	['learning', 1, 3, graduated],
	['learning', 1, 4, graduated],
	['review', null, 1, { phase: 'relearning', step: 0, wait: 10 }],
	['review', null, 2, graduated],
	['review', null, 3, graduated],
	['relearning', 0, 1, { phase: 'relearning', step: 0, wait: 10 }],
	['relearning', 0, 2, { phase: 'relearning', step: 0, wait: 15 }],
	['relearning', 0, 3, graduated]
] as const)('from %s at step %s grade %i leads on as in Anki', (phase, step, grade, place) => {
	expect(move({ phase, step }, grade, defaultSteps)).toEqual(place);
});

test('without steps every grade is a review', () => {
	for (const phase of ['new', 'learning', 'review', 'relearning'] satisfies Phase[])
		for (const grade of [1, 2, 3, 4] as const)
			expect(move({ phase, step: null }, grade, { learning: [], relearning: [] })).toEqual(graduated);
});

test('a step of a day or more is a review', () => {
	const steps = { learning: [10, 1440], relearning: [2880] };
	expect(move({ phase: 'new', step: null }, 3, steps)).toEqual({ phase: 'review', step: null, wait: 1440 });
	expect(move({ phase: 'review', step: null }, 1, steps)).toEqual({
		phase: 'review',
		step: null,
		wait: 2880
	});
});

test('a step that the settings no longer have is the last one they have', () => {
	expect(move({ phase: 'learning', step: 5 }, 2, defaultSteps)).toEqual({
		phase: 'learning',
		step: 1,
		wait: 10
	});
});
