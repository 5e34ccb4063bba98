import { contradicts } from './contradiction.ts';
import { fold } from './plain-words.ts';
import type { Verdict } from './verdict.ts';

type IsRight = (expected: string, given: string) => boolean;

/** The items of an expected list: its lines, or what stands between commas and "and". */
export function listItems(expected: string): string[] {
	const lines = expected.split(/[\n\r]+/).map(withoutBullet);
	const items = lines.filter((line) => line !== '');
	if (items.length > 1) return items;
	const line = items[0] ?? '';
	const parts = line.split(/[;]/).length > 1 ? line.split(';') : line.split(/,(?!\d{3})| and | & | \+ /);
	return parts.map((part) => part.trim().replace(/^and /, '')).filter((part) => part !== '');
}

/** Judges a list in any order: each item once, by the judge of single answers. */
export function judgeList(items: string[], given: string, isRight: IsRight): Verdict {
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
	const pieces = given
		.split(/[\n\r;]+/)
		.flatMap((piece) => (isItem(piece) ? [piece] : piece.split(/,(?!\d{3})/)));
	function isItem(piece: string): boolean {
		return (
			piece.includes(',') && items.some((item) => item.includes(',') && isRight(item, withoutBullet(piece)))
		);
	}
	for (const piece of pieces
		.map(withoutBullet)
		.filter((one) => one !== '')
		.slice(0, 40)) {
		if (take(piece)) continue;
		const parts = piece
			.split(/ and | & | ?\+ ?| ?\/ ?|^and /i)
			.map(withoutBullet)
			.filter((one) => one !== '');
		const rest = parts.length > 1 ? parts.filter((part) => !take(part)) : parts;
		extra.push(...rest.flatMap((part) => byWords(part, mostWords, take)));
	}
	return verdictOf(items, found, extra, [...left], given);
}

/** What is left of words with nothing but spaces between items: "oxygen hydrogen carbon". */
function byWords(text: string, mostWords: number, take: (text: string) => boolean): string[] {
	const all = text.split(/\s+/).slice(0, 40);
	if (all.length < 2) return [text];
	const extra: string[] = [];
	for (let at = 0; at < all.length;) {
		const runs = Array.from({ length: mostWords }, (_, shorter) => mostWords - shorter);
		const length = runs.find((many) => at + many <= all.length && take(all.slice(at, at + many).join(' ')));
		if (length === undefined) extra.push(all[at]!);
		at += length ?? 1;
	}
	return extra.length === all.length ? [text] : extra.length > 0 ? [extra.join(' ')] : [];
}

function verdictOf(
	all: string[],
	found: string[],
	extra: string[],
	missing: string[],
	given: string
): Verdict {
	const items = { right: found, missing, extra };
	if (found.length === 0 || contradicts(all.join(' '), given)) return { verdict: 'wrong', items };
	if (extra.length > all.length)
		return { verdict: 'wrong', reason: 'Too much of that does not belong there.', items };
	if (missing.length === 0 && extra.length === 0) return { verdict: 'right', items };
	const reason =
		missing.length > 0
			? `${numeral(found.length)} of the ${numeral(all.length).toLowerCase()} items.`
			: 'All the items, and something that does not belong there.';
	return { verdict: 'near', reason, items };
}

const numerals = 'None One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');
const numeral = (count: number) => numerals[count] ?? String(count);

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
