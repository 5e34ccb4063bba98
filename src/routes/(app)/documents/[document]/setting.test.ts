import { expect, test } from 'vitest';
import type { Mark } from '#lib/server/facts.ts';
import { setText } from './setting.ts';

const text = '## A heading\n\nOne is true. Two is not.\n\n• first\n• second\n\nThe end.';

/** A mark over these words of the text. */
function mark(words: string, factId = words): Mark {
	const start = text.indexOf(words);
	const place = { start, end: start + words.length };
	return { ...place, factId, statement: words, stance: 'supports', standing: 'new' };
}

const passages = [
	{ ...mark('A heading'), kind: 'heading' as const },
	{ ...mark('One is true.'), kind: 'prose' as const },
	{ ...mark('Two is not.'), kind: 'prose' as const },
	{ ...mark('first'), kind: 'list' as const },
	{ ...mark('second'), kind: 'list' as const },
	{ ...mark('The end.'), kind: 'prose' as const }
];

const whole = { start: 0, end: text.length };
const lines = (marks: Mark[]) => setText(text, whole, passages, marks).flat();
const shape = (marks: Mark[]) =>
	lines(marks)[1]!.segments.map(({ text, marks }) => [text, marks.map(({ factId }) => factId).join(' ')]);

test('a line is set by its kind, without the mark in front of it; a list is one block', () => {
	const blocks = setText(text, whole, passages, []).map((block) =>
		block.map(({ kind, mark, segments }) => [kind, mark, segments.map(({ text }) => text).join('')])
	);
	expect(blocks).toEqual([
		[['heading', '##', 'A heading']],
		[['prose', '', 'One is true. Two is not.']],
		[
			['list', '•', 'first'],
			['list', '•', 'second']
		],
		[['prose', '', 'The end.']]
	]);
});

test('a quotation is a segment of its own', () => {
	expect(shape([mark('Two is not.')])).toEqual([
		['One is true. ', ''],
		['Two is not.', 'Two is not.']
	]);
});

test('where quotations overlap, the narrowest comes first and nothing is set twice', () => {
	expect(shape([mark('One is true. Two'), mark('is true')])).toEqual([
		['One ', 'One is true. Two'],
		['is true', 'is true One is true. Two'],
		['. Two', 'One is true. Two'],
		[' is not.', '']
	]);
});

test('of two facts with one quotation the second can still be reached', () => {
	const segment = lines([mark('Two is not.', 'a'), mark('Two is not.', 'b')])[1]!.segments[1];
	expect(segment?.marks[0]?.factId).toBe('a');
	expect(segment?.hidden.map(({ factId }) => factId)).toEqual(['b']);
});

test('every quotation begins in one segment only, even across lines', () => {
	const across = mark('Two is not.\n\n• first');
	const starts = lines([across]).flatMap(({ segments }) => segments.flatMap(({ starts }) => starts));
	expect(starts).toEqual([across.start]);
});

test('a line that no passage covers is still shown', () => {
	expect(setText('Alone\nhere', { start: 0, end: 10 }, [], []).flat()).toHaveLength(2);
});

test('of a part only its own lines are set, and quotations that reach into it', () => {
	const part = { start: text.indexOf('Two'), end: text.indexOf('• second') };
	const set = setText(text, part, passages, [mark('true. Two'), mark('second')]).flat();
	expect(set.map(({ start, segments }) => [start, segments.map(({ text }) => text)])).toEqual([
		[part.start, ['Two', ' is not.']],
		[text.indexOf('first'), ['first']]
	]);
});
