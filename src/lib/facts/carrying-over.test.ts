import { expect, test } from 'vitest';
import { carryOver } from './carrying-over.ts';

const first = 'The canal was dug by hand. It was opened in 1869. Ships pay for it.';
const second = 'Ships pay for it. It was opened in 1869! The canal was dug by many hands.';
const cited = (text: string, words: string, factId: string) => ({
	...{ factId, position: 0, start: text.indexOf(words) },
	end: text.indexOf(words) + words.length
});
const sentences = (text: string) =>
	[...text.matchAll(/[^ .!][^.!]*[.!]/g)].map(({ 0: words, index }) => ({
		start: index,
		end: index + words.length
	}));

test('citations of all earlier versions are found in the new one, or told what is most like them', () => {
	const versions = [
		{ id: 'first', text: first, cited: [cited(first, 'opened in 1869', 'a')] },
		{
			id: 'second',
			text: second,
			cited: [cited(second, 'Ships pay for it.', 'b'), cited(second, 'dug by many hands', 'c')]
		}
	];
	const text = 'Nobody knows why it was opened in 1869. The canal was dug by a hundred thousand hands.';
	const { found, lost } = carryOver(versions, text, sentences(text));
	expect(found).toMatchObject([{ factId: 'a', from: 'first', quote: 'opened in 1869' }]);
	expect(lost).toEqual([
		{ factId: 'b', position: 0, nearest: null },
		{ factId: 'c', position: 0, nearest: sentences(text)[1] }
	]);
});
