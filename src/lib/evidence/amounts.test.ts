import { expect, test } from 'vitest';
import { amountsIn, areComparable, mayBeEqual } from './amounts.ts';

const first = (text: string) => amountsIn(text)[0]!;

test.each([
	['3,830 metres long', '3.83 km in length', true],
	['111 m high', '112 m high', true],
	['111 m high', '150 m high', false],
	['more than 100,000 people', 'some 120,000 people', true],
	['more than 100,000 people', 'about 90,000 people', false],
	['three quarters of all species', '75 per cent of species', true],
	['between 11 to 29 per cent', '18 per cent', false],
	['130 km/h', '130 km/h', true],
	['$5 million', '4 million dollars', false]
])('%s may be %s: %s', (one, other, equal) => {
	expect(areComparable(first(one), first(other))).toBe(true);
	expect(mayBeEqual(first(one), first(other))).toBe(equal);
});

test.each([
	['90 mg', '90 km'],
	['31 wolves', '31 trees']
])('%s cannot be compared with %s', (one, other) => {
	expect(areComparable(first(one), first(other))).toBe(false);
});

test('years are no amounts', () => {
	expect(amountsIn('In 1995 and 1996 wolves were released.')).toEqual([]);
});
