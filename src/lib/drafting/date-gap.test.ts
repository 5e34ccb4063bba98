import { describe, expect, it } from 'vitest';
import { draft } from './draft.ts';
import { drafted, draftedBy, lastReason, pasted } from './testing.ts';

describe('a date becomes a gap', () => {
	it.each([
		['The Suez Canal opened on 17 November 1869.', 'The Suez Canal opened on ____. → 17 November 1869'],
		[
			'It should be noted that, however, Kazakhstan left the Warsaw Pact in 1992.[3]',
			'Kazakhstan left the Warsaw Pact in ____. → 1992'
		],
		[
			'The League of Nations was founded in January 1920; the United States never joined it.',
			'The League of Nations was founded in ____. → January 1920'
		],
		[
			'Gallium was found in 1875 in Cognac by a chemist, and germanium in 1886 in Saxony.',
			'Gallium was found in ____ in Cognac by a chemist. → 1875'
		],
		[
			'Troops came to Almaty in the January 2022 events.',
			'Troops came to Almaty in the ____ events. → January 2022'
		],
		[
			'Octavian beat Cleopatra at Actium on 2 September 31 BC.',
			'Octavian beat Cleopatra at Actium on ____. → 2 September 31 BC'
		],
		[
			'The first lens of Hooke was made in the 1660s by Robert Hooke.',
			'The first lens of Hooke was made in the ____ by Robert Hooke. → 1660s'
		],
		[
			'The League of Nations (founded in 1920) met in Geneva.',
			'The League of Nations (founded in ____) met in Geneva. → 1920'
		],
		['The tenge was introduced on 15 November 1993.', 'The tenge was introduced on ____. → 15 November 1993']
	])('in %j', (text, card) => {
		expect(drafted(text)).toContain(card);
	});
});

describe('two statements of a sentence are each asked for by their date', () => {
	it.each([
		[
			'The Warsaw Pact was founded in 1955 and dissolved in 1991.',
			[
				'The Warsaw Pact was founded in ____ and dissolved in 1991. → 1955',
				'The Warsaw Pact was founded in 1955 and dissolved in ____. → 1991'
			]
		],
		[
			'Finland joined the European Union in 1995 and Bulgaria in 2007.',
			[
				'Finland joined the European Union in ____ and Bulgaria in 2007. → 1995',
				'Finland joined the European Union in 1995 and Bulgaria in ____. → 2007'
			]
		],
		[
			'Louis XVI fell from power in 1791, and in 1792, France was declared a republic.',
			[
				'Louis XVI fell from power in ____. → 1791',
				'Louis XVI fell from power in 1791, and in ____, France was declared a republic. → 1792'
			]
		]
	])('in %j', (text, cards) => {
		expect(drafted(text)).toEqual(cards);
	});

	it.each([
		'Vienna was besieged by the Ottomans in 1529 and 1683.',
		'Beethoven (1770–1827), who was born in Bonn, finished his Ninth Symphony in 1824.'
	])('but not in %j', (text) => {
		expect(drafted(text).length).toBeLessThan(2);
	});

	it('and years of a life veto nothing', () => {
		const text =
			'Haydn (1732–1809), Mozart (1756–1791) and Salieri (1750–1825) met Johann Albrecht in Vienna in 1785.';
		expect(drafted(text)).toContain(
			'Haydn (1732–1809), Mozart (1756–1791) and Salieri (1750–1825) met Johann Albrecht in Vienna in ____. → 1785'
		);
	});
});

describe('a long sentence', () => {
	const osce =
		"The country’s recent track record of leadership speaks for itself: in 2010, it became the first Central Asian, post-Soviet and predominantly Muslim country to chair the Organization for Security and Cooperation in Europe (OSCE), the world's largest security oriented intergovernmental organization, and chaired the Council of Foreign Ministers of the Organization of Islamic Cooperation the following year.";
	const harbour =
		'In 1850, Hamburg built a harbour of its own with long walls of granite and oak for the sailing ships of merchants from America';

	it.each([
		[
			'before a remark on the name at its end',
			`Astana is in Kazakhstan. ${osce}`,
			'The country’s [Kazakhstan’s] recent track record of leadership speaks for itself: in ____, it became the first Central Asian, post-Soviet and predominantly Muslim country to chair the Organization for Security and Cooperation in Europe (OSCE). → 2010'
		],
		[
			'before what was also done',
			`${harbour}, and opened a school for pilots, captains and clerks who had to know tides and sands and all the lights off Cuxhaven.`,
			`${harbour.replace('1850', '____')}. → 1850`
		],
		[
			'before a clause that says more',
			`${harbour}, which brought cotton, coffee and sugar up the Elbe to high stores of brick that stood on rows of piles between Altona and Harburg.`,
			`${harbour.replace('1850', '____')}. → 1850`
		]
	])('ends early %s', (_where, text, card) => {
		expect(drafted(text)).toContain(card);
	});

	it('is still quoted whole', () => {
		const { facts } = draft(pasted(`Astana is in Kazakhstan. ${osce}`));
		expect(facts.map(({ quote }) => quote.text)).toContain(osce);
	});

	it.each([
		[
			'when it cannot be cut',
			'In 1850 Hamburg built a harbour of its own with long walls of granite and oak for the sailing ships of merchants from America and the steamers of the English lines that brought cotton and coffee and sugar up the Elbe to high stores of brick.'
		],
		[
			'when its verb would be lost',
			'In 1850, Hamburg in Germany, which is known for long walls of granite and oak for the sailing ships of merchants from America and the steamers of the English lines that brought cotton and coffee and sugar up the Elbe, burned down.'
		]
	])('gives no card %s', (_when, text) => {
		expect(drafted(text)).toEqual([]);
		expect(lastReason(text)).toBe('too-long');
	});
});

