import { countryOf, countryOfDemonym } from '#lib/reading/countries.ts';

/** The countries that a name may stand for: its own name, a demonym, or a capital that is said for its government. */
export function countriesMeant(name: string): string[] {
	const country = countryOf(name) ?? countryOfDemonym(name) ?? capitals.get(name);
	if (country === undefined) return [];
	return country === 'Soviet Union' ? ['Soviet Union', 'Russia'] : [country];
}

const capitals = new Map(
	Object.entries({
		Russia: 'Moscow Kremlin Petersburg',
		Kazakhstan: 'Astana Nur-Sultan',
		'United States': 'Washington',
		'United Kingdom': 'London Westminster Whitehall',
		China: 'Beijing',
		Iran: 'Tehran',
		Turkey: 'Ankara',
		Pakistan: 'Islamabad',
		France: 'Paris',
		Germany: 'Berlin Bonn',
		Austria: 'Vienna',
		Italy: 'Rome',
		Spain: 'Madrid',
		Japan: 'Tokyo',
		India: 'Delhi',
		Ukraine: 'Kyiv Kiev',
		Poland: 'Warsaw',
		Uzbekistan: 'Tashkent',
		Kyrgyzstan: 'Bishkek',
		Tajikistan: 'Dushanbe',
		Turkmenistan: 'Ashgabat',
		Azerbaijan: 'Baku',
		Armenia: 'Yerevan',
		Georgia: 'Tbilisi',
		Belarus: 'Minsk',
		Egypt: 'Cairo',
		Iraq: 'Baghdad',
		Syria: 'Damascus',
		Greece: 'Athens',
		Hungary: 'Budapest',
		Serbia: 'Belgrade',
		'South Korea': 'Seoul',
		'North Korea': 'Pyongyang',
		Vietnam: 'Hanoi',
		Cuba: 'Havana',
		Canada: 'Ottawa',
		Australia: 'Canberra'
	}).flatMap(([country, names]) => names.split(' ').map((name) => [name, country] as const))
);
