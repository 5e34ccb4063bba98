import type { Span } from '#lib/facts/fact.ts';
import type { Acronyms } from './acronyms.ts';
import { around } from './around.ts';
import { judge, judgeByWords } from './judge.ts';
import type { Judgement, Pair } from './judgement.ts';
import type { Label } from './label.ts';
import { likenessOf } from './likeness.ts';
import { byPlace, textAt, type EvidenceDocument, type Place } from './passage.ts';
import { profileOf, termsOf, type Context } from './profile.ts';
import { reasonOf, sharedSpans } from './reason.ts';
import type { Standing } from './signs.ts';
import type { Source, Statistics } from './source.ts';
import type { Term } from './terms.ts';

/** Spans to be marked, offsets into the two quotations. */
export type Marks = { fact: Span[]; passage: Span[] };

/** A passage of another document and what it does to a fact. */
export type Related = Span & {
	document: string;
	text: string;
	label: Label;
	reason: string;
	score: number;
	shared: Marks;
	opposed: Marks;
	dates: { fact: string | null; passage: string | null };
};

/** A fact in somebody's words, and where a document says so. */
export type Quoted = { statement: string; document: EvidenceDocument; quote: Span };

/** So many candidates are looked at closely. */
export const looksAt = 40;
const shows = 8;
/** What only mentions the same, and says less likely than this anything to the fact, is not worth showing either. */
const leastLikely = 0.05;
/** Passages that have less in common with a fact are not worth showing. */
const least = 0.06;

/** The passages of other documents that are related to a fact, the closest first. */
export function relate(quoted: Quoted, source: Source): Related[] {
	const terms = soughtFor(quoted, source.acronyms);
	return relateTo(quoted, source.candidates(terms, quoted.document.id, looksAt), source);
}

/** What is looked for in other documents: the terms of the quotation, of its statement and of what it stands in. */
export function soughtFor(quoted: Quoted, acronyms: Acronyms): Map<string, Term> {
	return termsOf(quotationOf(quoted), contextOf(quoted), acronyms);
}

/** Those of some places that are related to a fact, the closest first. */
export function relateTo(quoted: Quoted, places: Place[], statistics: Statistics): Related[] {
	const { document } = quoted;
	return compare(quoted, places, statistics)
		.map((compared) => weigh(document, compared))
		.filter(({ judgement, score }) => judgement.label !== 'mentions' || score >= leastLikely)
		.sort((a, b) => b.score - a.score || byPlace(a.place, b.place))
		.slice(0, shows)
		.map((found) => shown(document, found));
}

/** A fact and a passage that is like it. */
export type Compared = { place: Place; pair: Pair; standing: Standing };

/** Those of some places that are like a fact, the most like first. */
export function compare(quoted: Quoted, places: Place[], { acronyms, rarity }: Statistics): Compared[] {
	const fact = profileOf(quotationOf(quoted), contextOf(quoted), acronyms);
	const pairs = places
		.map((place) => {
			const passage = profileOf(textAt(place), around(place), acronyms);
			return { place, pair: { fact, passage, likeness: likenessOf(fact, passage, rarity) } };
		})
		.filter(({ pair }) => pair.likeness.score >= least)
		.sort((a, b) => b.pair.likeness.score - a.pair.likeness.score || byPlace(a.place, b.place));
	const most = pairs[0]?.pair.likeness.score ?? 1;
	const nearest = Math.max(...pairs.map(({ pair }) => pair.likeness.meaning));
	return pairs.map((each) => {
		const { score, meaning } = each.pair.likeness;
		return { ...each, standing: { likeness: score / most, meaning: meaning - nearest } };
	});
}

type Weighed = { place: Place; pair: Pair; judgement: Judgement; score: number };

function weigh(document: EvidenceDocument, { place, pair, standing }: Compared): Weighed {
	const isEnglish = [document, place.document].every(({ lang }) => /^en\b/.test(lang));
	const { judgement, chance } = isEnglish ? judge(pair, standing) : judgeByWords(pair);
	return { place, pair, judgement, score: chance };
}

function shown({ date }: EvidenceDocument, { place, pair, judgement, score }: Weighed): Related {
	const { document, at } = place;
	const { start = 0, end = 0 } = document.passages[at] ?? {};
	const { label, fact, passage } = judgement;
	const isOpposed = label === 'contrasts' || label === 'differs';
	return {
		document: document.id,
		start,
		end,
		text: textAt(place),
		label,
		reason: reasonOf(pair, judgement),
		score: Math.round(score * 1000) / 1000,
		shared: sharedSpans(pair),
		opposed: isOpposed ? { fact: spans(fact), passage: spans(passage) } : { fact: [], passage: [] },
		dates: { fact: date, passage: document.date }
	};
}

function spans(some: Span[]): Span[] {
	return some.map(({ start, end }) => ({ start, end }));
}

function quotationOf({ document, quote }: Quoted): string {
	return document.text.slice(quote.start, quote.end);
}

/** The words of the statement count as well, for they say what "it" is. */
function contextOf({ statement, document, quote }: Quoted): Context {
	const at = document.passages.findIndex(({ end }) => end > quote.start);
	return [{ text: statement, weight: 0.6 }, ...around({ document, at })];
}
