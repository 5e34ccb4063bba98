import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Given, Question } from '#lib/facts/question.ts';
import { asked } from './asked.ts';
import { judge } from './judge.ts';

const about = {
	item: 'i',
	stem: 'What?',
	topic: null,
	facts: ['f'],
	card: 'f/a',
	why: 'Because.',
	evidence: []
};
const choices = ['a', 'b', 'c'].map((text) => ({ text, why: `why ${text}`, evidence: null }));
const choice: Question = { ...about, kind: 'choice', choices, key: 1 };
const typed: Question = {
	...about,
	kind: 'typed',
	answer: 'Nursultan Nazarbayev',
	accepted: ['Nazarbayev'],
	isList: false
};
const list: Question = { ...about, kind: 'typed', answer: 'Russia\nChina', accepted: [], isList: true };
const countries: Question = { ...list, answer: 'Russia\nChina\nIran' };
const matching: Question = { ...about, kind: 'matching', left: ['x', 'y', 'z'], choices, key: [2, 0, 1] };
const ordering: Question = { ...about, kind: 'ordering', choices, key: [1, 2, 0] };

it.each<[string, Question, Given, string, number]>([
	['the key', choice, [1], 'right', 1],
	['another choice', choice, [0], 'wrong', 0],
	['two choices', choice, [1, 0], 'wrong', 0],
	['words instead of a choice', choice, '1', 'wrong', 0],
	['the answer', typed, 'nursultan nazarbayev', 'right', 1],
	['what is accepted', typed, 'Nazarbayev', 'right', 1],
	['something else', typed, 'Makubayev', 'wrong', 0],
	['nothing', typed, '', 'wrong', 0],
	['an index instead of words', typed, [0], 'wrong', 0],
	['all items in another order', list, 'China, Russia', 'right', 1],
	['half of the items', list, 'China', 'near', 0.5],
	['half of an item', { ...list, answer: 'Secure energy\nNew markets' }, 'energy', 'near', 0.25],
	['a list that is denied', countries, 'neither Russia nor China', 'wrong', 0],
	['a list whose first item is denied', countries, 'not Russia, China', 'wrong', 0],
	['a list that is denied as a whole', countries, 'no Russia and China and Iran', 'wrong', 0],
	['all but the list', countries, 'all except Russia and China', 'wrong', 0],
	[
		'a list without its item that says no',
		{ ...list, answer: 'No taxes\nFree trade' },
		'free trade',
		'wrong',
		0.5
	],
	['not only one item but also the other', list, 'not only Russia but also China', 'near', 2 / 3],
	['a list of which the rest is not known', countries, 'Russia, China, no idea', 'near', 2 / 3],
	['all pairs', matching, [2, 0, 1], 'right', 1],
	['one pair', matching, [2, 1, 0], 'wrong', 1 / 3],
	['too few pairs', matching, [2], 'wrong', 0],
	['the right order', ordering, [1, 2, 0], 'right', 1],
	['another order', ordering, [1, 0, 2], 'wrong', 1 / 3]
])('%s is judged', (_, question, given, verdict, score) => {
	expect(judge(question, given)).toMatchObject({ verdict, score });
});

describe('whatever is given', () => {
	const given = fc.oneof(
		fc.string(),
		fc.string({ unit: 'binary' }),
		fc.array(fc.oneof(fc.nat(4), fc.double()))
	);

	it('is judged, with a score between nothing and all', () => {
		fc.assert(
			fc.property(fc.constantFrom(choice, typed, list, matching, ordering), given, (question, what) => {
				const { verdict, score } = judge(question, what);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(1);
				if (verdict === 'right') expect(score).toBe(1);
			})
		);
	});
});

it('nothing that a page is given tells what is right', () => {
	for (const question of [choice, typed, list, matching, ordering]) {
		const shown = JSON.stringify(asked(question));
		expect(shown).not.toMatch(/why|key|evidence|answer|accepted|Nazarbayev|China/);
	}
});
