/** Each tag and each character written as &amp; or the like becomes a thing of its own in memory. */
const mostTags = 400_000;
const deepest = 250;

const tooDeep =
	'The parts of this page are nested too deeply to be read. Copy the text from your browser and paste it in.';
const tooManyTags =
	'This page has far more parts than Este can read at once. Copy the text that you need and paste it in.';

/** Elements whose content nobody reads as text. */
const unseen = /^(?:script|style|noscript|template|svg|iframe|object|canvas|select|textarea|audio|video)$/;

/** Elements that have no end of their own. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

const blocks =
	'address article aside blockquote details div dl fieldset figcaption figure footer form header main nav ol pre section table ul p h1 h2 h3 h4 h5 h6';

/** Which elements end where one of this name begins, since their own ends are often left out. */
const endedBy: Record<string, RegExp> = {
	tr: /^(?:tr|th|td)$/,
	th: /^th$/,
	td: /^(?:thead|th|td)$/,
	tbody: /^(?:thead|tbody)$/,
	tfoot: /^(?:thead|tbody)$/,
	li: /^li$/,
	dt: /^(?:dd|dt)$/,
	dd: /^(?:dd|dt)$/,
	rt: /^(?:rt|rp)$/,
	rp: /^(?:rt|rp)$/,
	option: /^option$/,
	...Object.fromEntries(blocks.split(' ').map((name) => [name, /^p$/]))
};

/**
 * Markup without its comments, scripts and other unseen parts, in one pass; a sentence when there is more of it, or more
 * deeply nested, than can be read. What is written as XML closes each of its elements as HTML would.
 */
export function tidyMarkup(markup: string): { markup: string } | { problem: string } {
	const isXml =
		/^\s*<\?xml/.test(markup.slice(0, 200)) ||
		/xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"/.test(markup.slice(0, 2000));
	const parts: string[] = [];
	const open: string[] = [];
	let tags = 0;
	let from = 0;
	for (let at = markup.indexOf('<'); at !== -1; at = markup.indexOf('<', from)) {
		const text = markup.slice(from, at);
		parts.push(text);
		tags += entitiesIn(text);
		const tag = tagAt(markup, at);
		from = tag.end;
		if (tag.kind === 'text') parts.push('&lt;');
		if (++tags > mostTags) return { problem: tooManyTags };
		if (tag.kind !== 'open' && tag.kind !== 'close') continue;
		const { name } = tag;
		const closesItself = isXml && markup[tag.end - 2] === '/' && !empty.test(name);
		if (tag.kind === 'open' && unseen.test(name)) {
			if (!closesItself) from = afterEnd(markup, name, tag.end);
			continue;
		}
		parts.push(markup.slice(at, tag.end));
		if (closesItself) parts.push(`</${name}>`);
		else if (!empty.test(name) && !follow(open, tag.kind, name)) return { problem: tooDeep };
	}
	const rest = markup.slice(from);
	parts.push(rest);
	if (tags + entitiesIn(rest) > mostTags) return { problem: tooManyTags };
	return { markup: parts.join('') };
}

function entitiesIn(text: string): number {
	let count = 0;
	for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) count++;
	return count;
}

type Tag = { kind: 'open' | 'close'; name: string; end: number } | { kind: 'other' | 'text'; end: number };

const nameHere = /(\/?)([a-z][^\s/>]{0,60})/iy;

function tagAt(markup: string, at: number): Tag {
	if (markup.startsWith('<!--', at)) return { kind: 'other', end: afterComment(markup, at) };
	if (markup[at + 1] === '!' || markup[at + 1] === '?') return { kind: 'other', end: after(markup, '>', at) };
	nameHere.lastIndex = at + 1;
	const [, slash, name] = nameHere.exec(markup) ?? [];
	if (!name) return { kind: 'text', end: at + 1 };
	const end = endOfTag(markup, nameHere.lastIndex);
	return { kind: slash ? 'close' : 'open', name: name.toLowerCase(), end };
}

/** What Word wrote for itself alone begins as a comment does and ends within it. */
function afterComment(markup: string, at: number): number {
	return markup.startsWith('<!-->', at) ? at + 5 : after(markup, '-->', at + 4);
}

function after(markup: string, what: string, at: number): number {
	const found = markup.indexOf(what, at);
	return found === -1 ? markup.length : found + what.length;
}

/** Behind the > that ends a tag: one between quotes does not. */
function endOfTag(markup: string, at: number): number {
	for (let quote = ''; at < markup.length; at++) {
		const character = markup.charAt(at);
		if (quote !== '') quote = character === quote ? '' : quote;
		else if (character === '>') return at + 1;
		else if ((character === '"' || character === "'") && /[=\s]/.test(markup.charAt(at - 1)))
			quote = character;
	}
	return markup.length;
}

function afterEnd(markup: string, name: string, at: number): number {
	const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
	end.lastIndex = at;
	const found = end.exec(markup);
	return found ? after(markup, '>', found.index) : markup.length;
}

/** Keeps the list of open elements; false when it grows too long. */
function follow(open: string[], kind: 'open' | 'close', name: string): boolean {
	if (kind === 'close') {
		const at = open.lastIndexOf(name);
		if (at !== -1) open.length = at;
		return true;
	}
	const ended = endedBy[name];
	while (ended?.test(open.at(-1) ?? '')) open.pop();
	return open.push(name) <= deepest;
}
