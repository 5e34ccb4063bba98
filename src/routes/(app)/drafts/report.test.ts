import { expect, test } from 'vitest';
import type { ModelReport } from '#lib/drafting/model-report.ts';
import { inWords } from './report.ts';

const text = {
	title: 'A text',
	passages: [
		{ kind: 'heading' as const, rejected: 'heading', count: 2 },
		{ kind: 'reference' as const, rejected: 'reference', count: 7 },
		{ kind: 'prose' as const, rejected: null, count: 3 },
		{ kind: 'prose' as const, rejected: 'question', count: 1 },
		{ kind: 'prose' as const, rejected: 'no-name', count: 4 },
		{ kind: 'list' as const, rejected: 'no-name', count: 1 }
	],
	report: { dropped: { leak: 1, duplicate: 4 } },
	draft: 1,
	others: 3,
	accepted: 2,
	rejected: 1
};

test('sentences without a card and cards that were dropped are told by their reason, the most common first; what is no sentence is told apart', () => {
	expect(inWords(text)).toEqual({
		title: 'A text',
		draft: 1,
		others: 3,
		accepted: 2,
		rejected: 1,
		sentences: 9,
		drafted: 12,
		kept: 7,
		dropped: [
			{ words: 'Another card asks for the same.', count: 4 },
			{ words: 'The card shows its own answer.', count: 1 }
		],
		without: 6,
		reasons: [
			{ words: 'Nobody and nothing is named here, so a card could not stand alone.', count: 5 },
			{ words: 'This is a question.', count: 1 }
		],
		aside: 9,
		asideFor: [
			{ words: 'This is a reference to another work.', count: 7 },
			{ words: 'This is a heading.', count: 2 }
		],
		model: null
	});
});

test('what a language model left to the rules is told, and nothing when all went well', () => {
	const of = (model?: ModelReport) => inWords({ ...text, report: { dropped: {}, model } }).model;
	expect(of({ parts: 2, answered: 0, problem: { code: 'slow' } })).toBe(
		'Your language model was of no help, so the rules drafted alone. It took too long.'
	);
	expect(of({ parts: 2, answered: 2, problem: null })).toBeNull();
	expect(of()).toBeNull();
});

test('a text from before the gate kept its report tells of the cards that are there', () => {
	expect(inWords({ ...text, report: null })).toMatchObject({ drafted: 7, kept: 7, dropped: [] });
});

test('a reason that is not known any more is another reason', () => {
	const told = inWords({ ...text, report: { dropped: { 'no-such-code': 1 } } });
	expect(told.dropped).toEqual([{ words: 'Another reason.', count: 1 }]);
});
