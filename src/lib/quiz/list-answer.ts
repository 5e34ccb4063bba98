import { contradicts, denies } from './contradiction.ts';
import { isNoAnswer } from './framing.ts';
import { partsRight } from './parts-right.ts';
import { fold, words } from './plain-words.ts';
import type { Verdict } from './verdict.ts';

type Judge = (expected: string, given: string) => Verdict['verdict'];

/** The items of an expected list: its lines, or what stands between commas and "and". */
export function listItems(expected: string): string[] {
	const lines = expected.split(/[\n\r]+/).map(withoutBullet);
	const items = lines.filter((line) => line !== '');
	if (items.length > 1) return items;
	const line = items[0] ?? '';
	const parts = line.split(/[;]/).length > 1 ? line.split(';') : line.split(/,(?!\d{3})| and | & | \+ /);
	return parts.map((part) => part.trim().replace(/^and /, '')).filter((part) => part !== '');
}

/**
 * Judges a list in any order: each item once, by the judge of single answers. Whoever sets no item apart from the
 * next has each run of words tried for each item, which takes long: after so many tries the rest is none.
 */
export function judgeList(items: string[], given: string, judge: Judge): Verdict {
	const judged = once(judge, 600);
	const isRight = (item: string, part: string) => judged(item, part) === 'right';
	const left = new Set(items);
	const mostWords = Math.min(6, Math.max(...items.map((item) => item.split(/\s+/).length)) + 1);
	const found: string[] = [];
	const extra: string[] = [];
	const take = (text: string): boolean => {
		const item = [...left].find((one) => isRight(one, text));
		if (item !== undefined) {
			left.delete(item);
			found.push(item);
			return true;
		}
		return found.some((one) => isRight(one, text));
	};
	const commas = (line: string) => (withCommas(line) ? [line] : line.split(/,(?!\d{3})/));
	const withCommas = (line: string) =>
		line.includes(',') && items.some((item) => item.includes(',') && isRight(item, withoutBullet(line)));
	const said = pieces(given.split(/[\n\r;]+/).flatMap(commas));
	for (const piece of said) {
		if (take(piece)) continue;
		const joined = pieces(piece.split(/ and | & | ?\+ ?| ?\/ ?|^and /i));
		const left = takeRuns(joined, ' and ', 3, take);
		extra.push(
			...left.flatMap((part) => {
				const words = part.split(/\s+/).slice(0, 40);
				const rest = words.length > 1 ? takeRuns(words, ' ', mostWords, take) : words;
				return rest.length === 0 ? [] : [rest.length === words.length ? part : rest.join(' ')];
			})
		);
	}
	const near = extra.flatMap((part) => {
		const item = [...left].find((one) => namesHead(one, part) && judged(one, part) === 'near');
		return item !== undefined && left.delete(item) ? [{ item, part }] : [];
	});
	const others = extra.filter((each) => !near.some(({ part }) => part === each));
	return verdictOf(
		items,
		found,
		near.map(({ item }) => item),
		others,
		[...left],
		said.join(', ')
	);
}

/** Whether a part has the noun that an item is about, and nothing else: "energy" of "secure energy". */
function namesHead(item: string, part: string): boolean {
	const [head, ...before] = words(item).reverse();
	const [noun, ...more] = words(part).reverse();
	return before.length > 0 && more.every((word) => before.includes(word)) && noun === head;
}

/** A judge that is asked the same once, and says no after so many questions. */
function once(judge: Judge, most: number): Judge {
	const known = new Map<string, ReturnType<Judge>>();
	return (expected, given) => {
		const key = `${expected}\n${given}`;
		const before = known.get(key);
		if (before !== undefined) return before;
		const verdict = known.size < most ? judge(expected, given) : 'wrong';
		known.set(key, verdict);
		return verdict;
	};
}

/** What was said, without what is not known: "no idea" denies nothing. */
function pieces(parts: string[]): string[] {
	return parts
		.map(withoutBullet)
		.filter((part) => !isNoAnswer(part))
		.slice(0, 40);
}

/** Takes items out of parts, the longest runs first, and returns what is none: "oxygen hydrogen carbon" are three. */
function takeRuns(parts: string[], between: string, most: number, take: (text: string) => boolean): string[] {
	const rest: string[] = [];
	const lengths = Array.from({ length: most }, (_, shorter) => most - shorter);
	for (let at = 0; at < parts.length;) {
		const length = lengths.find(
			(many) => at + many <= parts.length && take(parts.slice(at, at + many).join(between))
		);
		if (length === undefined) rest.push(parts[at]!);
		at += length ?? 1;
	}
	return rest;
}

function verdictOf(
	all: string[],
	found: string[],
	near: string[],
	extra: string[],
	missing: string[],
	said: string
): Verdict {
	const items = { right: found, ...(near.length > 0 && { near }), missing, extra };
	const count = partsRight(found.length, all.length, 'items');
	if (found.length + near.length === 0) return { verdict: 'wrong', ...(count && { reason: count }), items };
	if (denies([...found, ...near].join(', '), said))
		return { verdict: 'wrong', reason: 'That says something else.' };
	if (contradicts(all.join(', '), said)) return { verdict: 'wrong', items };
	if (missing.length + near.length + extra.length === 0) return { verdict: 'right', items };
	const isTooMuch = extra.length > all.length;
	const reasons = [
		found.length > 0 && count,
		near.length > 0 && `Not the whole of ${near.join(' and ')}.`,
		extra.length > 0 && `${isTooMuch ? 'Too much of that' : 'Something'} does not belong there.`
	];
	return { verdict: isTooMuch ? 'wrong' : 'near', reason: reasons.filter(Boolean).join(' '), items };
}

function withoutBullet(line: string): string {
	return line
		.trim()
		.replace(/^(?:\(?(?:\d{1,2}|[a-z])[.)]|[-*•–—])\s+/i, '')
		.trim();
}

/** Whether an answer of unknown kind is a list: lines, or short items with "and" before the last. */
export function looksLikeList(expected: string): boolean {
	if (/\S[\n\r]+\s*\S/.test(expected)) return true;
	const [, before = '', last = ''] = /^(.+?),? and (.+)$/.exec(expected.trim()) ?? [];
	const parts = [...before.split(/, /), last];
	const words = parts.map((part) => fold(part).split(/\s+/).length);
	if (
		last === '' ||
		parts.some((part) => part === '') ||
		/\b(?:of|for|in|between|the .* of)\b/i.test(expected)
	)
		return false;
	if (parts.length > 2) return words.every((count) => count <= 4);
	return words.every((count) => count === 1) && /^\p{Lu}/u.test(before) === /^\p{Lu}/u.test(last);
}
