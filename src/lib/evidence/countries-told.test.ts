import { expect, test } from 'vitest';
import { countriesTold } from './countries-told.ts';

test.each([
	['Kazakhstan borders on Russia and on China.', ['Kazakhstan', 'Russia', 'China']],
	['Russian weapons reach Kazakhstan; Russia sells them.', ['Russia', 'Kazakhstan']],
	['It discusses Astana’s efforts to depend less on Moscow.', ['Kazakhstan', 'Russia']],
	["Iran's president met the Kremlin's envoy.", ['Iran', 'Russia']],
	['The U.S. and the United States of America are one.', ['United States']],
	['The Islamic Republic of Iran has a coast.', ['Iran']],
	[
		'Papua New Guinea has many parts, Trinidad and Tobago two islands.',
		['Papua New Guinea', 'Trinidad & Tobago']
	],
	['Poland and Hungary joined.', ['Poland', 'Hungary']],
	['Soviet troops left Prussia.', ['Soviet Union', 'Prussia']],
	['Ships cross the Indian Ocean and the Gulf of Mexico to the South China Sea.', []],
	['New Mexico borders Mexico.', ['Mexico']],
	['Jack London wrote for the Washington Post after the Treaty of Paris.', []],
	['The name is long in English and short in French.', []],
	['It is interested in Russian weapons.', ['Russia']],
	['Nothing is named here.', []]
])('%s tells of %j', (statement, countries) => {
	expect(countriesTold(statement)).toEqual(countries);
});
