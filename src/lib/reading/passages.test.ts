import { describe, expect, it } from 'vitest';
import type { Document } from './document.ts';
import { passages } from './passages.ts';
import { readPasted } from './read.ts';

function document(text: string): Document {
	const reading = readPasted(text);
	if ('problem' in reading) throw new Error(reading.problem);
	return reading.document;
}

function kinds(text: string): [string, string][] {
	const read = document(text);
	return passages(read).map(({ block, start, end }) => [block.kind, read.text.slice(start, end)]);
}

describe('a text falls into passages', () => {
	it('each with the kind of its block', () => {
		const text = `Skip to content\n\nRivers of Asia\n\nThe Ob is long. It is cold.\n\n• Irtysh and its valley\n\nFigure 2. The Ob in winter.\n\nReferences\n\n[1] Smith, A. 2009. The rivers of the north. Rivers, 61(7): 12–19.\nWhat the river gave, 2011`;
		expect(kinds(text)).toEqual([
			['boilerplate', 'Skip to content'],
			['heading', 'Rivers of Asia'],
			['prose', 'The Ob is long.'],
			['prose', 'It is cold.'],
			['list', 'Irtysh and its valley'],
			['caption', 'Figure 2.'],
			['caption', 'The Ob in winter.'],
			['heading', 'References'],
			['reference', '[1] Smith, A. 2009. The rivers of the north. Rivers, 61(7): 12–19.'],
			['heading', 'What the river gave, 2011']
		]);
	});

	it('and what leads to a list is no heading', () => {
		expect(kinds('The eye has three layers:\n\n• sclera\n• choroid\n• retina')).toEqual([
			['prose', 'The eye has three layers:'],
			['list', 'sclera'],
			['list', 'choroid'],
			['list', 'retina']
		]);
	});

	it('under their headings', () => {
		const read = document('Rivers of Asia\n\nThe Ob is long.');
		expect(passages(read).map(({ block }) => block.headings)).toEqual([[], ['Rivers of Asia']]);
	});

	it('with their footnote marks', () => {
		const read = document('The Ob is long.[12] It is cold [note 3] and wide.');
		expect(passages(read).map(({ notes }) => notes)).toEqual([
			[{ at: 15, text: '[12]' }],
			[{ at: 31, text: '[note 3]' }]
		]);
	});
});

describe('what a website adds is set apart', () => {
	const article =
		'The Aral Sea lay between two republics. Its rivers were led away to water cotton. The sea shrank and the fishing towns were left in a desert.\n\nThe northern part was saved by a dam. Fish came back to it and so did the towns.';

	it.each([
		['related posts', 'Related Posts\n\nThe Ob in winter\n\nTen facts about cotton'],
		['a call to act', 'Talk to us\n\nJoin us for a session where you tell us what you think.'],
		[
			'a blurb about itself',
			'quickread is a Boston-based company that makes summaries for busy students, with offices in Oslo and help from the Gates Fund and Harvard.'
		]
	])('%s', (_what, furniture) => {
		const found = kinds(`${article}\n\n${furniture}`);
		expect(found.slice(0, 5).map(([kind]) => kind)).toEqual(Array(5).fill('prose'));
		expect(found.slice(5).map(([kind]) => kind)).toEqual(found.slice(5).map(() => 'boilerplate'));
	});

	it('and the last paragraph of the text itself is not', () => {
		expect(kinds(article).at(-1)?.[0]).toBe('prose');
	});
});
