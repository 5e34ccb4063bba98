import { expect, it } from 'vitest';
import { plainName } from './plain-name.ts';

it.each([
	['Senator Henry Clay of Kentucky', 'Henry Clay'],
	['William Paterson of New Jersey', 'William Paterson'],
	['Major Robert Anderson', 'Robert Anderson'],
	['President Kennedy', 'Kennedy'],
	['Baron Dieskau', 'Dieskau'],
	['Catherine of Aragon', 'Catherine of Aragon'],
	['Sons of Liberty', 'Sons of Liberty'],
	['General Motors', 'General Motors'],
	['Saint Petersburg', 'Saint Petersburg'],
	['Justice Department', 'Justice Department'],
	['Prince Edward Island', 'Prince Edward Island'],
	['King Kong', 'King Kong'],
	['activation energy', 'activation energy'],
	['major histocompatibility complex', 'major histocompatibility complex']
])('the plain name of %s is %s', (name, plain) => {
	expect(plainName(name)).toBe(plain);
});
