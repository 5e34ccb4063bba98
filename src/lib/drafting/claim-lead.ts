import type { Placed } from './context.ts';
import type { Quotation } from './candidate.ts';
import { hasMoreWords } from './has-more-words.ts';
import type { Reason } from './reasons.ts';
import { rewrite, type Edit } from './rewrite.ts';
import { isHeading } from './shape.ts';

/** What lets a claim stand alone: notes in brackets in it, and the sentences before that are told first. */
export type Setting = { opening: string; notes: Edit[]; quote: Quotation };

/** The setting of a claim; null when even the sentences before it and the title do not tell what it is about. */
export function settingOf(placed: Placed): Setting | null {
	const { sentence, before, context } = placed;
	if ('notes' in context) {
		const opening = sentence.isEntry ? noteOf(placed) : '';
		return { opening, notes: context.notes, quote: sentence.quote };
	}
	if (!leaning.includes(context.reason)) return null;
	const [last, first] = before.filter((one, at) => isNext(one, before[at - 1] ?? placed));
	const told = last && tell(last);
	if (!last || !told)
		return isTitled(placed, context.reason)
			? { opening: noteOf(placed), notes: [], quote: sentence.quote }
			: null;
	if ('notes' in last.context) return { opening: told, notes: [], quote: quoteFrom([last], placed) };
	const both = first && 'notes' in first.context ? tell(first) : null;
	if (first && both && !hasMoreWords(`${both} ${told}`, longestLead))
		return { opening: `${both} ${told}`, notes: [], quote: quoteFrom([first, last], placed) };
	const note = noteOf(placed);
	if (note === '' || last.context.reason === 'about-the-text') return null;
	return { opening: `${note} ${told}`, notes: [], quote: quoteFrom([last], placed) };
}

/** Whether a claim may have one, as far as its own context tells. */
export function maySet({ context }: Placed): boolean {
	return 'notes' in context || leaning.includes(context.reason);
}

/** The title in brackets, with the heading that a claim stands under. */
export function noteOf({ title, sentence }: Placed): string {
	const own = hasMoreWords(sentence.heading, 8) ? '' : sentence.heading;
	if (title === '' || own === '') return title + own === '' ? '' : `[${title}${own}]`;
	if (isIn(own, title)) return `[${title}]`;
	return isIn(title, own) ? `[${own}]` : `[${title}: ${own}]`;
}

/** Whether all words of a heading stand in another, be they shouted or not. */
const isIn = (one: string, other: string) => ` ${wordsOf(other)} `.includes(` ${wordsOf(one)} `);

const wordsOf = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/** What opens a paragraph and speaks of "it" or "the tower" means what the text is about; an entry of a list may mean the one above it. */
function isTitled(placed: Placed, reason: Reason): boolean {
	return (
		!placed.sentence.isEntry &&
		noteOf(placed) !== '' &&
		(reason === 'loose-noun' || reason === 'loose-pronoun')
	);
}

const leaning: Reason[] = ['loose-pronoun', 'loose-noun', 'refers-back', 'relative-time'];

const longestLead = 45;

function tell({ sentence, context }: Placed): string | null {
	const told = rewrite(sentence.text, sentence.start, 'notes' in context ? context.notes : []);
	const isWhole = /[.!?]["'”’)]*$/.test(told) && !hasMoreWords(told, longestLead) && !isHeading(told);
	return isWhole ? told : null;
}

/** Whether a sentence of the document is followed by another with nothing between them. */
function isNext({ sentence }: Placed, next: Placed): boolean {
	return next.sentence.quote.start - sentence.quote.end <= 2;
}

function quoteFrom(parts: Placed[], { sentence }: Placed): Quotation {
	const text = parts.reduce((told, { sentence: part }, at) => {
		const next = parts[at + 1]?.sentence ?? sentence;
		return told + part.quote.text + ' '.repeat(next.quote.start - part.quote.end);
	}, '');
	const start = parts[0]?.sentence.quote.start ?? sentence.quote.start;
	return { start, end: sentence.quote.end, text: text + sentence.quote.text };
}
