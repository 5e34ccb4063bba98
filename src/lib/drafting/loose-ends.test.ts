import { expect, test } from 'vitest';
import { looseEnds } from './loose-ends.ts';

const strictly = (prompt: string, isTitled = false) =>
	[...looseEnds(prompt, isTitled)].map(({ text }) => text);
const surely = (prompt: string) =>
	[...looseEnds(prompt, false)].filter(({ isSure }) => isSure).map(({ text }) => text);

test.each([
	['The paper attracted little attention in ____.', 'The paper'],
	['Bouchard saw the stone in ____.', 'the stone'],
	['On ____ the northern cone began to smoke.', 'the northern cone'],
	['The tallest reached ____ at Merak.', 'The tallest'],
	['It [the fee] was halved in ____.', 'the fee'],
	['It [the Greek part] was translated by Stephen Weston in ____.', 'the Greek part'],
	['Marian Rejewski worked out the wiring of the wheels in ____.', 'the wheels'],
	['Peter Holst saw the same signs in ____.', 'the same signs'],
	['In ____ the Great Eastern took the whole length on board.', 'the whole length'],
	['Lyman Spitzer had proposed such an observatory in ____.', 'such an observatory'],
	['Lyman Spitzer used the new one in ____.', 'the new one'],
	['A second company took over in ____.', 'A second company'],
	['A new bridge was opened on ____.', 'A new bridge'],
	['The one that Schabowski pulled from his pocket on ____ was short.', 'The one that'],
	['Another followed in ____.', 'Another followed'],
	['Under a treaty that Carter signed, it was handed over on ____.', 'Under a treaty that Carter signed, it']
])('“%s” does not say what is meant by “%s”', (prompt, end) => {
	expect(strictly(prompt)).toContain(end);
});

test.each([
	'The paper of Alexander Fleming attracted little attention in ____.',
	'The canal [Suez Canal] was opened in ____.',
	'It [the waggle dance] was decoded by Karl von Frisch in ____.',
	'A ship sailed in ____, and the ship sank.',
	'The Treaty of Stralsund was signed in ____, and the agreement gave Lübeck some castles.',
	'The tenge was introduced in ____.',
	'Neil Armstrong was the first person to walk on the Moon, in ____.',
	'The box with the mirrors of Perkin-Elmer was fitted in ____.',
	'At the end of the day, the world knew of Karl Frisch in ____.',
	'The reporter Herbert Morrison spoke in ____.',
	'In ____ a better strain than that of Fleming was found.'
])('“%s” leaves nothing open', (prompt) => {
	expect(strictly(prompt)).toEqual([]);
});

test('what a text is about tells which part is meant, but not which paper', () => {
	expect(strictly('[Panama Canal] The first chief engineer resigned in ____.', true)).toEqual([]);
	expect(strictly('[Penicillin] The paper attracted little attention in ____.', true)).toEqual(['The paper']);
});

test('what is always so may be told of “the cell” without saying which', () => {
	expect(surely('The outer membrane surrounds the ____.')).toEqual([]);
	expect(surely('The second one is called ____.')).toContain('The second one');
});
