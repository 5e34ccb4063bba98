import { expect, test } from 'vitest';
import { askedFor } from './asked-for.ts';
import { open, pagesIn } from './opening.ts';

const text = `${'word '.repeat(100).trim()}\n\n`.repeat(100);
const pages = Array.from({ length: 50 }, (_, page) => page * 1_000);
const opened = (query: string, otherwise = 0) =>
	open(text, [], pages, askedFor(new URLSearchParams(query)), otherwise);

test('a text opens at the part that has what the address asks for', () => {
	const { parts, here } = opened('');
	expect([parts.length, here]).toEqual([4, 0]);
	const second = parts[1]!.start;
	expect(opened(`at=${second}`).here).toBe(1);
	expect(opened(`quote=${second - 2}-${second}`).here).toBe(0);
	expect(opened('page=50').here).toBe(3);
	expect(opened('part=3').here).toBe(2);
	expect(opened('', second).here).toBe(1);
});

test('what is beyond the end opens the last part', () => {
	for (const query of ['at=999999', 'quote=999998-999999', 'page=999', 'part=999'])
		expect(opened(query).here).toBe(3);
});

test('a part tells its pages', () => {
	expect(pagesIn(pages, { start: 0, end: 1_000 })).toEqual({ first: 1, last: 1 });
	expect(pagesIn(pages, { start: 1_500, end: 3_001 })).toEqual({ first: 2, last: 4 });
	expect(pagesIn(null, { start: 0, end: 9 })).toBeNull();
});
