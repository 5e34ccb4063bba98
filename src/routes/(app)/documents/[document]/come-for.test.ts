import { expect, test } from 'vitest';
import { comeFor } from './come-for.ts';

const text = 'Astana is the capital. It is cold.';
const passages = [
	{ start: 0, end: 22 },
	{ start: 23, end: 34 }
];

test('a quotation is marked as it is, a passage as a whole', () => {
	const quote = { kind: 'quote' as const, span: { start: 14, end: 22 } };
	expect(comeFor(quote, text, passages)).toMatchObject([{ start: 14, end: 22, factId: '' }]);
	expect(comeFor({ kind: 'passage', at: 25 }, text, passages)).toMatchObject([{ start: 23, end: 34 }]);
});

test('what is nowhere in the text, or a whole part of it, is not marked', () => {
	expect(comeFor(null, text, passages)).toEqual([]);
	expect(comeFor({ kind: 'part', part: 1 }, text, passages)).toEqual([]);
	expect(comeFor({ kind: 'passage', at: 34 }, text, passages)).toEqual([]);
	expect(comeFor({ kind: 'quote', span: { start: 30, end: 35 } }, text, passages)).toEqual([]);
});
