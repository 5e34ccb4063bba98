import { expect, test } from 'vitest';
import { unwanted, whyLast } from './unwanted.ts';

const decided = (kind: 'date' | 'number' | 'place', rejected: number, of: number) => ({
	kind,
	rejected,
	accepted: of - rejected
});

test.each([
	[7, 9, true],
	[5, 5, true],
	[4, 5, true],
	[3, 5, false],
	[4, 4, false],
	[0, 50, false],
	[60, 90, true],
	[50, 90, false]
])('of a kind of which %i of %i were rejected it is %s that it is unwanted', (rejected, of, isSo) => {
	expect(unwanted([decided('number', rejected, of)])).toHaveLength(isSo ? 1 : 0);
});

test('what is rejected most comes last of all', () => {
	const kinds = unwanted([decided('number', 9, 9), decided('date', 1, 9), decided('place', 7, 9)]);
	expect(kinds.map(({ kind }) => kind)).toEqual(['place', 'number']);
});

test('one sentence says which kinds come last, and why', () => {
	const last = [decided('place', 5, 6), decided('number', 7, 9)];
	expect(whyLast(last, ['date', 'number'])).toBe('Numbers come last: you rejected 7 of 9.');
	expect(whyLast(last, ['date', 'number', 'place'])).toBe(
		'Places and numbers come last: you rejected 5 of 6 and 7 of 9.'
	);
});

test('nothing is said when none of them waits, or nothing else does', () => {
	const last = [decided('number', 7, 9)];
	expect(whyLast(last, ['date'])).toBeNull();
	expect(whyLast(last, ['number'])).toBeNull();
	expect(whyLast(last, [])).toBeNull();
	expect(whyLast([], ['date'])).toBeNull();
});
