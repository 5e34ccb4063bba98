import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attempt } from './attempt.js';
import { damage, dice } from './damage.js';
import { brokenLaws } from './laws.js';
import { readers } from './readers.js';

const folder = join(import.meta.dirname, '../../tests/files');

test.each(Object.keys(readers))(
	'damaged files of the %s reader are read or refused, and no law is broken',
	async (reader) => {
		const kinds = new Set();
		for (let number = 0; number < 60; number++) {
			const { kind, broken } = await attempt(folder, reader, 7, number);
			expect(broken, `file ${number}`).toEqual([]);
			kinds.add(kind);
		}
		expect(kinds).toContain('read');
	},
	60_000
);

test('the same seed gives the same damage, another gives another', () => {
	const bytes = new TextEncoder().encode('A canal is easy to dig as long as the land is flat.');
	expect(damage(bytes, dice(1))).toEqual(damage(bytes, dice(1)));
	expect(damage(bytes, dice(1))).not.toEqual(damage(bytes, dice(2)));
});

test('a broken law is told', () => {
	const document = {
		title: 'Canals',
		lang: 'en',
		text: 'One canal.',
		blocks: [
			{ start: 0, end: 5, kind: /** @type {const} */ ('prose'), headings: [] },
			{ start: 3, end: 99, kind: /** @type {const} */ ('prose'), headings: [] }
		],
		pages: [0, 50],
		source: { kind: /** @type {const} */ ('pasted') }
	};
	expect(brokenLaws({ document })).toEqual(expect.arrayContaining(['block 1', 'page 1']));
	expect(brokenLaws({ problem: 'no' })).toHaveLength(1);
});
