import { expect, test } from 'vitest';
import { quizShareWords } from './quiz-share.ts';

test.each([
	[7, 10, '7 of 10 right in quizzes'],
	[0, 1, '0 of 1 right in quizzes'],
	[3.6666, 5, '3.7 of 5 right in quizzes']
])('%f points of %i questions are told', (points, questions, expected) => {
	expect(quizShareWords({ points, questions })).toBe(expected);
});
