import { expect, test } from 'vitest';
import { lostOnPage, toMend } from './mending.ts';

const text = 'Nothing. It was dug again in 1870 by hand.';
const lost = {
	...{ factId: 'f', position: 0, statement: 'It was dug in 1869.', documentId: 'old', start: 3 },
	...{ quote: 'It was dug in 1869 by hand.', stance: 'supports' as const },
	answers: [
		{ kind: 'question' as const, answer: '1869' },
		{ kind: 'list' as const, answer: 'hand\nspade' }
	]
};

test('what the quotation did not say is marked in the passage, and what answers is missed', () => {
	const { nearest, missing } = toMend({ ...lost, nearest: { start: 9, end: text.length } }, text);
	expect(nearest?.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['again', '1870']);
	expect(missing).toEqual(['1869']);
});

test('without a passage that is like it there is nothing to miss', () => {
	expect(toMend({ ...lost, nearest: null }, text)).toMatchObject({ nearest: null, missing: [] });
});

test('of very many the first are shown, those that can be mended apart from the others', () => {
	const mendable = { ...lost, nearest: { start: 0, end: 8 } };
	const many = [...new Array(25).fill({ ...lost, nearest: null }), ...new Array(22).fill(mendable)];
	const shown = lostOnPage(many, text);
	expect([shown.count, shown.offered.length, shown.moreOffered]).toEqual([47, 20, 2]);
	expect([shown.others.length, shown.moreOthers]).toEqual([20, 5]);
});
