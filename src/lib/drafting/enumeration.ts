import type { Span } from '#lib/facts/fact.ts';
import { matches } from './matches.ts';

/** The things that a sentence enumerates, from its first to the end of its last; offsets are the sentence's own. */
export type Enumeration = Span & { items: string[] };

/** The enumeration that begins at an offset, "A, B and C", when it is certain where its items begin and end. */
export function enumerationAt(text: string, at: number): Enumeration | null {
	const masked = text
		.slice(at, at + longest)
		.replace(/ \([^()]{1,160}\)/g, (aside) => ' '.repeat(aside.length));
	const spans = spansIn(masked);
	const last = spans?.at(-1);
	if (!spans || !last) return null;
	const parts = spans.map(({ start, end }) => masked.slice(start, end));
	const ends = lastEnd(parts);
	if (ends === null) return null;
	const told = [...parts.slice(0, -1), (parts.at(-1) ?? '').slice(0, ends)].map((part) => part.trim());
	const whole = withoutSharedHead(told);
	const items = whole.map((part) => part.replace(/^(?:the|an?) /i, ''));
	if (!areItems(items) || !areAlike(whole)) return null;
	const lead = /^(?:the|an?) /i.exec(whole[0] ?? '')?.[0].length ?? 0;
	const start = at + (spans[0]?.start ?? 0) + lead;
	const shared = (told.at(-1)?.length ?? 0) - (whole.at(-1)?.length ?? 0);
	const end = at + last.start + ends - shared;
	const aside = /^ \([^()]{1,160}\)/.exec(text.slice(end))?.[0].length ?? 0;
	return { start, end: end + aside, items };
}

const longest = 400;
const mostItems = 7;

const delimiter = /, (?:and |or |as well as )?| (?:and|or) |[.;:!?]|\)| [–—] |—/g;

/** The stretches between commas and the last "and"; null when they are no clear series. */
function spansIn(text: string): Span[] | null {
	const spans: Span[] = [];
	let from = 0;
	let isLast = false;
	for (const { 0: mark, index } of matches(delimiter, text)) {
		if (mark === '.' && /^\.\p{L}/u.test(text.slice(index, index + 2))) return null;
		spans.push({ start: from, end: index });
		if (isLast) return / (?:and|or) $/.test(mark) || spans.length > mostItems ? null : spans;
		const joins = /(?:and|or|as well as) $/.test(mark);
		if (!joins && mark !== ', ') return null;
		if (spans.length > mostItems) return null;
		isLast = joins;
		from = index + mark.length;
	}
	if (!isLast) return null;
	spans.push({ start: from, end: text.length });
	return spans;
}

const breaks =
	/ (?:is|are|was|were|has|have|had|can|may|will|would|could|should|must|do|does|did|that|which|who|whose|where|when|while|because|if|as|since|after|before|until|than|so|but|then|also|all|both|each|respectively|in|on|at|by|for|from|with|to|into|through|during|under|against|across|among|[a-z]{3,}ed|[a-z]{3,}ing)(?= |$)/;

/** Where the last item ends: before a verb, or before what belongs to the whole sentence. */
function lastEnd(parts: string[]): number | null {
	const last = parts.at(-1) ?? '';
	const others = parts.slice(0, -1);
	const found = breaks.exec(last);
	if (!found) return last.trimEnd().length;
	if (others.some((part) => breaks.test(part)))
		return last.split(' ').length <= 5 ? last.trimEnd().length : null;
	return found.index;
}

/** Whether each of some wordings is a thing that can be remembered by itself. */
export function areItems(items: string[]): boolean {
	if (new Set(items.map((item) => item.toLowerCase())).size < items.length) return false;
	return items.every(
		(item) => item.split(' ').length <= 6 && item.length >= 2 && /\p{L}/u.test(item) && !noItem.test(item)
	);
}

const noItem =
	/\b(?:is|are|was|were|has|have|had|can|may|will|would|could|should|must|do|does|did|not|that|which|who|whose|where|when|while|because|if|it|its|they|their|them|he|she|his|her|we|our|you|your|this|these|those|such|others?|etc|more|most|many|much|some|any|several|various|even|also|then|so|but|ones?|called|known|respectively|however|including|especially|particularly|usually|often|for example)\b|[“”"?!]|^(?:in|on|at|by|among|between|within|over|for|from|with|to|into|through|during|under|as|and|or|both|either|one|two|three)\b|^(?:step|part|chapter|figure|unit|section) \d|^\d[\d.,]*$|[a-z]ly$/i;

/** Whether things are enumerated in one grammar, each of them whole: not "red, green and blue light". */
function areAlike(parts: string[]): boolean {
	const kinds = new Set(parts.map(kindOf));
	const [first = '', ...rest] = parts;
	const sharesArticle = /^(?:the|an?) /i.test(first) && rest.every((part) => !/^(?:the|an?) /i.test(part));
	if (kinds.size > 1 && !(sharesArticle && new Set(rest.map(kindOf)).size === 1)) return false;
	const bare = parts.map((part) => part.replace(/^(?:the|an?) /i, ''));
	const last = bare.at(-1) ?? '';
	const others = bare.slice(0, -1);
	const areTokens = others.every((part) => !part.includes(' '));
	if (bare.some(isQuality) && bare.some((part) => part.includes(' '))) return false;
	if (areTokens && /^\S*\p{Lu}\S* \p{Ll}/u.test(last)) return false;
	if (!last.includes(' ') || /^\p{Lu}/u.test(last)) return !others.some((part) => part.split(' ').length > 4);
	return (
		!areTokens ||
		(last.endsWith('s') &&
			others.every((part) => part.endsWith('s')) &&
			!others.some((part) => adjective.test(part)))
	);
}

const adjective = /(?:al|ic|ive|ous|ary|ory|ful|less|ed|ish|ble)$/;

const isQuality = (part: string) => /^\p{Ll}+(?:-\p{Ll}+)?$/u.test(part) && adjective.test(part);

/** "practical, creative and analytical intelligence": what the last word belongs to is not a thing of its own. */
function withoutSharedHead(parts: string[]): string[] {
	const [, last = ''] = /^(\p{Ll}+) \p{Ll}+$/u.exec(parts.at(-1) ?? '') ?? [];
	const all = [...parts.slice(0, -1), last];
	return all.every((part) => adjective.test(part) && !part.includes(' ')) ? all : parts;
}

function kindOf(part: string): string {
	if (/^the (?!\p{Lu})/iu.test(part)) return 'the';
	if (/^an? /i.test(part)) return 'a';
	if (/^\p{Ll}+ing\b/u.test(part)) return 'doing';
	return /^(?:the )?(?:\p{Lu}[\p{Ll}\p{Lu}.]|\p{N})/u.test(part) ? 'name' : 'thing';
}
