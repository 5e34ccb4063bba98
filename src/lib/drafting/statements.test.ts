import { describe, expect, it } from 'vitest';
import { draft } from './draft.ts';
import { drafted, pasted } from './testing.ts';

describe('a person is asked for', () => {
	it.each([
		[
			'In 1854 Ferdinand de Lesseps, a retired diplomat, obtained a concession from the viceroy of Egypt.',
			'Who obtained a concession from the viceroy of Egypt in 1854? → Ferdinand de Lesseps'
		],
		[
			'The geneticist Warwick Kerr imported African queens to Brazil.',
			'Who imported African queens to Brazil? → Warwick Kerr'
		],
		[
			'The waggle dance of bees was decoded by the Austrian zoologist Karl von Frisch, who kept hives.',
			'The waggle dance of bees was decoded by the Austrian zoologist ____. → Karl von Frisch'
		],
		[
			'The unit of pressure was named after Blaise Pascal.',
			'The unit of pressure was named after ____. → Blaise Pascal'
		]
	])('in %j', (text, card) => {
		expect(drafted(text)).toContain(card);
	});

	it('by the last name too', () => {
		const { facts } = draft(pasted('The geneticist Warwick Kerr imported African queens to Brazil.'));
		const card = facts.flatMap(({ cards }) => cards).find(({ rule }) => rule === 'person');
		expect(card?.accepted).toEqual(['Warwick Kerr', 'Kerr']);
	});
});

describe('a person is not asked for', () => {
	it.each([
		['when there are two', 'The waggle dance of bees was decoded by Karl von Frisch and Martin Lindauer.'],
		['when it may be no person', 'The waggle dance of bees was decoded by Snoopy.'],
		['when too little is told', 'Bees were found by Karl von Frisch.'],
		['when the deed is anybody’s', 'Karl von Frisch lived in the city of Munich for years.']
	])('%s', (_when, text) => {
		expect(drafted(text).filter((card) => card.endsWith('→ Karl von Frisch'))).toEqual([]);
	});
});

describe('a place is asked for', () => {
	it.each([
		['The Treaty of Versailles was signed in Paris.', 'The Treaty of Versailles was signed in ____. → Paris'],
		[
			'The Great Exhibition was held in London in 1851.',
			'The Great Exhibition was held in ____ in 1851. → London'
		],
		['Marie Curie was born in Warsaw, Poland.', 'Marie Curie was born in ____. → Warsaw, Poland']
	])('in %j', (text, card) => {
		expect(drafted(text)).toContain(card);
	});

	it.each([
		['when there are two', 'The Treaty of Verdun was signed in Paris and London.'],
		['when it is part of a longer name', 'The Treaty of Verdun was signed in London’s Guildhall.'],
		['when nothing is named besides', 'A new law was signed in Paris.']
	])('but not %s', (_when, text) => {
		expect(drafted(text).filter((card) => / → (?:Paris|London)/.test(card))).toEqual([]);
	});
});

describe('a cause, a part or an origin is asked for', () => {
	it.each([
		['The tides of oceans are caused by the Moon.', 'The tides of oceans are caused by the ____. → Moon'],
		['In beta decay a neutron turns into a proton.', 'In beta decay a neutron turns into a ____. → proton'],
		['Untreated bacterial infections of the throat can lead to fever. Rust weakens steel.', null],
		['Peptic ulcers of the stomach are often caused by bacteria.', null]
	])('in %j: %s', (text, card) => {
		if (card) expect(drafted(text)).toContain(card);
		else expect(drafted(text)).toEqual([]);
	});
});
