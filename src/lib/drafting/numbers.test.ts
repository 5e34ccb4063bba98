import { describe, expect, it } from 'vitest';
import { draft } from './draft.ts';
import { draftedBy, lastReason, pasted } from './testing.ts';

const numbers = (text: string) => draftedBy('number', text);
const accepted = (text: string) => draft(pasted(text)).facts[0]?.cards[0]?.accepted;

describe('a number is asked for with its unit', () => {
	it.each([
		['The Bosphorus is 31 km long.', 'The Bosphorus is ____ long. → 31 km'],
		['Honey bees keep their brood at about 35 °C.', 'Honey bees keep their brood at about ____. → 35 °C'],
		['The Moon is about 384,400 kilometres away.', 'The Moon is about ____ away. → 384,400 kilometres'],
		['Nitrogen makes up 78 per cent of dry air.', 'Nitrogen makes up ____ of dry air. → 78 per cent'],
		[
			'The Louisiana Purchase of 1803 cost $15 million.',
			'The Louisiana Purchase of 1803 cost ____. → $15 million'
		],
		['The Thames is 346 km (215 miles) long.', 'The Thames is ____ long. → 346 km'],
		['The human heart has four chambers.', 'The human heart has ____ chambers. → four'],
		[
			'Workers reared in summer live for only about six weeks.',
			'Workers reared in summer live for only about ____. → six weeks'
		],
		[
			'Transit photometry accounts for about three quarters of all discoveries.',
			'Transit photometry accounts for about ____ of all discoveries. → three quarters'
		],
		[
			'Helicobacter pylori is found in about half of the world’s population.',
			'Helicobacter pylori is found in about ____ of the world’s population. → half'
		],
		['Pure water has a pH of 7.', 'Pure water has a pH of ____. → 7'],
		['Uranium has a mass number of 238.', 'Uranium has a mass number of ____. → 238'],
		['Pluto orbits the Sun once every 248 years.', 'Pluto orbits the Sun once every ____. → 248 years'],
		[
			'In August 1979 inflation in the United States was above 11 per cent.',
			'In August 1979 inflation in the United States was above ____. → 11 per cent'
		]
	])('in "%s"', (text, card) => {
		expect(numbers(text)).toEqual([card]);
	});

	it.each([
		['The Bosphorus is 31 km long.', ['31 km', '31 kilometres', '31 kilometers']],
		['The Moon is about 384,400 kilometres away.', ['384,400 kilometres', '384400 km']],
		['The human heart has four chambers.', ['four', '4']],
		['The Thames is 346 km (215 miles) long.', ['346 km', '215 miles', '215 mi']],
		['Spain takes three quarters of all discoveries.', ['three quarters', 'three-quarters', '3/4']],
		['Spain takes a third of all discoveries.', ['a third', 'one third', '1/3']]
	])('and other ways to write it count as right in "%s"', (text, ways) => {
		expect(accepted(text)).toEqual(expect.arrayContaining(ways));
	});
});

describe('a number is left alone', () => {
	it.each([
		['that was right for a moment', 'Unemployment in France is at 8 per cent.', 'passing-number'],
		['of an age', 'Mozart went to Paris at the age of 7 years.', 'passing-number'],
		['that tells a time from elsewhere', 'Napoleon came back to Paris 3 years later.', 'passing-number'],
		['that is a plan', 'The Rhine Canal will be 31 km long.', 'planned-date'],
		['at the end of a range', 'The Aral Sea shrank to between 10 and 15 km of width.', undefined],
		['among many', 'It is 10 m deep, 20 m wide and 30 km long.', 'many-numbers'],
		['in a sum', 'In Example Town the train does 5 km, and 5 km × 2 makes the way.', undefined]
	])('%s', (_, text, reason) => {
		expect(numbers(text)).toEqual([]);
		if (reason) expect(lastReason(text)).toBe(reason);
	});

	it.each([
		'Two men of Paris saw it.',
		'In 2008 the government of Spain paid $296 billion.',
		'Calculating Gravity A planet of Rome orbits its star in 20 days.',
		'At 14 months Louisa of Paris still crawled about.',
		'Hale of Chicago realized that 40 inches was close to the greatest aperture.',
		'Ears can hear the tick of a clock in Rome 20 feet away.',
		'A line in the spectrum of a galaxy is at a wavelength of 393 nanometers.',
		'Scott sued in Missouri because he had lived free for 10 years.',
		'Rome spent most of the $250 million set aside for baths.',
		'Solution The chain of Rome contains five carbon atoms.',
		'Anna of Rome has a goldfish that is at least 3 m from the door.',
		'In the 1930s Spain was poor.',
		'Page 12 of the book tells of Rome.',
		'The score in Rome was 3 to 2.',
		'A 5-km race is held in Rome.',
		'Monday morning at 9 a.m. Rome was 3 °C cold.'
	])('in "%s"', (text) => {
		expect(numbers(text)).toEqual([]);
	});
});
