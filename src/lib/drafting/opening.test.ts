import { describe, expect, it } from 'vitest';
import { openingOf } from './opening.ts';

function opening(text: string): string | null {
	const found = openingOf(text, 0);
	return found && `${found.article}${found.text} | ${found.verb.text}`;
}

describe('the subject of a statement and its verb', () => {
	it.each([
		['The light reactions happen in the thylakoid membrane.', 'The light reactions | happen'],
		['Transit photometry accounts for most discoveries.', 'Transit photometry | accounts'],
		['The depth of the dips gives the ratio.', 'The depth of the dips | gives'],
		['Marshall and Warren received the Nobel Prize.', 'Marshall and Warren | received'],
		['The consumer price index (CPI) measures prices.', 'The consumer price index | measures'],
		['Bacteria divide by fission.', 'Bacteria | divide']
	])('of %j', (text, expected) => {
		expect(opening(text)).toBe(expected);
	});

	it.each([
		['In 1854 he obtained a concession.'],
		['It reopened in June.'],
		['The theory proposed by Wegener was doubted.'],
		['Single bonds in Lewis structures are sigma bonds.'],
		['When light falls on a leaf, electrons move.'],
		['The first plant found growing there was a lupine.'],
		['Nothing'],
		['']
	])('is not certain in %j', (text) => {
		expect(opening(text)).toBeNull();
	});

	it('offsets are the sentence’s own', () => {
		const text = 'However, the Calvin cycle uses ATP.';
		const found = openingOf(text, 9);
		expect(
			found && [text.slice(found.start, found.end), text.slice(found.verb.start, found.verb.end)]
		).toEqual(['Calvin cycle', 'uses']);
	});

	it('is not looked for to the end of a long text without a verb', () => {
		const text = `Word ${'of the of the (a '.repeat(20_000)}`;
		for (let at = 0; at < 200; at++) expect(openingOf(text, at)).toBeNull();
	});
});
