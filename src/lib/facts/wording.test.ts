import { expect, test } from 'vitest';
import { tidy, wordingProblem } from './wording.ts';

test.each([
	['question', 'What?', 'That.', null],
	['question', '', 'That.', 'A card needs a prompt.'],
	['question', 'What?', '', 'A card needs an answer.'],
	['question', 'W'.repeat(1001), 'That.', 'A prompt can have at most 1,000 characters.'],
	['question', 'What?', 'T'.repeat(1001), 'An answer can have at most 1,000 characters.'],
	['cloze', 'In ____ it began.', '1991', null]
] as const)('a %s with the prompt "%.20s" and the answer "%.20s": %s', (kind, prompt, answer, problem) => {
	expect(wordingProblem(kind, { prompt, answer })).toBe(problem);
});

test.each(['It began.', 'In ____ it began in ____.', 'In ________ it began.'])(
	'a cloze keeps exactly one gap: %s',
	(prompt) => {
		expect(wordingProblem('cloze', { prompt, answer: '1991' })).toMatch(/exactly once/);
	}
);

test('the lines of a list come without the line ends of forms', () => {
	expect(tidy(' one \r\n\r\n two\rthree ')).toBe('one\ntwo\nthree');
});
