import { expect, test } from 'vitest';
import { inWords } from './report.ts';

test('sentences without a card are told by their reason, the most common first; the rest is counted aside', () => {
	const told = inWords({
		title: 'A text',
		passages: [
			{ kind: 'heading', rejected: 'heading', count: 2 },
			{ kind: 'reference', rejected: 'reference', count: 7 },
			{ kind: 'prose', rejected: null, count: 3 },
			{ kind: 'prose', rejected: 'question', count: 1 },
			{ kind: 'prose', rejected: 'no-fact', count: 4 },
			{ kind: 'list', rejected: 'no-fact', count: 1 }
		],
		draft: 1,
		accepted: 2,
		rejected: 1
	});
	expect(told).toEqual({
		title: 'A text',
		draft: 1,
		accepted: 2,
		rejected: 1,
		sentences: 9,
		drafted: 4,
		without: 6,
		reasons: [
			{ words: 'There is no date, abbreviation or one-of-a-kind thing here to ask about.', count: 5 },
			{ words: 'This is a question.', count: 1 }
		],
		aside: 9
	});
});
