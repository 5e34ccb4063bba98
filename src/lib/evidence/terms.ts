import type { Span } from '#lib/facts/fact.ts';
import type { Acronyms } from './acronyms.ts';
import { amountsIn } from './amounts.ts';
import { attributionsIn } from './attribution.ts';
import { countriesMeant } from './countries-meant.ts';
import { stem } from './stem.ts';
import { concept } from './synonyms.ts';
import { wordsOf, type Word } from './words.ts';

/** A thing that a text speaks of: how much it counts, and where the text itself names it; nowhere, if only its context does. */
export type Term = { weight: number; spans: Span[] };

/** Names weigh more than other words, numbers less, and least of all who says so. */
const weights = { country: 1.2, name: 1.1, word: 1, number: 0.8, attribution: 0.4 };

/**
 * Adds the terms of a text: concepts of its words, countries (`@Russia`), amounts (`#90 kg`), years and other numbers.
 * With a share it is context, whose terms count only so much and stand nowhere.
 */
export function addTerms(terms: Map<string, Term>, text: string, acronyms: Acronyms, share: number | null) {
	const words = wordsOf(text);
	const said = share === null ? attributionsIn(text) : [];
	const found = words.flatMap((word, at) => termsAt(text, words, word, at, acronyms));
	for (const { key, span, weight } of [...found, ...(share === null ? amountTerms(text) : [])]) {
		const isSaid = said.some(({ start, end }) => start <= span.start && span.start < end);
		const counts = weight * (share ?? (isSaid ? weights.attribution : 1));
		const known = terms.get(key);
		if (!known) terms.set(key, { weight: counts, spans: share === null ? [span] : [] });
		else if (share === null || known.spans.length === 0) {
			known.weight = Math.max(known.weight, counts);
			if (share === null && known.spans.at(-1)?.start !== span.start) known.spans.push(span);
		}
	}
}

type Found = { key: string; span: Span; weight: number };

function amountTerms(text: string): Found[] {
	return amountsIn(text)
		.filter(({ isUnit }) => isUnit)
		.map(({ start, end, most, of }) => ({
			key: `#${most.toPrecision(2)} ${of[0]}`,
			span: { start, end },
			weight: weights.number
		}));
}

function termsAt(text: string, words: Word[], word: Word, at: number, acronyms: Acronyms): Found[] {
	const span = { start: word.start, end: word.end };
	if (/^\d/.test(word.lower)) return [{ key: word.lower, span, weight: weights.number }];
	const meant = word.text === word.lower ? [] : namesAt(text, words, word, at, acronyms);
	if (meant.length > 0) return meant.map((each) => ({ ...each, span }));
	if (word.isSmall) return [];
	const opens = at === 0 || /[.!?:•-]\s*$/.test(text.slice(Math.max(0, word.start - 8), word.start));
	const weight = word.text !== word.lower && !opens ? weights.name : weights.word;
	const parts = word.lower.includes('-') ? word.lower.split('-').filter(({ length }) => length > 2) : [];
	return [
		{ key: concept(word.stem), span, weight },
		...parts.map((part) => ({ key: concept(stem(part)), span, weight: weight / 2 }))
	];
}

/** The countries that a name stands for, and the words that an abbreviation does. */
function namesAt(text: string, words: Word[], word: Word, at: number, acronyms: Acronyms) {
	const next = words[at + 1];
	const two = next ? countriesMeant(text.slice(word.start, next.end)) : [];
	const countries = new Set([...countriesMeant(word.text), ...two]);
	const spelled = wordsOf(acronyms.get(word.text) ?? '').filter(({ isSmall }) => !isSmall);
	return [
		...[...countries].map((country) => ({ key: `@${country}`, weight: weights.country })),
		...spelled.map(({ stem: each }) => ({ key: concept(each), weight: weights.word }))
	];
}
