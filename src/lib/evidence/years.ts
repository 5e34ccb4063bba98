import type { Span } from '#lib/facts/fact.ts';

/** A year in a text, or a stretch of years; `first` and `last` are the same for a single one, and open in "until 1820" and "since 1888". */
export type Years = Span & { first: number; last: number };

const pattern =
	/(?<![\p{L}\d.,#£$€-])(?:(?<decade>(?:1[0-9]|20)\d0)s|(?<first>(?:1[0-9]|20)\d\d|(?<=\byear )\d{3})(?:(?:[–-]| to | and )(?<last>(?:1[0-9]|20)\d\d))?)(?![\d%]|,\d| (?:km|m|kg|mg|metres|people|tonnes)\b)/gu;

/** The years that a text names. */
export function yearsIn(text: string): Years[] {
	return [...text.matchAll(pattern)].map(({ 0: whole, index, groups = {} }) => {
		const lead = text.slice(Math.max(0, index - 12), index);
		const first = Number(groups.decade ?? groups.first);
		const last = groups.decade ? first + 9 : Number(groups.last ?? first);
		return {
			start: index,
			end: index + whole.length,
			first: /\b(?:until|till|before|up to|by) $/i.test(lead) ? -Infinity : first,
			last: /\b(?:since|after|from) $/i.test(lead) && !groups.last ? Infinity : last
		};
	});
}

/** Whether one of the years of a text lies within one of another's. */
export function yearsMeet(some: Years[], others: Years[]): boolean {
	return some.some((one) => others.some((other) => one.first <= other.last && other.first <= one.last));
}
