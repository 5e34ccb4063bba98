import { expect, test } from 'vitest';
import { pageOf, perPage } from './pages.ts';

test.each([
	[null, 100, 1],
	['2', 2 * perPage, 2],
	['3', 2 * perPage, 2],
	['0', 100, 1],
	['-1', 100, 1],
	['x', 100, 1],
	['2', 0, 1]
])('asked for page %s of %i facts, page %i comes', (asked, facts, page) => {
	expect(pageOf(asked, facts)).toBe(page);
});