describe('a date is left alone', () => {
	it.each([
		['Before 1917 Almaty belonged to Russia.', 'approximate-date'],
		['About 1455 a Bible was printed in Mainz.', 'approximate-date'],
		['In 2019 an estimated 18 million people lived in Kazakhstan.', 'passing-date'],
		['As of 2021, the European Union had 27 members.', 'passing-date'],
		['Kazakhstan will host Expo in 2030.', 'planned-date'],
		['The Great Exhibition of 1851 delighted London.', 'date-in-a-name'],
		['The Battle of the Marne (1914) stopped Germany.', 'date-in-a-name'],
		['The Somme was contested from July to November 1916.', 'date-in-a-name'],
		['In 2000 villages of Kazakhstan there was no school.', 'date-in-a-name'],
		['In 1901, 1902, 1903 and 1904 the Ob rose.', 'many-dates'],
		['In 1844 a law made trains cheap.', 'no-name'],
		['For example, Britain was short of steel in 1851.', 'passing-date'],
		['Fares in Britain are like those of 1970 in Sweden, and higher than in 1960.', 'passing-date'],
		['GENEVA, May 18, 2010 – An earthquake shook houses.', 'no-name'],
		['Exports of Britain stayed low from 2006 to 2009.', 'date-in-a-name'],
		['Workers in Detroit earned about $40,000 in 2010.', 'passing-date'],
		['Since the 1980s the length of a session in London has been two weeks.', 'passing-date'],
		['In 1949, two incidents disrupted the United States.', 'passing-date'],
		['In 2006 almost 80,000 firms were active in France.', 'passing-date'],
		['China was relatively isolated in the 1930s.', 'passing-date'],
		['The African American press flourished in the 1940s and 1950s.', 'passing-date'],
		['First performed 7 May 1824, Kärntnertor theatre.', 'passing-date'],
		['first performed 7 May 1824, Kärntnertor theatre.', 'passing-date'],
		['In 2002, Lera Boroditsky and her colleagues conducted experiments in English.', 'passing-date'],
		['Paul Flowers has had a PhD from St. Andrews since 1983.', 'passing-date'],
		['Learn about a white dwarf star detected from Chile in 2014.', 'passing-date'],
		['President Wilson’s actions in 1916 proved enough.', 'passing-date'],
		['The year 1492 witnessed great events for Spain.', 'date-in-a-name'],
		['Naruhito saw the Summer 2020 Olympic Games.', 'date-in-a-name'],
		['Methods: a review of works from Britain since 1984.', 'passing-date'],
		['Greece and Turkey joined in 1952.', 'refers-back']
	])('in %j', (text, reason) => {
		expect(drafted(text)).toEqual([]);
		expect(lastReason(text)).toBe(reason);
	});
});

it('a year that can be reckoned from another is left alone', () => {
	const text = 'Ada Lovelace met Charles Babbage in 1833 and married William King two years later, in 1835.';
	expect(draftedBy('date', text)).toEqual([]);
	expect(draftedBy('date', text.replace(' two years later,', ''))).not.toEqual([]);
});

it('a day that ends a stretch of time is left alone', () => {
	expect(
		draftedBy('date', 'In the massacre of 24 August – 3 October 1572 Catholics killed Huguenots in Paris.')
	).toEqual([]);
});

it('a date that is only later than another thing is left alone', () => {
	const text = 'The Chernobyl reactor near Pripyat exploded in 1986.';
	expect(draftedBy('date', text)).not.toEqual([]);
	expect(
		draftedBy('date', 'Just a few years later, in 1986, the Chernobyl reactor exploded near Pripyat.')
	).toEqual([]);
});

it.each([
	['In 1771 Joseph Priestley found that mint could restore the air of a glass.', '1771'],
	['Landslides killed some 22,000 workers, and in 1889 the Suez Canal Company went bankrupt.', '1889']
])('a count or a possibility in another clause does not spoil a date: %s', (text, date) => {
	expect(draftedBy('date', text).map((card) => card.split(' → ')[1])).toEqual([date]);
});
