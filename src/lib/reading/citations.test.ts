import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankCitations } from './citations.ts';

const without = (text: string) =>
	blankCitations(text)
		.replace(/\s+/g, ' ')
		.replace(/ (?=[.,])/g, '');

describe('what is blanked', () => {
	it.each([
		['an author and a year', 'Love has three parts (Sternberg, 1988).', 'Love has three parts.'],
		['several authors', 'It is near (Gillon et al. 2017).', 'It is near.'],
		[
			'several citations',
			'Many do (Lezenweger, Lane, & Kessler, 2007; van Dyke, 2001a; Bo, 1999, 2003).',
			'Many do.'
		],
		['an office', 'Poverty fell (U.S. Census Bureau 2009).', 'Poverty fell.'],
		['one that is to be seen', 'Some do not (see Galanter, 1962, p. 12).', 'Some do not.'],
		['the year of authors', 'Wolszczan & Frail (1992) noticed it.', 'Wolszczan & Frail noticed it.'],
		[
			'the year of an author who says something',
			'Sternberg (1988) proposed three.',
			'Sternberg proposed three.'
		],
		['a figure', 'The wall has layers (Figure 7.2).', 'The wall has layers.'],
		['a chapter', 'It is warm (see Chapter 3).', 'It is warm.'],
		['an appendix', 'It is 298 K (Appendix G).', 'It is 298 K.']
	])('%s', (_, text, rest) => {
		expect(without(text)).toBe(rest);
	});
});

describe('what stays', () => {
	it.each([
		'The treaty (1992) made a union.',
		'The Treaty of Maastricht (1992) made a union.',
		'The landing (June 1944) took a day.',
		'The peace (Treaty of Paris, 1898) came late.',
		'He ruled long (1901–1910).',
		'The acid (HCl) is strong.',
		'It was old (built in 1890).',
		'It is in a table (made of oak).'
	])('%s', (text) => {
		expect(blankCitations(text)).toBe(text);
	});
});

it('every other character keeps its place', () => {
	const unit = fc.constantFrom(
		'(',
		')',
		'Smith',
		' ',
		', ',
		'& ',
		'et al.',
		'1988',
		'; ',
		'see ',
		'Figure 7',
		'.'
	);
	fc.assert(
		fc.property(fc.array(unit, { maxLength: 30 }), (parts) => {
			const text = parts.join('');
			const blanked = blankCitations(text);
			expect(blanked).toHaveLength(text.length);
			for (let at = 0; at < text.length; at++) expect([' ', text[at]]).toContain(blanked[at]);
		})
	);
});
