import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fsrs6 } from '#lib/scheduling/engine.ts';
import { mastery, type Held } from './mastery.ts';
import { weakest } from './weakest.ts';

const engine = fsrs6();
const today = 100;

const held = (
	topic: string,
	cards: number,
	stability: number | null,
	lastDay: number | null = today
): Held => ({
	topic,
	cards,
	state: stability === null ? null : { stability, difficulty: 5 },
	lastDay: stability === null ? null : lastDay
});

test('a card answered today is known, one left for as long as its stability nine times in ten, an unseen one never', () => {
	const { topics } = mastery(
		[held('fresh', 2, 8), held('due', 1, 10, today - 10), held('unseen', 3, null)],
		engine,
		today
	);
	expect(topics.get('fresh')?.now).toBe(1);
	expect(topics.get('due')?.now).toBeCloseTo(0.9, 6);
	expect(topics.get('unseen')).toMatchObject({ now: 0, coverage: 0, durable: 0, cards: 3, seen: 0 });
});

test('a topic has its coverage and what lasts three weeks or more', () => {
	const { whole } = mastery([held('a', 2, 20.9), held('a', 3, 21), held('a', 5, null)], engine, today);
	expect(whole).toMatchObject({ cards: 10, seen: 5, coverage: 0.5, durable: 0.3, now: 0.5 });
});

test('the recall of a topic is drawn to that of its course as if five average cards had been met', () => {
	const cards = [held('a', 5, 8), held('a', 5, null), held('b', 15, 10, today - 10), held('c', 4, null)];
	const { whole, topics } = mastery(cards, engine, today);
	const mean = (5 + 15 * 0.9) / 20;
	expect(whole.now).toBeCloseTo((20 * mean) / 29, 6);
	expect(topics.get('a')?.likely).toBeCloseTo((0.5 * (5 + 5 * mean)) / 10, 6);
	expect(topics.get('b')?.likely).toBeCloseTo((15 * 0.9 + 5 * mean) / 20, 6);
	expect(topics.get('c')?.likely).toBe(0);
});

test('without cards everything is nought', () => {
	const { whole, topics } = mastery([], engine, today);
	expect(whole).toEqual({ cards: 0, seen: 0, now: 0, likely: 0, coverage: 0, durable: 0 });
	expect(topics.size).toBe(0);
});

const cards = fc.array(
	fc
		.record({
			topic: fc.constantFrom('a', 'b', 'c'),
			cards: fc.integer({ min: 1, max: 9 }),
			stability: fc.option(fc.double({ min: 0.01, max: 5000, noNaN: true })),
			lastDay: fc.integer({ min: 0, max: today + 1 })
		})
		.map(({ topic, cards, stability, lastDay }) => held(topic, cards, stability, lastDay)),
	{ minLength: 1 }
);

test('no more is known than was met, a topic moves towards its course and not past it, and counting alike cards together changes nothing', () => {
	fc.assert(
		fc.property(cards, (held) => {
			const { whole, topics } = mastery(held, engine, today);
			for (const { now, likely, coverage, durable } of topics.values()) {
				expect(Math.max(now, likely)).toBeLessThanOrEqual(coverage + 1e-9);
				expect(durable).toBeLessThanOrEqual(coverage);
				const average = coverage * (whole.now / (whole.coverage || 1));
				expect((likely - now) * (average - likely)).toBeGreaterThanOrEqual(-1e-12);
			}
			const apart = held.flatMap((one) => Array<Held>(one.cards).fill({ ...one, cards: 1 }));
			expect(mastery(apart, engine, today).whole.now).toBeCloseTo(whole.now, 9);
		})
	);
});

test('a topic is only called weak when enough was met and it is clearly below the others', () => {
	const topic = (seen: number, likely: number) => ({
		mastery: { cards: 30, seen, now: likely, likely, coverage: seen / 30, durable: 0 }
	});
	expect(weakest([topic(4, 0.1), topic(15, 0.5), topic(10, 0.3)])).toEqual(topic(10, 0.3));
	expect(weakest([topic(6, 0.1), topic(6, 0.2)])).toBeNull();
	expect(weakest([topic(30, 0.6), topic(2, 0.1)])).toBeNull();
	expect(weakest([topic(30, 0.94), topic(30, 0.95)])).toBeNull();
});
