import { expect, test } from 'vitest';
import { topicName } from './topic-name.ts';

const text =
	'The island lay between Java and Sumatra. The metre is a unit, and the metre was redefined. Airships flew, and the airships burned. Many an Enigma was built, and the Enigma was sold to banks. The repair took a week. Some tell the western honey bee from a wasp. Ships pass the Suez Canal.';

test.each([
	['Krakatoa', 'Krakatoa'],
	['The Suez Canal', 'The Suez Canal'],
	['Victoria (Australia)', 'Victoria (Australia)'],
	['WESTERN HONEY BEE', 'Western honey bee'],
	['SUEZ CANAL', 'Suez Canal'],
	['A short history of the metre (lecture notes)', 'Metre'],
	['Airships: a dream that burned', 'Airships']
])('the title “%s” names %s', (title, name) => {
	expect(topicName(title, text)).toBe(name);
});

test.each([
	'How the Atlantic was crossed by wire',
	'Repair in orbit',
	'Breaking Enigma: a review of the sources',
	'Advantages, Disadvantages, and Challenges of Presidential and Parliamentary Regimes',
	'Judges rule that the suspension was unlawful'
])('the title “%s”, which names nothing, is told whole', (title) => {
	expect(topicName(title, text)).toBe(title);
});

test.each([
	'HOW THE ATLANTIC WAS CROSSED BY WIRE',
	'PANAMA CANAL',
	'How a crew of seven astronauts went up to mend a telescope that saw nothing but blurred stars',
	'Scientists hear two black holes collide, a century after Einstein had said on paper that they would'
])('the title “%s” names nothing', (title) => {
	expect(topicName(title, text)).toBe('');
});
