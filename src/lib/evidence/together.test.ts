import { expect, test } from 'vitest';
import { countedWords, countLabels } from './counted-words.ts';
import { together, type Cited, type Found } from './together.ts';

const cited = (start: number, quote: string): Cited => ({
	...{ documentId: 'd', start, quote },
	...{ stance: 'contrasts', note: 'Says the author.' }
});
const found = (start: number, quote: string): Found => ({
	...{ documentId: 'd', start, quote },
	...{ label: 'supports', reason: 'Both mention Russia.' },
	shared: { fact: [{ start: 1, end: 3 }], passage: [{ start: 0, end: 6 }] },
	opposed: { fact: [], passage: [{ start: 14, end: 23 }] }
});

test('a passage that is found where an author cites lends its marks, and is not told again', () => {
	const said = together([cited(114, 'guarantor of all')], [found(100, 'Russia is the guarantor.')], []);
	expect(said.found).toEqual([]);
	expect(said.cited).toMatchObject([
		{
			...{ label: 'contrasts', by: 'author', reason: 'Says the author.' },
			shared: { fact: [{ start: 1, end: 3 }], passage: [] },
			opposed: { fact: [], passage: [{ start: 0, end: 9 }] }
		}
	]);
});

test('the word of the learner stands before those of author and rule, for exactly these words', () => {
	const own = [
		{ documentId: 'd', quote: 'One.', label: 'unrelated' as const },
		{ documentId: 'd', quote: 'Two.', label: 'differs' as const },
		{ documentId: 'other', quote: 'Three.', label: 'mentions' as const }
	];
	const said = together([cited(0, 'One.')], [found(10, 'Two.'), found(20, 'Three.')], own);
	expect(said.cited).toMatchObject([{ label: 'unrelated', by: 'learner', otherwise: 'contrasts' }]);
	expect(said.found).toMatchObject([
		{ label: 'differs', by: 'learner', otherwise: 'supports' },
		{ label: 'supports', by: 'rule', otherwise: 'supports' }
	]);
});

test.each([
	[['supports', 'contrasts', 'supports'], false, '2 support, 1 may contrast'],
	[['contrasts'], true, '1 contrasts'],
	[['contrasts', 'contrasts'], true, '2 contrast'],
	[['differs', 'unrelated', 'mentions'], false, '1 differs in date or scope, 1 in passing'],
	[[], false, '']
] as const)('%j is told in words', (labels, sure, words) => {
	expect(
		countedWords(countLabels([...labels]), sure)
			.map((each) => each.words)
			.join(', ')
	).toBe(words);
});
