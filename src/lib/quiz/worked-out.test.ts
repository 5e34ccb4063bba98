import { expect, it } from 'vitest';
import { isWorkedOut } from './worked-out.ts';

it.each([
	['It was founded in ____, seventeen years before the war.', true],
	['The canal, begun in 1817, was built for seven years and opened in ____.', true],
	['The canal was opened in ____ after seven years of work.', false],
	['In ____ the treaty of 1817 was renewed.', false],
	['Roosevelt was elected in ____ and reelected in 1936.', true],
	['The Reserve was begun in 1975, and in ____ the Department, followed by the Act of 1978.', true],
	['Beginning in the 640s they attacked Egypt and took Alexandria in ____.', true],
	['Roosevelt was elected in ____.', false]
])('the date of “%s” is worked out: %s', (prompt, worked) => {
	expect(isWorkedOut(prompt)).toBe(worked);
});
