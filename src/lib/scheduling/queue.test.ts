import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowance, arrange, type Candidate } from './queue.ts';

const cards = (text: string, mark = ''): Candidate[] =>
	text
		.split(' ')
		.filter(Boolean)
		.map((name) => ({ card: name + mark, fact: name.slice(0, 2), topic: name.slice(0, 1) }));
const names = (arranged: Candidate[]) => arranged.map(({ card }) => card).join(' ');

test('of the cards of one fact only the first is asked', () => {
	expect(names(arrange(cards('a1x b1 a1y'), cards('b1x c1')))).toBe('a1x c1 b1');
});

test.each([
	['a1 a2 b1', 'a1 b1 a2'],
	['a1 b1 c1', 'a1 b1 c1'],
	['a1 a2 a3 b1 b2', 'a1 b1 a2 b2 a3'],
	['a1 b1 b2 b3', 'b1 a1 b2 b3'],
	['a1 a2', 'a1 a2']
])('topics in %s take turns', (due, arranged) => {
	expect(names(arrange(cards(due), []))).toBe(arranged);
});

test.each([
	['a1 b1 c1 d1', 'e1', 'a1 b1 e1 c1 d1'],
	['a1 b1 c1 d1 f1 g1', 'e2 e1', 'a1 b1 e2 c1 d1 e1 f1 g1'],
	['', 'e1 e2', 'e1 e2'],
	['a1', 'e1 e2 e3', 'e1 a1 e2 e3']
])('among %s the new cards %s are spread in their order', (due, fresh, arranged) => {
	expect(names(arrange(cards(due), cards(fresh)))).toBe(arranged);
});

const candidate = fc.record({
	card: fc.uuid(),
	fact: fc.uuid(),
	topic: fc.constantFrom('a', 'b', 'c', 'd')
});
const some = fc.uniqueArray(candidate, { selector: ({ card }) => card, maxLength: 40 });

test('no two of a topic stand together where the topics allow it, and none gets lost', () => {
	fc.assert(
		fc.property(some, (due) => {
			const arranged = arrange(due, []);
			expect(new Set(arranged)).toEqual(new Set(due));
			expect(arranged).toHaveLength(due.length);
			const largest = Math.max(
				0,
				...['a', 'b', 'c', 'd'].map((one) => due.filter(({ topic }) => topic === one).length)
			);
			if (largest > Math.ceil(due.length / 2)) return;
			for (let index = 1; index < arranged.length; index++)
				expect(arranged[index]!.topic).not.toBe(arranged[index - 1]!.topic);
		})
	);
});

test('new cards keep their order and stay apart while there are reviews between them', () => {
	fc.assert(
		fc.property(some, some, (due, fresh) => {
			const arranged = arrange(due, fresh);
			expect(arranged.filter((one) => fresh.includes(one))).toEqual(fresh);
			const gaps = arranged
				.map((one) => (fresh.includes(one) ? '|' : '.'))
				.join('')
				.split('|')
				.map(({ length }) => length);
			expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
		})
	);
});

test('a day has room for what its limits leave', () => {
	const limits = { newPerDay: 10, reviewsPerDay: 100 };
	expect(allowance(limits, { fresh: 0, reviews: 0 }, 30)).toEqual({ fresh: 10, reviews: 30 });
	expect(allowance(limits, { fresh: 4, reviews: 80 }, 20)).toEqual({ fresh: 6, reviews: 20 });
	expect(allowance(limits, { fresh: 12, reviews: 120 }, 0)).toEqual({ fresh: 0, reviews: 0 });
});

test('new cards wait while more is due than the day can hold', () => {
	const limits = { newPerDay: 10, reviewsPerDay: 100 };
	expect(allowance(limits, { fresh: 0, reviews: 60 }, 41)).toEqual({ fresh: 0, reviews: 40 });
});
