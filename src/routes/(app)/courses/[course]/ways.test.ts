import { expect, test } from 'vitest';
import { ways } from './ways.ts';

const facts = (...statements: string[]) => statements.map((statement) => ({ statement }));

test('three facts with a time make a line, three with a country a map', () => {
	const [dated, placed] = [
		['It fell in 1453.', 'It rose in 1261.'],
		['Peru is high.', 'Chile is long.']
	];
	expect(ways(facts(...dated, ...placed))).toEqual({ timeline: false, map: false });
	expect(ways(facts(...dated, ...placed, 'Peru was free in 1821.'))).toEqual({ timeline: true, map: true });
});

test('a course without facts has neither', () => {
	expect(ways([])).toEqual({ timeline: false, map: false });
});
