import { expect, test } from 'vitest';
import { pageOf } from './pages.ts';

test.each([
	[null, 100, 1],
	['2', 80, 2],
	['3', 80, 2],
	['3', 81, 3],
	['0', 100, 1],
	['-1', 100, 1],
	['x', 100, 1],
	['2', 0, 1]
])('asked for page %s of %i things, page %i comes', (asked, things, page) => {
	expect(pageOf(asked, things, 40)).toBe(page);
});
