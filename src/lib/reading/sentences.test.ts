import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('a sentence ends', () => {
	it.each([
		['at a full stop', 'Snow fell. Ice came.', ['Snow fell.', 'Ice came.']],
		[
			'where the space is missing',
			'They want integration.Aim. To find it.',
			['They want integration.', 'Aim.', 'To find it.']
		],
		['after a closing quote', 'He said “no.” She left.', ['He said “no.”', 'She left.']],
		['at a question', 'Why? Because it is.', ['Why?', 'Because it is.']],
		['at a year', 'It began in 1991. 15 states followed.', ['It began in 1991.', '15 states followed.']],
		[
			'at a numeral',
			'It began with World War I. The empire fell.',
			['It began with World War I.', 'The empire fell.']
		],
		['at a vitamin', 'Fruit has vitamin C. Meat has none.', ['Fruit has vitamin C.', 'Meat has none.']],
		['at a degree', 'Brood is kept at 35 °C. Honey is not.', ['Brood is kept at 35 °C.', 'Honey is not.']],
		['after etc.', 'Tin, zinc, etc. The rest is iron.', ['Tin, zinc, etc.', 'The rest is iron.']],
		['after U.S.', 'It was made in the U.S. The price fell.', ['It was made in the U.S.', 'The price fell.']],
		[
			'behind a footnote mark',
			'It rose.[12] Then it fell.[note 1]',
			['It rose.[12]', 'Then it fell.[note 1]']
		],
		['after brackets', 'It rose (by half). It fell.', ['It rose (by half).', 'It fell.']]
	])('%s', (_where, text, expected) => {
		expect(split(text)).toEqual(expected);
	});
});

describe('a sentence goes on', () => {
	it.each([
		['after initials', 'Ideas of N. A. Nazarbayev and L.N. Gumilyov met.'],
		['after a title', 'Dr. Smith met Mr. Jones and St. Paul.'],
		['after e.g. and i.e.', 'Metals, e.g. Iron, i.e. Fe, rust.'],
		['after U.S. before a name', 'The U.S. Senate agreed.'],
		['after U.S. behind a hyphen', 'Both signed the Canada-U.S. Free Trade Agreement.'],
		['after et al. and pp.', 'See Smith et al. Nature, pp. 12–14.'],
		['in a number', 'Pi is 3.14 or so.'],
		['in an address', 'Read www.example.com or Node.js at once.'],
		['in brackets', 'It rose (It fell later. Much later.) and rose.'],
		['after No. 5', 'It is No. 5 of the list.'],
		['after a month', 'Dated 14 Apr. 2024 by hand.'],
		['before a small letter', 'It cost 5 min. or so.'],
		['after the number that opens it', '12. The Treaty']
	])('%s', (_where, text) => {
		expect(split(text)).toEqual([text]);
	});
});

it('sentences lie in order, apart, and leave out nothing but white space', () => {
	const unit = fc.constantFrom('a', 'B', '.', ' ', '(', ')', '"', '\n', '12', '[3]', 'e.g.', '?', '𝒜', 'The');
	fc.assert(
		fc.property(fc.array(unit, { maxLength: 40 }), (parts) => {
			const text = parts.join('');
			const spans = sentences(text);
			expect(
				spans
					.map(({ start, end }) => text.slice(start, end))
					.join('')
					.replace(/\s/g, '')
			).toBe(text.replace(/\s/g, ''));
			spans.forEach((span, at) => expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0));
		})
	);
});
