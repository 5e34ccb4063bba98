import { expect, test } from 'vitest';
import { countryNames, countryOf } from './countries.ts';
import { isoOf } from './country-codes.ts';

test('every name that stands for a country of today has its codes', () => {
	const without = [...new Set(countryNames().map((name) => countryOf(name)!))].filter((name) => !isoOf(name));
	expect(without.sort()).toEqual([
		'Austria-Hungary',
		'Czechoslovakia',
		'East Germany',
		'Korea',
		'Prussia',
		'Soviet Union',
		'West Germany',
		'Yugoslavia'
	]);
});

test.each([
	['Kazakhstan', 'KZ', '398'],
	['Turkey', 'TR', '792'],
	['United States', 'US', '840'],
	['Scotland', 'GB', '826'],
	['Myanmar', 'MM', '104'],
	['Bosnia and Herzegovina', 'BA', '070']
])('%s is %s and %s', (name, code, number) => {
	expect(isoOf(name)).toEqual({ code, number });
});
