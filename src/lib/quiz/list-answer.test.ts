import { expect, test } from 'vitest';
import { judgeList } from './list-answer.ts';

const items = Array.from({ length: 20 }, (_, at) => `the item of number ${at}`);

/** Judges by the letter, and counts how often it was asked. */
function judged(given: string) {
	let asked = 0;
	const verdict = judgeList(items, given, (expected, part) => {
		asked += 1;
		return expected === part ? 'right' : 'wrong';
	});
	return { ...verdict, asked };
}

test('items that are set apart are found, however many there are', () => {
	expect(judged([...items].reverse().join('\n'))).toMatchObject({ verdict: 'right' });
});

test('an answer that sets nothing apart is judged with so many comparisons at most', () => {
	const words = Array.from({ length: 150 }, (_, at) => `w${at}`).join(' ');
	expect(judged(words)).toMatchObject({ verdict: 'wrong' });
	expect(judged(words).asked).toBeLessThanOrEqual(600);
});
