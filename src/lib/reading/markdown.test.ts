import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalise } from './canonical.ts';
import { inlineText } from './inline.ts';
import { readMarkdown } from './markdown.ts';

describe('of Markdown', () => {
	it.each([
		['emphasis', 'a **bold** and *fine* and __loud__ _word_', 'a bold and fine and loud word'],
		['names with underscores', 'snake_case_name stays', 'snake_case_name stays'],
		['links', 'see [the treaty](https://a.b/c_(d) "title") and [this][1]', 'see the treaty and this'],
		['pictures', '![a map](map.png) of it', 'a map of it'],
		['pictures that are links', '[![a map](map.png)](https://a.b) of it', 'a map of it'],
		['code', 'call `x * y` now', 'call x * y now'],
		['escapes', '1\\. not \\*bold\\*', '1. not *bold*'],
		['entities', 'Marks &amp; Co &#8211; &eacute;', 'Marks & Co – &eacute;'],
		['tags', 'H<sub>2</sub>O<br/>', 'H2O'],
		['footnotes', 'It rose.[^1]', 'It rose.'],
		['footnote marks', 'It rose.[12]', 'It rose.[12]']
	])('only the words of %s stay', (_what, markdown, text) => {
		expect(inlineText(markdown)).toBe(text);
	});

	it('the blocks stay, with the headings above them', () => {
		const source = `---\ntitle: "Two seas"\nyear: 2020\n---\n# Canals\n\nThe canal was\nopened early.\n\n## Suez ##\n- one\n* two\n\n> A word\n> of his.\n\n| a | b |\n|---|---|\n| c | d |\n\n\`\`\`js\nlet x;\n\`\`\`\n\nPanama\n------\n\n1. first\n\n[x]: http://a.b\n[^1]: Smith, p. 3\n`;
		const { title, text, blocks } = readMarkdown(canonicalise(source));
		expect(title).toBe('Two seas');
		expect(
			blocks?.map(({ start, end, kind, headings }) => [kind, text.slice(start, end), headings.join(' > ')])
		).toEqual([
			['heading', 'Canals', ''],
			['prose', 'The canal was opened early.', 'Canals'],
			['heading', 'Suez', 'Canals'],
			['list', 'one', 'Canals > Suez'],
			['list', 'two', 'Canals > Suez'],
			['prose', 'A word of his.', 'Canals > Suez'],
			['table', 'a | b', 'Canals > Suez'],
			['table', 'c | d', 'Canals > Suez'],
			['heading', 'Panama', 'Canals'],
			['list', 'first', 'Canals > Panama'],
			['reference', 'Smith, p. 3', 'Canals > Panama']
		]);
	});

	it('each entry of a glossary is a paragraph of its own', () => {
		const source = 'Words of the day.\n**ebb** – the way\nout\n**flood:** the way in\nand **up** again';
		const { text, blocks } = readMarkdown(source);
		expect(blocks?.map(({ start, end }) => text.slice(start, end))).toEqual([
			'Words of the day.',
			'ebb – the way out',
			'flood: the way in and up again'
		]);
	});

	it('comments are gone, and one that does not end stays', () => {
		expect(readMarkdown('The <!-- small\n--> lake <!--> is --> old. <!-- So it').text).toBe(
			'The lake old. <!-- So it'
		);
	});

	it('the title is the first heading when no front matter names one', () => {
		expect(readMarkdown('Words.\n\n# The **Suez** Canal').title).toBe('The Suez Canal');
	});

	it('the text is canonical and its blocks lie apart', () => {
		const unit = fc.constantFrom(
			'#',
			' ',
			'\n',
			'*',
			'_',
			'`',
			'[a](b)',
			'word',
			'-',
			'|',
			'>',
			'e',
			'\u0301',
			'\\',
			'&#173;',
			'1. '
		);
		fc.assert(
			fc.property(fc.array(unit, { maxLength: 40 }), (parts) => {
				const { text, blocks = [] } = readMarkdown(canonicalise(parts.join('')));
				expect(canonicalise(text)).toBe(text);
				blocks.forEach((block, at) => expect(block.start).toBeGreaterThanOrEqual(blocks[at - 1]?.end ?? 0));
			})
		);
	});
});
