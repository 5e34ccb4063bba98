import { expect, test } from 'vitest';
import { choices } from './choosing.ts';

const passage = (start: number, end: number, kind: 'prose' | 'heading' | 'list' = 'prose') => ({
	start,
	end,
	kind
});

test('sentences and list items can be chosen, headings cannot', () => {
	const passages = [passage(0, 5, 'heading'), passage(6, 9), passage(10, 12, 'list')];
	expect(choices(passages, []).map(({ start }) => start)).toEqual([6, 10]);
});

test('a sentence is covered by a quotation of it, of a part of it, or of more', () => {
	const passages = [passage(0, 5), passage(6, 9), passage(10, 15), passage(16, 20), passage(21, 25)];
	const marks = [
		{ start: 2, end: 4 },
		{ start: 6, end: 15 }
	];
	expect(choices(passages, marks).map(({ isCovered }) => isCovered)).toEqual([
		true,
		true,
		true,
		false,
		false
	]);
});
