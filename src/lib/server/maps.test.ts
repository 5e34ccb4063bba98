import { expect, test } from 'vitest';
import { countryNames, countryOf } from '#lib/reading/countries.ts';
import { isoOf } from '#lib/reading/country-codes.ts';
import { atlas } from './atlas.ts';
import { draw, width } from './maps.ts';

const weights = (countries: Record<string, number>) =>
	new Map(Object.entries(countries).map(([name, facts]) => [isoOf(name)!.number, facts]));
const numbers = (...names: string[]) => names.map((name) => isoOf(name)!.number);

test('every country that the texts can name is in the atlas, but for a few islands and parts of others', async () => {
	const there = new Set((await atlas()).map(({ number }) => number));
	const known = [...new Set(countryNames().map((name) => countryOf(name)!))];
	const missing = known.filter((name) => isoOf(name) && !there.has(isoOf(name)!.number));
	expect(missing.sort()).toEqual([
		'Caribbean Netherlands',
		'Christmas Island',
		'Cocos (Keeling) Islands',
		'French Guiana',
		'Gibraltar',
		'Guadeloupe',
		'Martinique',
		'Mayotte',
		'Réunion',
		'Tokelau',
		'Tuvalu'
	]);
});

test.each([
	['Kazakhstan', 66, 48],
	['Brazil', -53, -11],
	['France', 2.5, 46.5],
	['Australia', 134, -25],
	['Singapore', 104, 1.3]
])('%s lies where it lies', async (name, longitude, latitude) => {
	const shape = (await atlas()).find(({ number }) => number === isoOf(name)!.number);
	expect(Math.abs(shape!.centre[0] - longitude)).toBeLessThan(3);
	expect(Math.abs(shape!.centre[1] - latitude)).toBeLessThan(3);
});

test('countries that belong together are drawn as large as can be, and one far away is left out', async () => {
	const map = await draw(weights({ Kazakhstan: 50, Russia: 19, China: 7, Iran: 10, 'United States': 4 }));
	expect(map.beyond).toEqual(numbers('United States'));
	expect(map.countries.map(({ number }) => number).sort()).toEqual(
		numbers('Kazakhstan', 'Russia', 'China', 'Iran').sort()
	);
	for (const { x, y } of map.countries) {
		expect(x).toBeGreaterThan(0);
		expect(x).toBeLessThan(width);
		expect(y).toBeGreaterThan(0);
		expect(y).toBeLessThan(map.height);
	}
	const length = map.land.length + map.countries.reduce((sum, { path }) => sum + path.length, 0);
	expect(length).toBeLessThan(70_000);
});

test('what lies all over the world is shown on a map of the world', async () => {
	const map = await draw(weights({ Brazil: 3, Japan: 3, Kenya: 3, Canada: 3 }));
	expect(map.beyond).toEqual([]);
	expect(map.countries).toHaveLength(4);
	expect(map.width / map.height).toBeGreaterThan(1.5);
});

test('a small country has its neighbours round it', async () => {
	const map = await draw(weights({ Luxembourg: 3 }));
	expect(map.countries).toHaveLength(1);
	expect(map.land.length).toBeGreaterThan(1000);
});

test('what the atlas has not is told, and without countries there is no map', async () => {
	expect(await draw(weights({ Tuvalu: 2 }))).toMatchObject({
		countries: [],
		missing: numbers('Tuvalu')
	});
});
