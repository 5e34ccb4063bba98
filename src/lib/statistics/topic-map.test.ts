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

test('a title is broken between words, and cut where there is no room', () => {
	const title = 'Foundations of the foreign policy of a large country between two powers and its neighbours';
	const { tiles } = topicMap([
		topic(title, mastery(10)),
		topic('Other', mastery(10)),
		topic('Incomprehensibilities', mastery(1))
	]);
	expect(tiles[0]!.lines.length).toBeGreaterThan(1);
	expect(tiles[0]!.lines.join(' ')).toBe(title);
	for (const { lines, width } of tiles) for (const line of lines) expect(line.length * 6).toBeLessThan(width);
});

test('topics without cards are not there', () => {
	expect(topicMap([topic('Empty', mastery(0))]).tiles).toEqual([]);
});
