import type { Card, Span } from '#lib/facts/fact.ts';
import type { Block, Document } from '#lib/reading/document.ts';
import { passages, type Passage } from '#lib/reading/passages.ts';
import { ambiguousAcronyms } from './acronyms.ts';
import { quotation, type Candidate, type FactKind, type Quotation } from './candidate.ts';
import { noteGaps } from './claim-gap.ts';
import { Placed } from './context.ts';
import { isPartOfAnyText } from './empty-heading.ts';
import { fullNamesIn } from './full-names.ts';
import { gate } from './gate.ts';
import { Kept } from './kept.ts';
import { listedCards } from './listed.ts';
import { namesIn, properWords, type Name } from './names.ts';
import { withoutOrnament } from './ornament.ts';
import type { Reason } from './reasons.ts';
import { cardsOf, most } from './rules.ts';
import { Sentence } from './sentence.ts';
import { shapeProblem } from './shape.ts';
import { longForms, spelledOut } from './spelled-out.ts';
import { standingUnder } from './standing.ts';
import { topicName } from './topic-name.ts';

/** A card with what made it and where its answer stands. */
export type DraftedCard = Card & { rule: FactKind; place: Span };

/** What one quotation tells, and the cards that ask for it; kind and answer are those of the first. */
export type DraftedFact = { kind: FactKind; quote: Quotation; answer: Quotation; cards: DraftedCard[] };

export type RejectedPassage = Quotation & { reason: Reason };

/** `drafted` cards were made, `kept` of them passed the gate, `dropped` says why the others did not. */
export type Report = {
	passages: number;
	facts: number;
	drafted: number;
	kept: number;
	dropped: Partial<Record<Reason, number>>;
};

export type Drafting = { facts: DraftedFact[]; rejected: RejectedPassage[]; report: Report };

/** Hears of every passage that was gone through, of how many. */
export type Progress = (done: number, of: number) => void;

/**
 * Facts and cards from a document, by rules; `more` cards, from elsewhere, have to pass the same gate and come after
 * them. Every passage is a fact's quote or is rejected with its reason.
 */
export function draft(document: Document, more: Candidate[] = [], tell: Progress = () => {}): Drafting {
	const proposals = propose(document, tell);
	const ambiguous = ambiguousAcronyms([...proposals.flatMap(({ candidates }) => candidates), ...more]);
	const kept = new Kept();
	const dropped: Report['dropped'] = {};
	const offer = (candidate: Candidate): Reason | null => {
		const verdict = kept.offer(candidate, (near) =>
			ambiguous.has(candidate.card.prompt)
				? { dropped: 'several-expansions' }
				: gate(candidate, document, near)
		);
		if (!('dropped' in verdict)) return null;
		dropped[verdict.dropped] = (dropped[verdict.dropped] ?? 0) + 1;
		return verdict.dropped;
	};
	const failed = proposals.map(({ passage, candidates, reason }) => {
		const drops = candidates.map(offer);
		return { passage, reason: drops.find((drop) => drop !== null) ?? reason };
	});
	more.forEach(offer);
	const explained = longForms(kept.all);
	const facts = factsOf(kept.all.map((candidate) => spelledOut(candidate, explained)));
	const quoted = overlapping(facts.map(({ quote }) => quote));
	const rejected = failed
		.filter(({ passage }) => !quoted(passage))
		.map(({ passage, reason }) => ({ ...quotation(document.text, passage), reason }));
	const drafted = more.length + proposals.reduce((sum, { candidates }) => sum + candidates.length, 0);
	return {
		facts,
		rejected,
		report: { passages: proposals.length, facts: facts.length, drafted, kept: kept.all.length, dropped }
	};
}

/** Cards of the same quotation are one fact, in the order of the text. */
function factsOf(kept: Candidate[]): DraftedFact[] {
	const facts = new Map<string, DraftedFact>();
	for (const { kind, quote, answer, card } of kept) {
		const key = `${quote.start} ${quote.end}`;
		const fact = facts.get(key) ?? { kind, quote, answer, cards: [] };
		fact.cards.push({ ...card, rule: kind, place: { start: answer.start, end: answer.end } });
		facts.set(key, fact);
	}
	return [...facts.values()].sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end);
}

