import type { Block } from './document.ts';

/** Marks what a website put round a text: menus, calls to act, related posts, and a blurb about the website itself. */
export function markBoilerplate(text: string, blocks: Block[]): Block[] {
	const marked = markFurniture(text, blocks);
	const blurb = blurbOf(text, marked);
	return marked.map((block) => (block === blurb ? { ...block, kind: 'boilerplate' } : block));
}

const furniture =
	/^(?:(?:main |primary |site )?navigation(?: menu)?|menu|skip to (?:main )?content|search|home|about(?: us)?|contact(?: us)?|log ?in|sign (?:in|up)|register|subscribe(?: now)?|newsletter|full text|abstract|pdf|download(?: pdf)?|published version.*|share(?: this.*)?|tweet|print|e-?mail|cookies?(?: policy| settings)?|accept(?: all)?|privacy policy|terms (?:of|and) .*|all rights reserved.*|read more.*|learn more|continue reading.*|advertisement|previous|next|back to top|table of contents|contents|schedule a call|keywords?)\W*$/i;

const closing =
	/^(?:related (?:posts?|articles?|stories|content|reading)|you (?:may|might) also like|recommended(?: for you| reading)?|more (?:from|stories|articles)\b.*|popular posts?|recent posts?|latest (?:news|posts)|talk to us|leave a (?:reply|comment)|comments?|about the authors?|share this(?: article| post)?|tags|categories|follow us.*)\W*$/i;

const sentencesOfSites =
	/\b(?:(?:this|our) (?:web)?site uses cookies|subscribe to (?:our|the) newsletter|click here|sign up (?:for|to)|all rights reserved|©|share your feedback|ask us any|join us (?:for|on)|follow us on|leave a comment|log in to|terms of (?:use|service)|privacy policy|(?:licensed|available) under (?:a |the )?creative commons|reprinted with permission|originally published (?:in|on|at))\b/i;

/** The way to a page ("Learn > History > Britain"), the pages beside it, or when it was posted and how long it takes to read. */
const signposts =
	/^(?:[^.!?>›»]{2,40}\s[>›»]\s(?=\S)){1,6}[^.!?>›»]{2,60}$|^[«‹←]\s.*|.*\s[»›→]$|^(?:posted|filed|published|updated|last (?:updated|modified|reviewed)|written|by)\b[^.!?]*(?:·|\||\bread\b|\b\d+ comments?\b)[^.!?]*$|^\d+[- ]min(?:ute)?s?\.? read\W*$|^\d+ (?:comments?|shares?|likes?|views?)\W*$/i;

/** What every signpost has somewhere. */
const signs = /[>›»«‹←→·|\d]|\bread\b/i;

/** Whether a line belongs to a website rather than to the text on it. */
export function isFurniture(line: string): boolean {
	if (furniture.test(line) || closing.test(line)) return true;
	return (
		(line.length < 400 && sentencesOfSites.test(line)) ||
		(line.length < 160 && signs.test(line) && signposts.test(line))
	);
}

function markFurniture(text: string, blocks: Block[]): Block[] {
	let within = false;
	return blocks.map((block) => {
		const line = text.slice(block.start, block.end).trim();
		if (closing.test(line)) within = true;
		else if (within && !isFurniture(line)) within = !reopens(block, line, text);
		return within || isFurniture(line) || isAim(block, line) ? { ...block, kind: 'boilerplate' } : block;
	});
}

/** What a chapter wants to teach, told before it does. */
function isAim({ kind, headings }: Block, line: string): boolean {
	return aims.test(headings.at(-1) ?? '') && (kind === 'list' || line.endsWith(':'));
}

const aims = /^(?:learning|chapter|section) (?:objectives?|outcomes?|goals?|aims?)\W*$/i;

/** Whether the text itself goes on after what looked like its end. */
function reopens(block: Block, line: string, text: string): boolean {
	if (block.kind === 'prose') return line.length > 300;
	return block.kind === 'heading' && line.split(' ').length > 1 && block.start < text.length * 0.6;
}

const wordsOfSites =
	/\b(?:based|company|organi[sz]ation|platform|website|service|publisher|funded|supported|users?|readers|researchers|students|subscribers|tools?|app|start-?up|non-?profit|helps|offers|free)\b/gi;

const longestBlurb = 2000;

/** The last block of running text, when it speaks of a website and shares neither names nor words with the rest. */
function blurbOf(text: string, blocks: Block[]): Block | undefined {
	const prose = blocks.filter((block) => block.kind === 'prose' && block.end - block.start > 60);
	const last = prose.at(-1);
	if (!last || prose.length < 2) return undefined;
	const own = text.slice(last.start, last.end);
	const rest = prose
		.slice(0, -1)
		.map((block) => text.slice(block.start, block.end))
		.join('\n');
	if (own.length > longestBlurb || rest.length < own.length || namesIn(own).length < 2) return undefined;
	const isAboutSite = new Set(own.match(wordsOfSites)).size >= 2;
	return isAboutSite && share(namesIn(own), rest) === 0 && share(stemsIn(own), rest) < 0.4 ? last : undefined;
}

function namesIn(text: string): string[] {
	return [...new Set(text.match(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}-]{2,}/gu))];
}

function stemsIn(text: string): string[] {
	const words = text.toLowerCase().match(/\p{Ll}{5,}/gu) ?? [];
	return [...new Set(words.map((word) => word.slice(0, 6)))];
}

function share(parts: string[], text: string): number {
	const lower = ` ${text.toLowerCase().replace(/[^\p{L}-]+/gu, ' ')}`;
	return parts.filter((part) => lower.includes(` ${part.toLowerCase()}`)).length / Math.max(1, parts.length);
}
