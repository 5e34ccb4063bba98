import { expect, it } from 'vitest';
import { fullerNames } from './full-name.ts';

it.each([
	['Monet', 'It was painted by Claude Monet at Giverny. Monet was old.', ['Claude Monet']],
	['Saddam', 'In 1990 Saddam Hussein invaded Kuwait.', ['Saddam Hussein']],
	['Bryan', 'From Bryan nobody had heard that. William Jennings Bryan spoke.', ['William Jennings Bryan']],
	['Virginia', 'Virginia Dare was born in Virginia in 1587.', []],
	['amino', 'The Amino Acid is one.', []]
])('%s may be called more fully', (answer, text, names) => {
	expect(fullerNames(answer, text)).toEqual(names);
});