/** Whether a passage has something in common with one of some quotations, which come in the order of the text. */
function overlapping(quotes: Quotation[]): (passage: Passage) => boolean {
	let at = 0;
	return ({ start, end }) => {
		while (quotes[at] && quotes[at]!.end <= start) at += 1;
		return at < quotes.length && quotes[at]!.start < end;
	};
}

type Proposal = { passage: Passage; candidates: Candidate[]; reason: Reason };

/** Problems of sentences that still tell what the next one is about. */
const wholeEnough: Reason[] = ['fragment', 'question', 'odd-form'];

/** Sentences that point back to one another are followed so far and no further. */
const longestChain = 50;

function propose(document: Document, tell: Progress): Proposal[] {
	const proper = properWords(document.text);
	const topicOf = topics(document.title, proper);
	const title = titleOf(document);
	const standing = standingUnder(title, fullNamesIn(document.text));
	let told: Placed[] = [];
	let chain = 0;
	let block: Block | null = null;
	return passages(document).map((passage, at, all) => {
		tell(at + 1, all.length);
		const problem = shapeProblem(passage, document.text);
		if (problem && !wholeEnough.includes(problem)) {
			told = [];
			return { passage, candidates: [], reason: problem };
		}
		chain = passage.block === block && chain < longestChain ? chain + 1 : 0;
		if (chain === 0) told = [];
		block = passage.block;
		const placed = new Placed(new Sentence(document.text, passage, proper), told, topicOf(block), title);
		told = [placed, ...told.slice(0, 3)];
		const listed = listedCards(placed, all, at, document.text);
		if (problem) {
			const noted =
				problem === 'fragment' && listed.length === 0 && block.kind === 'list' ? noteGaps(placed, most) : [];
			return { passage, candidates: [...listed, ...noted].slice(0, most), reason: problem };
		}
		const { candidates, reason } = cardsOf(placed);
		const whole: Candidate[] = [];
		let why = reason;
		for (const card of candidates) {
			const told = standing(card, placed);
			if (told) whole.push(told);
			why = whole.length > 0 ? reason : 'loose-noun';
			if (whole.length === most) break;
		}
		return { passage, candidates: [...listed, ...whole].slice(0, most), reason: why };
	});
}

/** What a document's title says that it is about, without the number of a chapter or lecture; empty when nothing. */
function titleOf({ title, source, text }: Document): string {
	if (isFromElsewhere(title) || (source.kind === 'pasted' && title === 'Pasted text')) return '';
	const bare = withoutOrnament(title).replace(numbering, '');
	return isPartOfAnyText(bare) || saysNothing.test(bare) ? '' : topicName(bare, text);
}

const saysNothing = /^(?:text|untitled|document)\b.{0,4}$|^\S*\d\S*$|^introductory (?:essay|chapter)\b/i;

const numbering =
	/^(?:[A-Z]{2,6} ?\d+\w? ?[–—/:-] ?)?(?:(?:chapter|unit|lecture|week|part|section|lesson|module) )?(?:\d+(?:\.\d+)*|[IVX]+)?[.:)]?\s+(?=\p{Lu})/iu;

const longestHeading = 200;

/** The names in a document's title and in the headings above a block. */
function topics(title: string, proper: Set<string>): (block: Block) => Name[] {
	const names = new Map<string, Name[]>();
	const namesOf = (heading: string) => {
		const known = names.get(heading) ?? namesIn(heading, proper);
		names.set(heading, known);
		return known;
	};
	const topics = new Map<string[], Name[]>();
	return ({ headings }) => {
		const known =
			topics.get(headings) ?? [title, ...headings].filter((heading) => !isClutter(heading)).flatMap(namesOf);
		topics.set(headings, known);
		return known;
	};
}

/** Whether a heading shouts or does not tell what a text is about. */
function isClutter(heading: string): boolean {
	return isFromElsewhere(heading) || (heading.includes(' ') && !/\p{Ll}/u.test(heading));
}

/** Whether it is the name of a file, an address, or too long for a heading. */
function isFromElsewhere(heading: string): boolean {
	return heading.length > longestHeading || /\.[a-z]{2,4}$|https?:|_|\d{5}/.test(heading);
}
