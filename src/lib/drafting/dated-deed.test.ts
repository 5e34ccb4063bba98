import { expect, test } from 'vitest';
import { draftedBy } from './testing.ts';

test.each([
	[
		'A third set of locks was opened in 2016.',
		'[Panama Canal] A third set of locks was opened in ____. → 2016'
	],
	[
		'Since 1983 the metre has been the distance that light covers in a moment.',
		'Since ____ the metre has been the distance that light covers in a moment. → 1983',
		'Metre'
	]
])(
	'what happens to the thing that a text is about has a date worth knowing: %s',
	(text, card, title = 'Panama Canal') => {
		expect(draftedBy('date', text, title)).toEqual([card]);
	}
);

test.each([
	['The first chief engineer resigned in 1905.'],
	['In 1927 fishermen saw steam rise from the water between them.'],
	['People traded promises to deliver bulbs in 1636.']
])('nobody learns when this was: %s', (text) => {
	expect(draftedBy('date', text, 'Panama Canal')).toEqual([]);
});
