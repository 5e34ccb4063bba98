import { expect, it } from 'vitest';
import { windowAround } from './time-window.ts';

it.each([
	[1854, [1798, 1859, 1869, 1956], 1819, 1859],
	[1914, [1908, 1914, 1915, 1918], 1908, 1915],
	[1915, [1914, 1916], 1910, 1920],
	[1997, [], 1972, 2022]
])('%i, in a text that names %j, could be from %i to %i', (year, named, from, to) => {
	expect(windowAround(year, named)).toEqual({ from, to });
});
