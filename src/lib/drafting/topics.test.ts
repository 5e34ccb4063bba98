import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkdown } from '#lib/reading/markdown.ts';
import { passages } from '#lib/reading/passages.ts';
import type { Document } from '#lib/reading/document.ts';
import { suggestTopics, type Suggestion } from './topics.ts';

/** Markdown as a document in which every sentence is a fact. */
function suggested(markdown: string, title?: string): Suggestion {
	const { document, facts } = factual(markdown, title);
	return suggestTopics(document, facts);
}

function factual(markdown: string, title?: string) {
	const read = readMarkdown(markdown);
	const source = { kind: 'pasted' as const };
	const document: Document = { ...read, title: title ?? read.title, lang: 'en', pages: null, source };
	return { document, facts: passages(document).filter(({ block }) => block.kind === 'prose') };
}

const facts = (count: number) =>
	Array.from({ length: count }, (_, index) => `The lake froze in ${1900 + index}.`).join(' ');
const section = (heading: string, count: number) => `${heading}\n\n${facts(count)}\n\n`;

test('facts have the heading above them for a topic, without its number', () => {
	const text = `# Water\n\n${section('## 1.1 Lakes', 2)}${section('## 1.2 Rivers', 3)}`;
	expect(suggested(text)).toEqual({
		from: 'headings',
		titles: ['Lakes', 'Lakes', 'Rivers', 'Rivers', 'Rivers']
	});
});

test('headings further down fold into the one that parts the text', () => {
	const text = `# Water\n\n${section('## Lakes', 1)}${section('### Salt lakes', 1)}${section('## Rivers', 1)}${section('### Deltas', 2)}`;
	expect(suggested(text).titles).toEqual(['Lakes', 'Lakes', 'Rivers', 'Rivers', 'Rivers']);
});

test('what stands before the headings, under a single fact’s heading or at the end of a text is in no topic', () => {
	const text = `# Water\n\n${facts(1)}\n\n${section('## Introduction', 2)}${section('## Lakes', 4)}${section('## Rivers', 3)}${section('## Seas', 1)}${section('## Review questions', 1)}`;
	expect(suggested(text).titles).toEqual([
		...[null, null, null],
		...['Lakes', 'Lakes', 'Lakes', 'Lakes', 'Rivers', 'Rivers', 'Rivers'],
		...[null, null]
	]);
});

test('an introduction within a chapter is of the chapter', () => {
	const text = `${section('# Lakes', 0)}${section('## Introduction', 2)}${section('## Salt', 1)}${section('# Rivers', 2)}`;
	expect(suggested(text, 'Water').titles).toEqual(['Lakes', 'Lakes', 'Lakes', 'Rivers', 'Rivers']);
});

test('where one chapter is nearly all of a text, its sections are the topics', () => {
	const text = `${section('# Lakes', 0)}${section('## Salt', 6)}${section('## Ice', 6)}${section('# Rivers', 2)}`;
	expect(new Set(suggested(text, 'Water').titles)).toEqual(new Set(['Salt', 'Ice', 'Rivers']));
});

test('a heading that comes twice is told apart by the one above it', () => {
	const country = (name: string) =>
		`${section(`## ${name}`, 0)}${section('### History', 3)}${section('### Language', 3)}`;
	const text = `# Atlas\n\n${section('# Europe', 0)}${country('France')}${country('Spain')}`;
	expect(new Set(suggested(text).titles)).toEqual(new Set(['France', 'Spain']));
	const flat = `${section('# France', 0)}${section('## History', 9)}${section('## Food', 9)}${section('# Spain', 0)}${section('## History', 2)}`;
	expect(new Set(suggested(flat, 'Atlas').titles)).toEqual(
		new Set(['France: History', 'Food', 'Spain: History'])
	);
});

test('of many headings those with few facts give way', () => {
	const text = Array.from({ length: 20 }, (_, index) =>
		section(`## Lake ${String.fromCharCode(65 + index)}`, index < 10 ? 6 : 2)
	).join('');
	expect(new Set(suggested(text, 'Water').titles).size).toBe(11);
});

test('a text of a few sentences without headings is one topic, and a single fact none', () => {
	expect(suggested(facts(3), 'Lake Baikal')).toEqual({
		from: 'title',
		titles: ['Lake Baikal', 'Lake Baikal', 'Lake Baikal']
	});
	expect(suggested(facts(1), 'Lake Baikal').titles).toEqual([null]);
});

const telescope = [
	'Galileo Galilei turned a telescope to the sky in 1609. The telescope of Galileo Galilei had a lens of glass. He ground the lens of the telescope himself.',
	'With it Galileo Galilei saw four moons of Jupiter. The lens showed the moons in a line. The moons moved about Jupiter each night, as Galileo Galilei wrote.'
];
const penicillin = [
	'Alexander Fleming found penicillin in 1928. A mould grew on a dish of bacteria. The mould killed the bacteria on the dish, as Alexander Fleming saw.',
	'The mould made penicillin, which kills bacteria. Alexander Fleming named penicillin after the mould. Howard Florey purified penicillin in 1940.'
];

test('a long text without headings is parted where its words change, by a name that stands there', () => {
	const text = [...telescope, ...telescope, ...penicillin, ...penicillin].join('\n\n');
	const { from, titles } = suggested(text, 'Discoveries');
	expect(from).toBe('words');
	expect(titles.slice(0, 12)).toEqual(Array(12).fill('Galileo Galilei'));
	expect(new Set(titles.slice(12)).size).toBe(1);
	expect(['Penicillin', 'Alexander Fleming', 'Mould']).toContain(titles[12]);
});

test('a long text about one thing is one topic', () => {
	const text = Array.from({ length: 8 }, () => telescope[0]).join('\n\n');
	expect(suggested(text, 'The telescope').from).toBe('title');
});

const heading = fc.constantFrom('Lakes', 'Rivers', '2 Seas', 'Summary', 'The lakes', 'Ice and');
const piece = fc.record({
	heading,
	depth: fc.integer({ min: 1, max: 4 }),
	count: fc.integer({ min: 0, max: 5 })
});

test('whatever the headings, each fact has an answer, the same each time, and no topic has a single fact', () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
			const text = pieces
				.map(({ heading, depth, count }) => section(`${'#'.repeat(depth)} ${heading}`, count))
				.join('');
			const { document, facts } = factual(text, 'Water');
			const once = suggestTopics(document, facts);
			expect(suggestTopics(document, facts)).toEqual(once);
			expect(once.titles).toHaveLength(facts.length);
			for (const title of new Set(once.titles))
				if (title !== null) expect(once.titles.filter((other) => other === title).length).toBeGreaterThan(1);
		})
	);
});
