import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeline, type Stretch } from './timeline.ts';

const at = (...years: number[]) => years.map((year) => ({ from: year, to: year + 0.99 }));

const evenly = (events: Stretch[], height: number) =>
	timeline(
		events,
		events.map(() => height)
	);

test('events stand on the line to scale, and beside it in rows of one height', () => {
	const { height, places } = evenly(at(2010, 2012, 2020), 60);
	expect(height).toBe(180);
	expect(places.map(({ y }) => y)).toEqual([20, 44, 140]);
	expect(places.map(({ row }) => row)).toEqual([20, 80, 140]);
});

test('rows are as high as they are said to be', () => {
	const { height, bottom, places } = timeline(at(2010, 2012, 2020), [60, 100, 80]);
	expect(height).toBe(240);
	expect(places.map(({ row }) => row)).toEqual([20, 80, 180]);
	expect(bottom).toBe(180);
});

test('what happened at one time stands side by side', () => {
	expect(evenly(at(2010, 2010, 2011, 2030), 60).places.map(({ aside }) => aside)).toEqual([0, 1, 2, 0]);
});

test('only what lasted is drawn as a stretch', () => {
	const { places } = evenly([{ from: 1914, to: 1918.99 }, ...at(1920)], 60);
	expect(places.map(({ until }) => until !== null)).toEqual([true, false]);
});

test('a long time without events is shortened, the rest stays true to scale', () => {
	const { places, gaps, ticks } = evenly(at(14, 1901, 1902, 1904, 1905), 60);
	const y = places.map((place) => place.y);
	expect(gaps).toEqual([{ y: y[0], until: y[1] }]);
	expect(y[3]! - y[2]!).toBeCloseTo(2 * (y[2]! - y[1]!));
	expect(y[1]! - y[0]!).toBeLessThan(150);
	expect(ticks.map(({ year }) => year)).toContain('14');
	expect(evenly(at(1900, 1910, 1912, 1920), 60).gaps).toEqual([]);
});

test('what lasts through a time leaves no gap in it', () => {
	const years = [...at(1900), { from: 1901, to: 1990 }, ...at(1902, 1903, 1990)];
	expect(evenly(years, 60).gaps).toEqual([]);
});

test('years before Christ are told as such', () => {
	const { ticks } = evenly(at(-752, 400), 200);
	expect(ticks.map(({ year }) => year)).toContain('500 BC');
});

test('a single event has its place', () => {
	expect(evenly(at(2016), 60)).toMatchObject({ height: 60, places: [{ y: 20, aside: 0, row: 20 }] });
});

test('no mark leaves the line, and earlier is never below later', () => {
	const year = fc.integer({ min: -3000 * 365, max: 2100 * 365 }).map((day) => day / 365);
	fc.assert(
		fc.property(fc.array(year, { minLength: 1, maxLength: 40 }), (years) => {
			const sorted = years.toSorted((a, b) => a - b);
			const { top, bottom, places } = evenly(at(...sorted), 60);
			for (const [index, { y }] of places.entries()) {
				expect(y).toBeGreaterThanOrEqual(top - 1e-6);
				expect(y).toBeLessThanOrEqual(bottom + 1e-6);
				expect(y).toBeGreaterThanOrEqual((places[index - 1]?.y ?? 0) - 1e-6);
			}
		}),
		{ numRuns: 50 }
	);
});
