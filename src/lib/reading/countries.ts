/** The country that a name stands for, or null: its own name, another name of it, or a state of the past. */
export function countryOf(name: string): string | null {
	return countries.get(name) ?? null;
}

/** Every name that stands for a country. */
export function countryNames(): string[] {
	return [...countries.keys()];
}

/** The country that an adjective such as "Kazakh" is made from, or null. */
export function countryOfDemonym(word: string): string | null {
	return demonyms.get(word) ?? null;
}

const notCountries = new Set(
	'AC AQ BV CP CQ DG EA EU EZ HM IC IM IO QO TA TF UM UN XA XB XK ZZ SU DD YD YU CS FX NT TP BU AN GS SJ GG JE'.split(
		' '
	)
);

const otherNames: Record<string, string> = {
	Turkey: 'Turkey',
	Türkiye: 'Turkey',
	'Czech Republic': 'Czechia',
	'United States of America': 'United States',
	USA: 'United States',
	'U.S.': 'United States',
	'U.S': 'United States',
	US: 'United States',
	UK: 'United Kingdom',
	'U.K.': 'United Kingdom',
	Britain: 'United Kingdom',
	'Great Britain': 'United Kingdom',
	England: 'England',
	Scotland: 'Scotland',
	Wales: 'Wales',
	'Russian Federation': 'Russia',
	'Republic of Kazakhstan': 'Kazakhstan',
	'Islamic Republic of Iran': 'Iran',
	Persia: 'Persia',
	PRC: 'China',
	"People's Republic of China": 'China',
	'People’s Republic of China': 'China',
	Myanmar: 'Myanmar',
	Burma: 'Myanmar',
	'South Korea': 'South Korea',
	'North Korea': 'North Korea',
	Korea: 'Korea',
	'Soviet Union': 'Soviet Union',
	USSR: 'Soviet Union',
	Yugoslavia: 'Yugoslavia',
	Czechoslovakia: 'Czechoslovakia',
	Prussia: 'Prussia',
	'Austria-Hungary': 'Austria-Hungary',
	'East Germany': 'East Germany',
	'West Germany': 'West Germany',
	'Ivory Coast': 'Ivory Coast',
	'Cape Verde': 'Cape Verde',
	Macedonia: 'North Macedonia',
	Swaziland: 'Eswatini',
	Zaire: 'Zaire',
	Siam: 'Siam',
	Ceylon: 'Sri Lanka',
	Bosnia: 'Bosnia and Herzegovina',
	Netherlands: 'Netherlands',
	Holland: 'Netherlands',
	Palestine: 'Palestine',
	Vatican: 'Vatican City'
};

const demonymWords: Record<string, string> = {
	Kazakhstan: 'Kazakh Kazakhs Kazakhstani',
	Russia: 'Russian Russians',
	'Soviet Union': 'Soviet Soviets',
	China: 'Chinese',
	'United States': 'American Americans',
	'United Kingdom': 'British Britons',
	England: 'English',
	Scotland: 'Scottish Scots',
	France: 'French',
	Germany: 'German Germans',
	Italy: 'Italian Italians',
	Spain: 'Spanish Spaniards',
	Portugal: 'Portuguese',
	Netherlands: 'Dutch',
	Belgium: 'Belgian Belgians',
	Switzerland: 'Swiss',
	Austria: 'Austrian Austrians',
	Poland: 'Polish Poles',
	Ukraine: 'Ukrainian Ukrainians',
	Sweden: 'Swedish Swedes',
	Norway: 'Norwegian Norwegians',
	Denmark: 'Danish Danes',
	Finland: 'Finnish Finns',
	Iceland: 'Icelandic',
	Ireland: 'Irish',
	Greece: 'Greek Greeks',
	Turkey: 'Turkish Turks',
	Iran: 'Iranian Iranians',
	Persia: 'Persian Persians',
	Iraq: 'Iraqi Iraqis',
	Israel: 'Israeli Israelis',
	Egypt: 'Egyptian Egyptians',
	India: 'Indian Indians',
	Pakistan: 'Pakistani Pakistanis',
	Japan: 'Japanese',
	Korea: 'Korean Koreans',
	Vietnam: 'Vietnamese',
	Thailand: 'Thai Thais',
	Mongolia: 'Mongolian Mongolians',
	Uzbekistan: 'Uzbek Uzbeks',
	Kyrgyzstan: 'Kyrgyz',
	Tajikistan: 'Tajik Tajiks',
	Turkmenistan: 'Turkmen Turkmens',
	Afghanistan: 'Afghan Afghans',
	Azerbaijan: 'Azerbaijani Azeri',
	Armenia: 'Armenian Armenians',
	Georgia: 'Georgian Georgians',
	Hungary: 'Hungarian Hungarians',
	Romania: 'Romanian Romanians',
	Bulgaria: 'Bulgarian Bulgarians',
	Serbia: 'Serbian Serbs Serb',
	Croatia: 'Croatian Croats',
	Czechia: 'Czech Czechs',
	Brazil: 'Brazilian Brazilians',
	Argentina: 'Argentine Argentinian',
	Chile: 'Chilean Chileans',
	Mexico: 'Mexican Mexicans',
	Canada: 'Canadian Canadians',
	Australia: 'Australian Australians',
	Peru: 'Peruvian',
	Cuba: 'Cuban',
	Ethiopia: 'Ethiopian',
	Nigeria: 'Nigerian',
	Kenya: 'Kenyan',
	'South Africa': 'South-African',
	Prussia: 'Prussian Prussians'
};

const countries = new Map(Object.entries(otherNames));
const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
	const name = notCountries.has(code) ? undefined : regions.of(code);
	if (name && !countries.has(name)) countries.set(name, name);
}

const demonyms = new Map(
	Object.entries(demonymWords).flatMap(([country, words]) =>
		words.split(' ').map((word) => [word, country] as const)
	)
);
