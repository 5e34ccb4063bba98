import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mastery } from './mastery.ts';
import { topicMap } from './topic-map.ts';

const mastery = (cards: number, shares: Partial<Mastery> = {}): Mastery => ({
	...{ cards, seen: 0, now: 0, likely: 0, coverage: 0, durable: 0 },
	...shares
});
const topic = (title: string, own: Mastery) => ({ id: title, title, mastery: own });

test('a topic is as large as it has cards and as full as it is known', () => {
	const { tiles } = topicMap([
		topic('Large', mastery(30, { coverage: 1, likely: 0.5, durable: 0.25 })),
		topic('Small', mastery(10))
	]);
	const [large, small] = tiles;
	expect(large!.width * large!.height).toBeGreaterThan(2.8 * small!.width * small!.height);
	expect(large!.levels.met).toBeCloseTo(large!.height);
	expect(large!.levels.now).toBeCloseTo(large!.height / 2);
	expect(small!.levels).toEqual({ met: 0, now: 0, lasting: 0 });
});

test('every title stands in its tile as a whole, however long it is and however few cards it has', () => {
	const title = fc
		.array(fc.stringMatching(/^[A-Z][a-z]{0,17}$/), { minLength: 1, maxLength: 9 })
		.map((words) => words.join(' '));
	const topics = fc.array(fc.record({ title, cards: fc.integer({ min: 1, max: 200 }) }), {
		minLength: 1,
		maxLength: 30
	});
	fc.assert(
		fc.property(topics, (topics) => {
			const { tiles, height } = topicMap(topics.map(({ title, cards }) => topic(title, mastery(cards))));
			for (const [at, { title, lines, ...tile }] of tiles.entries()) {
				expect(lines.join(' ')).toBe(title);
				for (const line of lines) expect(line.length * 6.8 + 16).toBeLessThan(tile.width);
				expect(lines.length * 15).toBeLessThan(tile.height);
				expect(tile.y + tile.height).toBeLessThan(height);
				expect(title).toBe(topics[at]!.title);
			}
		}),
		{ numRuns: 50 }
	);
});

test('letters that take several code units are counted as letters', () => {
	for (const count of [27, 40, 52, 120]) {
		const word = '𝗜'.repeat(count);
		const { tiles } = topicMap([
			topic(word, mastery(1)),
			topic('Other', mastery(9)),
			topic('More', mastery(9))
		]);
		expect(tiles[0]!.lines.join('')).toBe(word);
	}
});

test('one word that is longer than the picture is parted', () => {
	const word = 'x'.repeat(120);
	const { tiles } = topicMap([topic(word, mastery(1)), topic('Other', mastery(9))]);
	expect(tiles[0]!.lines.join('')).toBe(word);
	expect(tiles[0]!.lines).toHaveLength(3);
});

test('topics without cards are not there', () => {
	expect(topicMap([topic('Empty', mastery(0))]).tiles).toEqual([]);
});
