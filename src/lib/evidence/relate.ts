import type { Span } from '#lib/facts/fact.ts';
import { around } from './around.ts';
import { judge, judgeByWords } from './judge.ts';
import type { Judgement, Pair } from './judgement.ts';
import type { Label } from './label.ts';
import { likenessOf } from './likeness.ts';
import { byPlace, textAt, type EvidenceDocument, type Place } from './passage.ts';
import { profileOf, type Profile } from './profile.ts';
import { reasonOf, sharedSpans } from './reason.ts';
import type { Source } from './source.ts';

/** A passage of another document and what it does to a fact. Spans to be marked are offsets into the two quotations. */
export type Related = Span & {
	document: string;
	text: string;
	label: Label;
	reason: string;
	score: number;
	shared: { fact: Span[]; passage: Span[] };
	opposed: { fact: Span[]; passage: Span[] };
	dates: { fact: string | null; passage: string | null };
};

/** A fact in somebody's words, and where a document says so. */
export type Quoted = { statement: string; document: EvidenceDocument; quote: Span };

const looksAt = 40;
const shows = 8;
/** Passages that have less in common with a fact are not worth showing. */
const least = 0.06;

/** The passages of other documents that are related to a fact, the closest first. */
export function relate(quoted: Quoted, source: Source): Related[] {
	const fact = profileOfFact(quoted, source);
	const { document } = quoted;
	return source
		.candidates(fact.terms, document.id, looksAt)
		.map((place) => weigh(fact, document, place, source))
		.filter(({ pair }) => pair.likeness.score >= least)
		.sort((a, b) => b.score - a.score || byPlace(a.place, b.place))
		.slice(0, shows)
		.map((found) => shown(document, found));
}

type Weighed = { place: Place; pair: Pair; judgement: Judgement; score: number };

function weigh(fact: Profile, document: EvidenceDocument, place: Place, source: Source): Weighed {
	const passage = profileOf(textAt(place), around(place), source.acronyms);
	const pair = { fact, passage, likeness: likenessOf(fact, passage, source.rarity) };
	const isEnglish = [document, place.document].every(({ lang }) => /^en\b/.test(lang));
	const judgement = isEnglish ? judge(pair) : judgeByWords(pair);
	return { place, pair, judgement, score: pair.likeness.score + bonus[judgement.label] };
}

/** What says something to a fact comes before what only mentions the same. */
const bonus: Record<Label, number> = { same: 1, contrasts: 0.15, supports: 0.12, differs: 0.08, mentions: 0 };

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

/** The quotation in its surroundings; the words of the statement count as well, for they say what "it" is. */
function profileOfFact({ statement, document, quote }: Quoted, { acronyms }: Source): Profile {
	const at = document.passages.findIndex(({ end }) => end > quote.start);
	const context = [{ text: statement, weight: 0.6 }, ...around({ document, at })];
	return profileOf(document.text.slice(quote.start, quote.end), context, acronyms);
}
