import { describe, expect, it } from 'vitest';
import { nounPhraseAt, nounPhraseWithin } from './noun-phrase.ts';

/** The phrase that begins behind the sign "|". */
function after(marked: string): string | undefined {
	const at = marked.indexOf('|');
	return nounPhraseAt(marked.replace('|', ''), at)?.text;
}

describe('a noun phrase ends', () => {
	it.each([
		['It converts light into |chemical energy stored in sugars.', 'chemical energy'],
		['They happen in |the thylakoid membrane and need two systems.', 'thylakoid membrane'],
		['It gives |the ratio of the two radii, which is known.', 'ratio of the two radii'],
		['It consists of |simple cuboidal epithelium similar to the other.', 'simple cuboidal epithelium'],
		['They release |oxygen directly into the air.', 'oxygen'],
		['It binds |cells producing the antibody.', 'cells'],
		['It is made of |the family supply.', 'family supply'],
		['It joins |carbon dioxide to a sugar.', 'carbon dioxide'],
		['It absorbs |red light and reflects green.', 'red light']
	])('in %j', (marked, phrase) => {
		expect(after(marked)).toBe(phrase);
	});
});

describe('no noun phrase is taken', () => {
	it.each([
		['that is one of several', 'It contains |salt and water.'],
		['that is the first of a series', 'It contains |salt, sugar, iron and water.'],
		['that is the subject of a verb', 'It shows that |the water is cold.'],
		['that a hyphen goes on with', 'It is a |self- and mutual help.'],
		['that is about to get its name', 'It secretes |an oil called sebum.'],
		['that is too long', 'It needs |cold clear fresh deep green water.'],
		['where a small word stands', 'It depends on |whether it rains.']
	])('%s', (_what, marked) => {
		expect(after(marked)).toBeUndefined();
	});
});

it('a stretch is a noun phrase when it holds nothing else', () => {
	const within = (text: string) => nounPhraseWithin(text, { start: 0, end: text.length })?.text;
	expect(within('The depth of the dip')).toBe('depth of the dip');
	expect(within('A strong acid')).toBe('strong acid');
	expect(within('The dip in the curve')).toBeUndefined();
	expect(within('It')).toBeUndefined();
});
