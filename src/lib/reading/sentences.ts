import type { Span } from '#lib/facts/fact.ts';
import { mayEnd, neverEnds, openers } from './abbreviations.ts';
import { blankNotes, skipNotes } from './notes.ts';

/** The sentences of `text` between two offsets, in order, without the white space around them. */
export function sentences(text: string, start = 0, end = text.length): Span[] {
	const original = text.slice(start, end);
	const within = blankNotes(original);
	const found: Span[] = [];
	let from = 0;
	for (const stop of within.matchAll(stops)) {
		if (stop.index < from || !isBoundary(within, from, stop)) continue;
		const after = skipNotes(original, stop.index + stop[0].length);
		found.push({ start: from, end: after });
		from = after;
	}
	found.push({ start: from, end: within.length });
	return found
		.map((span) => trim(text, { start: start + span.start, end: start + span.end }))
		.filter((span) => span.start < span.end);
}

const stops = /(?:[.!?…]+|[。！？])['"’”»)\]]*/gu;

function isBoundary(text: string, from: number, stop: RegExpExecArray): boolean {
	const after = stop.index + stop[0].length;
	const next = /^(\s*)[“"'‘«([]*(\S*)/u.exec(text.slice(after, after + 60));
	const [, space = '', word = ''] = next ?? [];
	if (word === '') return true;
	const before = wordBefore(text, from, stop.index);
	if (space === '') return isMissingSpace(before, stop[0], text.slice(after, after + 30));
	if (!/^[\p{Lu}\p{Lt}\p{N}\p{Lo}•]/u.test(word)) return false;
	if (isInBrackets(text, from, stop.index, after)) return false;
	return (
		!stop[0].startsWith('.') || stop[0].startsWith('..') || endsHere(text, from, stop.index, before, word)
	);
}

function wordBefore(text: string, from: number, at: number): string {
	let start = at;
	while (start > from && start > at - 60 && !/\s/.test(text.charAt(start - 1))) start--;
	return text.slice(start, at);
}

function endsHere(text: string, from: number, at: number, before: string, word: string): boolean {
	if (/^\p{Ll}{7,}$|^\d*°[CF]$/u.test(before)) return true;
	const bare = before.replace(/^[^\p{L}\p{N}]+/u, '');
	const key = bare.toLowerCase();
	const opens = openers.has(word.replace(/[^\p{L}].*$/u, ''));
	if (/^\p{Lu}$/u.test(bare)) return endsWithLetter(text.slice(Math.max(from, at - 40), at), word, opens);
	if (neverEnds.has(key)) return key === 'no' && opens;
	if (mayEnd.has(key)) return opens;
	if (/(?:^|[-–])(?:\p{L}\.)+\p{L}$/u.test(bare)) return opens;
	if (/^\p{N}{1,2}$/u.test(bare) && at - before.length <= from) return false;
	return true;
}

const lettered =
	/\b(?:vitamin|hepatitis|war|plan|class|type|grade|group|phase|part|appendix|section|point|figure|table|influenza)\s+\p{Lu}$/iu;

/** "N. A. Nazarbayev" goes on; "World War I." and "vitamin C." end. */
function endsWithLetter(text: string, word: string, opens: boolean): boolean {
	if (lettered.test(text)) return true;
	return opens && !/^\p{Lu}\.?$/u.test(word);
}

const suffixes = /^(?:js|net|com|org|gov|edu|ts|md|txt|pdf|html?|io|co|ru|kz|uk|eu|int|exe|py)\b/i;

/** "integration.Aim." is two sentences, "Node.js", "U.S.", "3.14" and an address are not. */
function isMissingSpace(before: string, stop: string, rest: string): boolean {
	if (/:\/\/|www\.|@/.test(before) || suffixes.test(rest)) return false;
	if (!/(?:\p{Ll}{2}|\p{Ll}['"’”)\]]|\p{N}{4}|\)|\p{Lu}{2})$/u.test(before + stop.slice(1))) return false;
	return /^[“"‘]?(?:\p{Lu}\p{Ll}+[\s,.:]|(?:A|I)\s)/u.test(rest);
}

function isInBrackets(text: string, from: number, at: number, after: number): boolean {
	const near = text.slice(Math.max(from, at - 300), at);
	const open = Math.max(near.lastIndexOf('('), near.lastIndexOf('['));
	if (open === -1 || /[)\]]/.test(near.slice(open))) return false;
	return /^[^([]{0,300}?[)\]]/u.test(text.slice(after, after + 301));
}

function trim(text: string, { start, end }: Span): Span {
	while (start < end && /\s/.test(text[start] ?? '')) start++;
	while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
	return { start, end };
}
