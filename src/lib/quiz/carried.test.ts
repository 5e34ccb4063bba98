import { expect, it } from 'vitest';
import { isCarried } from './carried.ts';
import { course } from './fixtures/course.ts';

it.each([
	['The canal was opened by the Empress in 1869.', 'Who opened the canal?', 'The Empress', true],
	[
		'the Canal Alliance, to which both towns belong',
		'Who settled the strike of 1922 at the lock of Kiel?',
		'The Canal Alliance',
		false
	],
	['In 1895 Germany opened the canal.', 'Which country was the first to open the canal?', 'Germany', false],
	[
		'Germany was the first to open the canal.',
		'Which country was the first to open the canal?',
		'Germany',
		true
	],
	['the Canal Trade Office (CTO)', 'What does CTO stand for, which Kiel joined?', 'Canal Trade Office', true]
])('“%s” shows what “%s” asks for, and %s: %s', (quote, prompt, answer, carried) => {
	const [fact] = course({ text: quote }, [[quote, prompt, answer]]).facts;
	expect(isCarried({ fact: fact!, card: fact!.cards[0]! })).toBe(carried);
});
