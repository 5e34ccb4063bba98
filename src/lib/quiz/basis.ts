import { answerParts, gap } from '#lib/facts/fact.ts';
import { hash } from '#lib/facts/dice.ts';
import { filled } from '#lib/facts/hint.ts';
import { proof } from '#lib/facts/proof.ts';
import type { Evidence, Question, QuestionKind } from '#lib/facts/question.ts';
import { givenNames } from '#lib/reading/heads.ts';
import type { MaterialCard, MaterialFact } from './material.ts';
import { bareName } from './same-thing.ts';
import { shareOf, tellingWords } from './telling-words.ts';

/** A card with the fact that it asks for. */
export type Basis = { fact: MaterialFact; card: MaterialCard };

/** What a question on one card has, whatever its kind. */
export function about(
	kind: QuestionKind,
	{ fact, card }: Basis,
	stem: string
): Pick<Question, 'item' | 'stem' | 'topic' | 'facts' | 'card' | 'why' | 'evidence'> {
	return {
		item: itemOf(kind, [card.id], stem),
		stem,
		topic: fact.topic,
		facts: [fact.id],
		card: card.id,
		why: statementOf({ fact, card }),
		evidence: evidenceOf({ fact, card })
	};
}

/** The name of a question: the same as long as its kind, its cards and its stem are. */
export function itemOf(kind: QuestionKind, ids: string[], stem: string): string {
	const whole = [kind, ...[...ids].sort(), stem].join('\n');
	return `${kind}.${[hash(whole), hash(`${whole}\n`)].map((part) => part.toString(36)).join('')}`;
}

/** What the fact says, as one statement that stands alone. */
export function statementOf({ fact, card }: Basis): string {
	if (card.rule === null || card.kind !== 'cloze') return fact.statement;
	return standing(filled(card.prompt, card.answer));
}

/** A drafted sentence with what it is about, which its prompt has in brackets, in the sentence itself. */
export function standing(prompt: string): string {
	const [, note = ''] = /^\[([^\]]+)\]/.exec(prompt) ?? [];
	return prompt
		.replace(/^\[([^\]]+)\] (?=\S)/, givenNames.has(note) ? '$1 ' : '$1: ')
		.replace(/\b(?:he|she|it|they|his|her|its|their) \[([^\]]+)\]/gi, '$1')
		.replace(
			/\b[Tt]he (\p{Ll}+) \[([^\]]+)\]/gu,
			(whole, noun: string, name: string) => named(noun, name) ?? whole
		)
		.replace(/(?<!\p{Lu}{2}s?)(^|[ “"(])\[(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*)\] (?=\p{Lu})/gu, '$1$2 ')
		.replace(/^(?:[^.:]{1,80}: )?\p{Ll}/u, (start) => start.slice(0, -1) + start.slice(-1).toUpperCase());
}

/** "The canal [Suez Canal]" is "the Suez Canal", "the lake [Lake Baikal]" is "Lake Baikal". */
function named(noun: string, name: string): string | null {
	const lower = name.toLowerCase();
	if (lower.startsWith('the ') || lower.startsWith(`${noun} `)) return name;
	return lower.endsWith(` ${noun}`) ? `the ${name}` : null;
}

/** Whether the quotations hold the answer, or most of an answer in an author's own words. */
export function isProved(basis: Basis): boolean {
	const quoted = tellingWords(
		evidenceOf(basis)
			.map(({ quote }) => quote)
			.join(' ')
	);
	return answerParts(basis.card).every((part) => shareOf(tellingWords(bareName(part)), quoted) >= 0.5);
}

/** The quotations that prove the answer. */
export function evidenceOf({ fact, card }: Basis): Evidence[] {
	const placed = fact.citations.map((citation) => ({ ...citation, documentId: citation.document }));
	return proof(placed, answerParts(card))
		.proof.filter(({ stance }) => stance === 'supports')
		.map(({ document, start, end, quote }) => ({ document, start, end, quote }));
}

/** The last sentence of a prompt, which is the one that asks or has the gap. */
export function askingSentence(prompt: string): string {
	const sentences = prompt.split(/(?<=[.!?”"])\s+(?=[\p{Lu}[“"_])/u);
	return sentences.find((sentence) => sentence.includes(gap)) ?? sentences.at(-1) ?? prompt;
}
