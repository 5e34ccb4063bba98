import { expect, it } from 'vitest';
import { hasRoom, widened, windowAround } from './time-window.ts';

it.each([
	[1854, [1798, 1859, 1869, 1956], 1819, 1859, true],
	[1914, [1908, 1914, 1915, 1918], 1908, 1915, false],
	[1915, [1914, 1916], 1914, 1916, false],
	[1997, [], 1972, 2022, true]
])('%i, in a text that names %j, could be from %i to %i, with room: %s', (year, named, from, to, room) => {
	expect(windowAround(year, named)).toEqual({ from, to });
	expect(hasRoom(year, { from, to })).toBe(room);
	expect(widened(year, { from, to })).toEqual(room ? { from, to } : { from: year - 5, to: year + 5 });
});
