import { expect, it } from 'vitest';
import { withUnitShown } from './shown-unit.ts';

it.each([
	['35 °C', 'Brood is kept at ____ °C.', '35'],
	['11%', 'Brood is kept at ____%.', '11'],
	['six weeks', 'Brood is kept at ____ weeks.', 'six'],
	['3.2 million people', 'Brood is kept at ____ people.', '3.2 million']
])('of “%s” the unit is shown', (answer, stem, number) => {
	expect(withUnitShown('Brood is kept at ____.', answer)).toEqual({ stem, number });
});

it.each([
	'Oslo',
	'35',
	'$40',
	'1869',
	'June 1869',
	'1960s',
	'19th century',
	'12th',
	'two thirds',
	'Five-Year Plan'
])('“%s” has no unit to show', (answer) => {
	expect(withUnitShown('Brood is kept at ____.', answer)).toBeNull();
});
