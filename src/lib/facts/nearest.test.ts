import { expect, test } from 'vitest';
import { nearestFinder } from './nearest.ts';

const text =
	'The Suez Canal was opened on 18 November 1869. It was dug in ten years by many thousand men. Ships pay for it. Egypt owns the canal today.';
const passages = [...text.matchAll(/[^.]+\./g)].map(({ 0: words, index }) => ({
	start: words.startsWith(' ') ? index + 1 : index,
	end: index + words.length
}));

function nearest(words: string): string | null {
	const found = nearestFinder(text, passages)(words);
	return found && text.slice(found.start, found.end);
}

test('a sentence that was reworded is near to what it was', () => {
	expect(nearest('The Suez Canal was opened on 17 November 1869.')).toBe(
		'The Suez Canal was opened on 18 November 1869.'
	);
	expect(nearest('was dug in ten years by thousands of men')).toBe(
		'It was dug in ten years by many thousand men.'
	);
});

test('a quotation of two sentences is near to both', () => {
	expect(nearest('It was dug in ten years by many men. Ships pay much for it.')).toBe(
		'It was dug in ten years by many thousand men. Ships pay for it.'
	);
});

test('what is on something else is near to nothing', () => {
	expect(nearest('The convention promised passage in war.')).toBeNull();
	expect(nearest('')).toBeNull();
	expect(nearestFinder('', [])('The canal')).toBeNull();
});
