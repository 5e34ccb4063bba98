import { describe, expect, it } from 'vitest';
import { draft } from './draft.ts';
import { drafted, lastReason, pasted } from './testing.ts';

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
		['The tenge was introduced on 15 November 1993.', 'The tenge was introduced on ____. → 15 November 1993']
	])('in %j', (text, card) => {
		expect(drafted(text)).toContain(card);
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
		['The Somme was contested from July to November 1916 by France.', 'date-in-a-name'],
		['In 2000 villages of Kazakhstan there was no school.', 'date-in-a-name'],
		['In 1901, 1902, 1903 and 1904 the Ob flooded Barnaul.', 'many-dates'],
		['In 1844 a law made trains cheap.', 'no-name'],
		['For example, Britain was short of steel in 1851.', 'passing-date'],
		['Fares in Britain are like those of 1970 in Sweden, and higher than in 1960.', 'passing-date'],
		['GENEVA, May 18, 2010 – An earthquake shook Switzerland.', 'date-in-a-name'],
		['Exports of Britain fell by half from 2006 to 2009.', 'date-in-a-name'],
		['Methods: a review of works from Britain since 1984.', 'passing-date'],
		['Greece and Turkey joined in 1952.', 'refers-back']
	])('in %j', (text, reason) => {
		expect(drafted(text)).toEqual([]);
		expect(lastReason(text)).toBe(reason);
	});
});
