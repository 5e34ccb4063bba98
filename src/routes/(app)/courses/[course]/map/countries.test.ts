import { expect, test } from 'vitest';
import type { Standing } from '#lib/scheduling/standing.ts';
import { countriesOf, standingOf } from './countries.ts';

const fact = (statement: string, standing: Standing = 'new') => ({ id: statement, statement, standing });

test('countries come with their facts, those with most first', () => {
	const { countries, past } = countriesOf([
		fact('Iran borders on Turkey.', 'known'),
		fact('Tehran and Ankara agree.'),
		fact('Turkish goods reach the Soviet Union.', 'fading'),
		fact('Nothing is said of a place.')
	]);
	expect(countries.map(({ code, name, facts }) => [code, name, facts.length])).toEqual([
		['TR', 'Turkey', 3],
		['IR', 'Iran', 2]
	]);
	expect(countries[0]?.counts).toEqual({ new: 1, learning: 0, known: 1, fading: 1 });
	expect(past).toEqual(['Soviet Union']);
});

test('a fact that names a country twice counts once for it', () => {
	expect(countriesOf([fact('Scotland and England are in the UK.')]).countries).toHaveLength(1);
	expect(countriesOf([fact('Scotland and England are in the UK.')]).countries[0]?.facts).toHaveLength(1);
});

test.each<[Standing, number, number, number, number]>([
	['new', 3, 0, 0, 0],
	['learning', 3, 1, 1, 0],
	['known', 1, 0, 1, 0],
	['known', 0, 0, 4, 1],
	['fading', 9, 0, 3, 1]
])('a country is %s with %i new, %i being learnt, %i known and %i fading', (standing, ...[n, l, k, f]) => {
	expect(standingOf({ new: n, learning: l, known: k, fading: f })).toBe(standing);
});
