import { expect, test } from 'vitest';
import { drafted, draftedBy } from './testing.ts';

const lead = 'Lock gates were long a puzzle to the builders of canals.';

test.each([
	[
		`${lead} It was solved in 1497, when Leonardo da Vinci drew a gate that the water itself presses shut.`,
		`${lead} It was solved in ____, when Leonardo da Vinci drew a gate that the water itself presses shut. → 1497`
	],
	[
		`${lead} Those of Milan were rebuilt in oak by Giuseppe Meda in 1580.`,
		`${lead} Those of Milan were rebuilt in oak by Giuseppe Meda in ____. → 1580`
	]
])('a sentence that leans on the one before has that one told first: %s', (text, card) => {
	expect(drafted(text)).toContain(card);
});

test.each([
	[
		'which does not stand alone itself',
		'This was a puzzle. It was solved in Milan in 1497 by Leonardo da Vinci.'
	],
	['which speaks of something else', `${lead} The treaty was signed in Paris in 1856.`],
	[
		'which is long',
		`${lead.replace('.', `, ${'and to many others who came after them '.repeat(5)}.`)} It was solved in Milan in 1497.`
	],
	['which is a heading', 'Results. Those of Milan were rebuilt in oak by Giuseppe Meda in 1580.'],
	['when another is meant', `${lead} Another was solved in Milan in 1497.`]
])('nothing is made of a sentence before %s', (_, text) => {
	expect(drafted(text)).toEqual([]);
});

test('a sentence of the paragraph before does not explain anything', () => {
	expect(drafted(`${lead}\n\nIt was solved in Milan in 1497 by Leonardo da Vinci.`)).toEqual([]);
});

test('two sentences are told where the one before leans on another', () => {
	const rudyerd = 'John Rudyerd, a silk merchant of London, built a tower of oak off Plymouth.';
	const text = `${rudyerd} It was a smooth cone that the sea could not grip. It was finished in 1709.`;
	expect(drafted(text)).toContain(
		`${rudyerd} It was a smooth cone that the sea could not grip. It was finished in ____. → 1709`
	);
});

test('the title is noted where a paragraph opens with a pronoun that may be what it names', () => {
	const of = (title: string) =>
		drafted('It was nationalised by President Gamal Abdel Nasser in 1956.', title);
	expect(of('The Suez Canal')).toEqual([
		'[The Suez Canal] It was nationalised by President Gamal Abdel Nasser in ____. → 1956'
	]);
	expect(of('Ada Lovelace')).toEqual([]);
});

test('no heading is told before a statement', () => {
	const text =
		'Outdoors. They painted whole pictures in the open air. Most of it was sold to Camondo in Paris.';
	expect(draftedBy('claim', text, 'Impressionism').join()).not.toContain('Outdoors.');
});
