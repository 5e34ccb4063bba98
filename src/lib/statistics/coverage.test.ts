import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Standing } from '#lib/scheduling/standing.ts';
import { coverage } from './coverage.ts';

const passage = (start: number, weight: number) => ({ start, end: start + 10, weight });
const quoted = (start: number, end: number, standing: Standing) => ({ start, end, standing });

test('a passage counts for what it weighs, and as well known as the best fact that rests on it', () => {
	const passages = [passage(0, 0), passage(10, 2), passage(20, 2), passage(30, 1), passage(40, 1)];
	const found = coverage(passages, [
		quoted(0, 8, 'known'),
		quoted(10, 20, 'fading'),
		quoted(12, 18, 'known'),
		quoted(20, 30, 'new')
	]);
	expect(found).toEqual({ known: 2 / 6, met: 2 / 6, carded: 4 / 6, passages: 4, knownPassages: 1 });
});

test('a passage that a card was made from by hand weighs as much as one that was drafted from', () => {
	expect(coverage([passage(0, 1), passage(10, 2)], [quoted(0, 10, 'known')])?.known).toBe(0.5);
});

test('a quotation over several passages covers each of them', () => {
	const passages = [passage(0, 2), passage(10, 2), passage(20, 2)];
	expect(coverage(passages, [quoted(5, 15, 'learning')])).toMatchObject({ known: 0, met: 2 / 3 });
});

test('a document in which nothing matters has no coverage', () => {
	expect(coverage([passage(0, 0)], [quoted(0, 10, 'known')])).toBeNull();
	expect(coverage([], [])).toBeNull();
});

test('what is known was met, what was met has a card, and one more known fact never lowers a share', () => {
	const standing = fc.constantFrom<Standing>('new', 'learning', 'fading', 'known');
	const spans = fc.array(fc.tuple(fc.nat(180), fc.integer({ min: 1, max: 40 }), standing), { maxLength: 12 });
	fc.assert(
		fc.property(
			fc.array(fc.nat(2), { minLength: 1, maxLength: 20 }),
			spans,
			fc.nat(180),
			(weights, some, at) => {
				const passages = weights.map((weight, index) => passage(index * 10, weight));
				const sorted = (all: [number, number, Standing][]) =>
					all
						.map(([start, length, standing]) => quoted(start, start + length, standing))
						.sort((a, b) => a.start - b.start);
				const before = coverage(passages, sorted(some));
				const after = coverage(passages, sorted([...some, [at, 10, 'known']]));
				if (!before || !after) return;
				expect(before.known).toBeLessThanOrEqual(before.met);
				expect(before.met).toBeLessThanOrEqual(before.carded);
				expect(after.known).toBeGreaterThanOrEqual(before.known - 1e-9);
			}
		),
		{ numRuns: 100 }
	);
});
