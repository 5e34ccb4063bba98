import { describe, expect, it } from 'vitest';
import type { Card } from '#lib/facts/fact.ts';
import { cardProblems } from './card-checks.ts';

const quotations = ['In 2010 Kazakhstan first chaired the Organization for Security in Europe (OSCE).'];

function question(prompt: string, answer = 'Kazakhstan', accepted: string[] = []): Card {
	return { kind: 'question', prompt, answer, accepted };
}

function list(prompt: string, ...items: string[]): Card {
	return { kind: 'list', prompt, answer: items.join('\n'), accepted: [] };
}

describe('a good card', () => {
	it.each<Card>([
		question('Which country chaired the Organization for Security in Europe (OSCE) in 2010?'),
		question('What does OSCE stand for?', 'Organization for Security in Europe'),
		question('Which country, according to a study, is a large one?'),
		question('How did it chair the organization?', 'Well and calmly'),
		{ kind: 'cloze', prompt: 'Kazakhstan took the chair in ____.', answer: '2010', accepted: [] },
		list('Which two words stand here?', 'Security', 'Europe')
	])('has no fault: $prompt', (card) => {
		expect(cardProblems(card, quotations)).toEqual([]);
	});

	it('has a list of six when its quotation counts them', () => {
		const notes = list('Which six notes?', 'do', 're', 'mi', 'fa', 'so', 'la');
		expect(cardProblems(notes, ['The six notes are do, re, mi, fa, so, and la.'])).toEqual([]);
		expect(cardProblems(notes, ['The notes are do, re, mi, fa, so, and la.'])).toEqual([
			'A list has two to five items, this one has 6.'
		]);
	});
});

describe('a card is faulty when', () => {
	it.each<[string, Card, string]>([
		['its prompt is empty', question(' '), 'The prompt is empty.'],
		['its answer is empty', question('Which country?', ' '), 'The answer is empty.'],
		[
			'its answer is long',
			question('Who?', 'one two three four five six seven eight nine ten eleven twelve thirteen'),
			'The answer has 13 words; at most twelve can be recalled.'
		],
		['two answers are joined', question('Who?', 'one; another'), 'The answer joins two answers in one.'],
		[
			'a list is long',
			list('Which six?', 'a', 'b', 'c', 'd', 'e', 'f'),
			'A list has two to five items, this one has 6.'
		],
		['a list is no list', list('Which one?', 'a'), 'A list has two to five items, this one has 1.'],
		[
			'a list repeats itself',
			list('Which two?', 'Security', 'security'),
			'An item stands twice in the list.'
		],
		[
			'a list does not say how many',
			list('Which ones?', 'a', 'b'),
			'The prompt does not say that there are two.'
		],
		['it wants a yes', question('Who agrees?', 'yes'), 'The answer is yes or no.'],
		[
			'it is a yes-or-no question',
			question('In 2010, did someone chair it?'),
			'The prompt asks for yes or no.'
		],
		[
			'the answer stands in it',
			question('Which country is Kazakhstan?'),
			'The prompt gives “Kazakhstan” away.'
		],
		[
			'the answer stands in it by its stem',
			question('Who chaired it?', 'its chairs'),
			'The prompt gives “its chairs” away.'
		],
		[
			'a variant stands in it',
			question('Which KZ is it?', 'Kazakhstan', ['KZ']),
			'The prompt gives “KZ” away.'
		],
		[
			'it opens loosely',
			question('They chair what?'),
			'“They” means nothing to someone who sees this alone.'
		],
		[
			'it points at its text',
			question('Which country does the article name?'),
			'“the article” means nothing to someone who sees this alone.'
		],
		['it is bound to no time', question('Who chairs it currently?'), '“currently” does not say when.'],
		['its acronym is bare', question('Who chaired the OSCE in 2010?'), '“OSCE” is not spelt out.'],
		['no quotation has its year', question('When was it?', 'In 2011'), 'No quotation says “2011”.'],
		[
			'no quotation has its name',
			question('Which country?', 'Kyrgyzstan'),
			'No quotation says “Kyrgyzstan”.'
		],
		['no quotation says “only”', question('Which only country chaired it?'), 'No quotation says “only”.']
	])('%s', (_fault, card, reason) => {
		expect(cardProblems(card, quotations)).toEqual([reason]);
	});
});
