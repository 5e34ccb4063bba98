import { answerParts, gap, type Card } from '#lib/facts/fact.ts';
import { locate } from '#lib/facts/quotation.ts';
import type { Document } from '#lib/reading/document.ts';
import { quotation, type Candidate } from './candidate.ts';
import { hasMoreWords } from './has-more-words.ts';
import { leaks } from './leak.ts';
import { hasLoosePronoun } from './pronouns.ts';
import type { Reason } from './reasons.ts';

/** A card that may be shown to a learner, with its quotation in the document's own characters, or why it may not. */
export type Verdict = { kept: Candidate } | { dropped: Reason };

/** What every card has to pass, whatever made it. `others` are the cards kept so far that ask or answer the same. */
export function gate(candidate: Candidate, document: Document, others: Candidate[]): Verdict {
	const kept = inTheDocument(candidate, document.text);
	if (!kept) return { dropped: 'quote-not-found' };
	const dropped =
		answerProblem(kept) ?? formProblem(kept) ?? contextProblem(kept, document) ?? otherProblem(kept, others);
	return dropped ? { dropped } : { kept };
}

function inTheDocument(candidate: Candidate, text: string): Candidate | null {
	const { quote, answer } = candidate;
	if (text.slice(quote.start, quote.end) === quote.text && quote.text !== '') return candidate;
	const span = locate(text, quote.text, quote.start);
	if (!span) return null;
	const found = quotation(text, span);
	const place = locate(found.text, answer.text, answer.start - quote.start);
	const own = place && quotation(text, { start: span.start + place.start, end: span.start + place.end });
	return { ...candidate, quote: found, answer: own ?? answer };
}

function answerProblem({ quote, answer, card }: Candidate): Reason | null {
	const isInside = answer.start >= quote.start && answer.end <= quote.end && answer.start < answer.end;
	if (!isInside || quote.text.slice(answer.start - quote.start, answer.end - quote.start) !== answer.text)
		return 'answer-not-in-quote';
	if (card.kind === 'list') return listProblem(answerParts(card), answer.text);
	if (card.answer !== answer.text && !card.accepted.includes(answer.text)) return 'answer-not-in-quote';
	return card.answer.split(/\s+/).length > 9 ? 'long-answer' : null;
}

/** The items of a list stand one after another where its answer does. */
function listProblem(items: string[], told: string): Reason | null {
	let from = 0;
	for (const item of items) {
		const at = told.indexOf(item, from);
		if (at === -1 || item === '') return 'answer-not-in-quote';
		from = at + item.length;
	}
	if (items.length < 2 || items.length > 7) return 'list-length';
	return items.some((item) => item.split(/\s+/).length > 6) ? 'long-answer' : null;
}

function formProblem({ card }: Candidate): Reason | null {
	const gaps = card.prompt.split(gap).length - 1;
	const isRight = card.kind === 'list' ? gaps < 2 : gaps === (card.kind === 'cloze' ? 1 : 0);
	if (!isRight || card.prompt.replace(gap, '').includes('__')) return 'not-one-gap';
	if (hasMoreWords(card.prompt, 62)) return 'too-long';
	if (
		card.kind === 'question' &&
		!/^(?:What|Which|Who|Whom|Whose|When|Where|Why|How|In which|At which|To which|By which|On which)(?= ).*\?$/u.test(
			card.prompt
		)
	)
		return 'not-a-question';
	return leaks(card) ? 'leak' : null;
}

const ofTheText =
	/\b(?:[Tt]his|[Tt]he present) (?:article|paper|study|text|passage|chapter|section)|[Aa]ccording to the (?:text|author|passage)/;

const loosePronoun = /^(?:This|That|These|Those|Such)\b|^(?:It|Its|He|His|She|Her|They|Their)(?! \[)\b/;

function contextProblem({ card, quote }: Candidate, { title, text }: Document): Reason | null {
	if (ofTheText.test(card.prompt)) return 'about-the-text';
	if (loosePronoun.test(card.prompt) || (card.kind !== 'question' && hasLoosePronoun(opening(card))))
		return 'loose-pronoun';
	const elsewhere = namesAndNumbers(card.prompt).filter((part) => !quote.text.includes(part));
	if (elsewhere.length === 0) return null;
	const context = `${title} ${text.slice(Math.max(0, quote.start - 1500), quote.end)}`.toLowerCase();
	return elsewhere.every((part) => context.includes(part.toLowerCase())) ? null : 'unknown-name';
}

/** The first sentence with its gap filled: "____ refused to leave, as he was old" is clear, and so is what follows it. */
function opening({ prompt, answer }: Card): string {
	const told = prompt.replace(gap, () => answer);
	return /[.!?] /.test(told) ? (/^.{20,}?\p{L}{3}[.!?](?= \p{Lu})/u.exec(told)?.[0] ?? told) : told;
}

function namesAndNumbers(prompt: string): string[] {
	return prompt.replace(gap, ' ').match(/(?<=\S )[A-ZÀ-Þ][\wÀ-ɏ]+|\d+/g) ?? [];
}

function otherProblem({ kind, card }: Candidate, others: Candidate[]): Reason | null {
	for (const { kind: otherKind, card: other } of others) {
		const isSameAnswer = other.answer.toLowerCase() === card.answer.toLowerCase();
		if (other.prompt === card.prompt) return isSameAnswer ? 'duplicate' : 'several-answers';
		if (isSameAnswer && kind === 'definition' && otherKind === kind) return 'duplicate';
		if (isSameAnswer && alike(other, card) >= 0.6) return 'duplicate';
	}
	return null;
}

/** How many of the words of two prompts are the same, from 0 to 1. */
function alike(one: Card, two: Card): number {
	const first = wordsOf(one);
	const second = wordsOf(two);
	let shared = 0;
	for (const word of first) if (second.has(word)) shared += 1;
	return shared / Math.max(1, first.size + second.size - shared);
}

/** The words of a prompt's card, found once for all cards that it is held to. */
function wordsOf(card: Card): Set<string> {
	const known = wordsByCard.get(card) ?? new Set(card.prompt.toLowerCase().match(/[\p{L}\p{N}]+/gu));
	wordsByCard.set(card, known);
	return known;
}

const wordsByCard = new WeakMap<Card, Set<string>>();
