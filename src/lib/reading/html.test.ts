import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';
import { canonicalise } from './canonical.ts';
import { decodeHtml } from './html.ts';
import { read, readMarkup } from './read.ts';

async function pasted(html: string): Promise<string[]> {
	const reading = await readMarkup(html);
	if ('problem' in reading) return [reading.problem];
	const { document } = reading;
	return blocksOf(document).map(({ kind, start, end }) => `${kind}: ${document.text.slice(start, end)}`);
}

const long =
	'The canal between the two seas was dug by the workers of the company and was opened for the ships of all nations in 1869.';

describe('of markup', () => {
	it.each([
		[
			'paragraphs',
			'<p>The sea\n is <b>old</b>.<p>It is deep.',
			['prose: The sea is old.', 'prose: It is deep.']
		],
		['breaks', 'The one<br>goes on.<br><br>The two.', ['prose: The one goes on.', 'prose: The two.']],
		['headings', '<h2>Seas</h2>The sea is old.', ['heading: Seas', 'prose: The sea is old.']],
		[
			'short bold lines',
			'<p><b>Old seas</b></p><p>The sea is old.',
			['heading: Old seas', 'prose: The sea is old.']
		],
		[
			'lists',
			'<ul><li>The one<ol start=3><li>The two</ol><li>The three</ul>',
			['list: The one', 'list: The two', 'list: The three']
		],
		[
			'terms',
			'<dl><dt>Sea</dt><dd>a body of water</dd><dt>The lake</dl>',
			['list: Sea: a body of water', 'list: The lake']
		],
		[
			'rows',
			'<table><caption>The seas</caption><tr><th>Sea<th>Depth<tr><td>Red<td>490</table>',
			['caption: The seas', 'table: Sea | Depth', 'table: Red | 490']
		],
		[
			'pages laid out by tables',
			`<table><tr><td><h2>The menu here</h2><td>${long}</table>`,
			['heading: The menu here', `prose: ${long}`]
		],
		[
			'quotations',
			'<blockquote>The sea is old.<cite>The captain</cite></blockquote>',
			['prose: The sea is old.', 'caption: The captain']
		],
		[
			'pictures',
			'<figure><img src=a alt=b><figcaption>The sea at night</figcaption></figure>',
			['caption: The sea at night']
		],
		[
			'code',
			'<p>The sea.<pre><code>let sea = 1;</code></pre>',
			['prose: The sea.', 'boilerplate: let sea = 1;']
		],
		[
			'notes',
			'<p>The sea is old.<sup><a href="#fn1">1</a></sup></p><ol><li id="fn1">The log ↩︎</ol>',
			['prose: The sea is old.[1]', 'reference: The log']
		],
		['powers', '<p>The sea has 4 km<sup>2</sup>.', ['prose: The sea has 4 km2.']],
		[
			'what nobody sees',
			'<p>The sea<script>x()</script><style>p{}</style><span hidden>!</span><i style="display: none">!</i><!-- ! --> is old.<nav>Home</nav>',
			['prose: The sea is old.']
		],
		[
			'entities',
			'<p>The sea &amp; the&nbsp;lake&#8217;s co&shy;ast &lt;b&gt;.',
			['prose: The sea & the lake’s coast <b>.']
		]
	])('%s are told apart', async (_what, html, blocks) => {
		expect(await pasted(html)).toEqual(blocks);
	});

	it('the text is canonical and its blocks hold all of it', async () => {
		const unit = fc.constantFrom(
			...[
				'<p>',
				'</p>',
				'<div>',
				'</div>',
				'<li>',
				'<ul>',
				'</ul>',
				'<td>',
				'<table>',
				'<tr>',
				'<h2>',
				'</h2>',
				'<br>',
				'<b>'
			],
			...[
				'</b>',
				'<dt>',
				'<dd>',
				'<pre>',
				'</pre>',
				'<!--',
				'-->',
				'<',
				'>',
				'"',
				'&shy;',
				'&#10;',
				'the ',
				'é',
				'\u0301',
				'\n',
				'Sea. '
			]
		);
		await fc.assert(
			fc.asyncProperty(fc.array(unit, { maxLength: 40 }), async (parts) => {
				const reading = await readMarkup(`The ${parts.join('')}`);
				if ('problem' in reading) return;
				const { text, blocks = [] } = reading.document;
				expect(canonicalise(text)).toBe(text);
				blocks.forEach(({ start, end }, at) => {
					expect(start).toBeGreaterThanOrEqual(blocks[at - 1]?.end ?? 0);
					expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/);
				});
			})
		);
	});
});

describe('a web page', () => {
	const page = `<!doctype html><html><head><title>Old seas | The Sea Site</title></head><body>
		<header><a href="/">Home</a> <a href="/a">About us</a></header><nav><ul><li>Seas<li>Lakes</ul></nav>
		<main><article><h1>Old seas</h1><p>${long}</p><p>${long.replace('1869', '1914')}</p><p>${long.replace('1869', '1895')}</p></article></main>
		<aside><h3>Related posts</h3><a href="/b">The ten best lakes of all</a></aside><footer>© The Sea Site</footer></body></html>`;

	it('gives its article without what stands round it', async () => {
		const reading = await read(new TextEncoder().encode(page), 'page.html');
		expect(reading).toMatchObject({ document: { title: 'Old seas', source: { format: 'html' } } });
		expect('document' in reading && reading.document.text).toBe(
			['Old seas', long, long.replace('1869', '1914'), long.replace('1869', '1895')].join('\n\n')
		);
	});

	it('is known by its contents, not by its name', async () => {
		expect(await read(new TextEncoder().encode(page), 'page.txt')).toMatchObject({
			document: { source: { format: 'html' } }
		});
	});

	it.each([
		['a mark', new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xa9]), '\u00e9'],
		['its head', new TextEncoder().encode('<meta charset="windows-1251">'), '<meta charset="windows-1251">'],
		['its bytes', new Uint8Array([0x93, 0xe9, 0x94]), '“é”']
	])('has the encoding that %s tells', (_what, bytes, text) => {
		expect(decodeHtml(bytes)).toBe(text);
	});

	it.each([
		['nested 100,000 deep', '<div>'.repeat(100_000), /nested too deeply/],
		['nested 100,000 deep without ends', '<p><td>'.repeat(100_000), /nested too deeply/],
		['of a million elements', '<b>the</b> '.repeat(1_000_000), /far more parts/],
		['of a million entities', '&amp;'.repeat(1_000_000), /far more parts/],
		['of a tag that never ends', '<a '.repeat(1_000_000), /^prose: The sea is old\.$/],
		['of a comment that never ends', '<!--'.repeat(1_000_000), /^prose: The sea is old\.$/],
		['of a script that never ends', '<script>'.repeat(1_000_000), /^prose: The sea is old\.$/]
	])('%s is read or refused in good time', async (_what, html, answer) => {
		expect((await pasted(`The sea is old.${html}`)).join()).toMatch(answer);
	});
});
