import { expect, it } from 'vitest';
import { relatedTo } from './testing.ts';

const landed = 'Apollo 11 landed on the Moon on 20 July 1969.';

it.each([
	['Apollo 11 landed on the Moon on 21 July 1969 with two astronauts.', 'contrasts'],
	['On July 19, 1969, Apollo 11 landed on the Moon.', 'contrasts'],
	['Apollo 11 landed on the Moon on July 20, 1969, in the evening.', 'supports']
])('“%s” %s the twentieth', (passage, label) => {
	expect(relatedTo(landed, passage)?.label).toBe(label);
});

it.each([
	'Apollo 11 was launched to the Moon on 16 July 1969.',
	'Apollo 12 landed on the Moon on 19 November 1969.',
	'Luna 15 crashed on the Moon on 21 July 1969.'
])('“%s” tells of something else', (passage) => {
	expect(relatedTo(landed, passage)?.label).not.toBe('contrasts');
});

it('the days that differ are marked', () => {
	const found = relatedTo(landed, 'On July 19, 1969, Apollo 11 landed on the Moon.');
	expect(found?.opposed.passage.map(({ start, end }) => found.text.slice(start, end))).toEqual([
		'July 19, 1969'
	]);
});
