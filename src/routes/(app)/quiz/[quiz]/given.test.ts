import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Given } from '#lib/facts/question.ts';
import { fieldsOf, read } from './given.ts';

function form(...fields: [string, string][]): FormData {
	const made = new FormData();
	for (const [name, value] of fields) made.append(name, value);
	return made;
}

const of = (...fields: [string, string][]) => read(fieldsOf(form(...fields)));

test.each<[string, [string, string][], Given]>([
	['a word', [['text', 'Astana']], 'Astana'],
	['lines, as a form sends them', [['text', 'one\r\ntwo']], 'one\ntwo'],
	['one choice', [['choice', '2']], [2]],
	[
		'a choice for each',
		[
			['choice', '2'],
			['choice', '0'],
			['choice', '1']
		],
		[2, 0, 1]
	],
	[
		'places, told as the order that they make',
		[
			['place', '3'],
			['place', '1'],
			['place', '2']
		],
		[1, 2, 0]
	],
	[
		'nothing written by who does not know',
		[
			['text', 'perhaps'],
			['pass', 'yes']
		],
		''
	],
	['nothing chosen by who does not know', [['pass', 'yes']], []]
])('%s', (_, fields, given) => {
	expect(of(...fields)).toEqual({ given });
});

test.each<[[string, string][], string]>([
	[[], 'Please choose an answer first.'],
	[[['text', ' \n ']], 'Please write an answer first.'],
	[[['text', 'x'.repeat(2001)]], 'An answer can have at most 2,000 characters.'],
	[
		[
			['choice', '1'],
			['choice', '']
		],
		'Please choose one for each.'
	],
	[[['choice', 'one']], 'Please choose one for each.'],
	[
		[
			['place', '1'],
			['place', '1']
		],
		'Please give each its own place.'
	],
	[
		[
			['place', '1'],
			['place', '3']
		],
		'Please give each its own place.'
	]
])('%o is told what is missing', (fields, problem) => {
	expect(of(...fields)).toEqual({ problem });
});

test('whatever a form sends is read, or told in a sentence', () => {
	const field = fc.tuple(fc.constantFrom('text', 'choice', 'place', 'pass', 'else'), fc.string());
	fc.assert(
		fc.property(fc.array(field, { maxLength: 30 }), (fields) => {
			const answer = of(...fields);
			if ('problem' in answer) expect(answer.problem).toMatch(/^.+\.$/);
			else if (typeof answer.given !== 'string')
				expect(answer.given.every((each) => Number.isInteger(each) && each >= 0)).toBe(true);
		})
	);
});
