import type { Span } from '#lib/facts/fact.ts';
import { sentences } from './sentences.ts';

/** What stands around a stretch of a text: a few sentences, the heading above it, and the page that it is on. */
export type Surroundings = { before: string; after: string; heading: string | null; page: number | null };

const most = 2;
/** Nothing further away is looked at. */
const reach = 900;

/** Looks around a stretch of a text; `headings` and the starts of `pages` come in the order of the text. */
export function surroundings(
	text: string,
	{ start, end }: Span,
	headings: Span[],
	pages: number[] | null
): Surroundings {
	const above = headings.findLast((heading) => heading.end <= start);
	const below = headings.find((heading) => heading.start >= end);
	const from = Math.max(above?.end ?? 0, start - reach);
	const to = Math.min(below ? text.lastIndexOf('\n', below.start) + 1 : text.length, end + reach);
	const before = sentencesIn(text, from, start).slice(from === start - reach ? 1 : 0);
	const first = before.at(-most) ?? before[0];
	const last = sentencesIn(text, end, Math.max(end, to)).slice(0, most).at(-1);
	return {
		before: text.slice(first?.start ?? start, start),
		after: text.slice(end, last?.end ?? end),
		heading: above ? text.slice(above.start, above.end) : null,
		page: pages?.length ? pages.filter((at) => at <= start).length : null
	};
}

/** No sentence goes on in the next line: canonical lines are paragraphs. */
function sentencesIn(text: string, from: number, to: number): Span[] {
	return [...text.slice(from, to).matchAll(/[^\n]+/g)]
		.flatMap(({ 0: line, index }) => sentences(text, from + index, from + index + line.length))
		.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}
