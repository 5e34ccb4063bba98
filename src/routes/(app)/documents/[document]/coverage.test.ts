import { expect, test } from 'vitest';
import { coverage, isDense } from './coverage.ts';

const passage = (start: number, end: number, kind: 'prose' | 'heading' = 'prose') => ({ start, end, kind });
const passages = [
	passage(0, 9, 'heading'),
	passage(10, 19),
	passage(20, 29),
	passage(31, 39),
	passage(41, 49)
];

test('a paragraph is covered as a whole, partly or not at all; a heading needs no card', () => {
	const paragraphs = [
		{ start: 0, end: 9 },
		{ start: 10, end: 29 },
		{ start: 31, end: 39 },
		{ start: 41, end: 49 }
	];
	expect(coverage(paragraphs, passages, [passages[2]!, passages[3]!])).toEqual([
		null,
		'partly',
		'none',
		'whole'
	]);
});

test('a text is dense when more than half of its sentences is quoted', () => {
	expect(isDense(passages, [{ start: 10, end: 29 }])).toBe(true);
	expect(isDense(passages, [{ start: 10, end: 25 }])).toBe(false);
	expect(isDense([], [])).toBe(false);
});
