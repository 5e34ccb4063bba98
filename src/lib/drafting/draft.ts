import type { Card } from '#lib/facts/fact.ts';
import type { Document } from '#lib/reading/document.ts';
import { passages, type Passage } from '#lib/reading/passages.ts';
import { acronymQuestions, ambiguousAcronyms } from './acronyms.ts';
import { quotation, type Candidate, type FactKind, type Quotation } from './candidate.ts';
import { contextOf, type Before } from './context.ts';
import { dateGap } from './date-gap.ts';
import { gate } from './gate.ts';
import { properWords } from './names.ts';
import type { Reason } from './reasons.ts';
import { toSentence, type Sentence } from './sentence.ts';
import { shapeProblem } from './shape.ts';
import { subjectQuestion } from './subjects.ts';

export type DraftedFact = { kind: FactKind; quote: Quotation; answer: Quotation; cards: Card[] };

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

/** Facts and cards from a document, by rules alone. Every passage is a fact's quote or is rejected with its reason. */
export function draft(document: Document): Drafting {
	const proposals = propose(document);
	const ambiguous = ambiguousAcronyms(proposals.flatMap(({ candidates }) => candidates));
	const kept = new Kept();
	const dropped: Report['dropped'] = {};
	const rejected: RejectedPassage[] = [];
	for (const { passage, candidates, reason } of proposals) {
		const drops = candidates.flatMap((candidate) => {
			const verdict = ambiguous.has(candidate.card.prompt)
				? { dropped: 'several-expansions' as const }
				: gate(candidate, document, kept.near(candidate));
			if ('kept' in verdict) kept.add(verdict.kept);
			return 'dropped' in verdict ? [verdict.dropped] : [];
		});
		for (const code of drops) dropped[code] = (dropped[code] ?? 0) + 1;
		if (drops.length === candidates.length)
			rejected.push({ ...quotation(document.text, passage), reason: drops[0] ?? reason });
	}
	const facts = kept.all.map(({ kind, quote, answer, card }) => ({ kind, quote, answer, cards: [card] }));
	const drafted = proposals.reduce((sum, { candidates }) => sum + candidates.length, 0);
	return {
		facts,
		rejected,
		report: { passages: proposals.length, facts: facts.length, drafted, kept: facts.length, dropped }
	};
}

/** The cards kept so far, found again by prompt and by answer. */
class Kept {
	all: Candidate[] = [];
	#byKey = new Map<string, Candidate[]>();

	add(candidate: Candidate) {
		this.all.push(candidate);
		for (const key of keysOf(candidate)) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), candidate]);
	}

	near(candidate: Candidate): Candidate[] {
		return keysOf(candidate).flatMap((key) => this.#byKey.get(key) ?? []);
	}
}

function keysOf({ card }: Candidate): string[] {
	return [`prompt ${card.prompt}`, `answer ${card.answer.toLowerCase()}`];
}

type Proposal = { passage: Passage; candidates: Candidate[]; reason: Reason };

function propose(document: Document): Proposal[] {
	const proper = properWords(document.text);
	let before: Before[] = [];
	return passages(document).map((passage) => {
		const sentence = toSentence(document.text, passage, proper);
		if (before[0]?.sentence.paragraph !== sentence.paragraph) before = [];
		const problem = shapeProblem(passage, sentence.text);
		const context = contextOf(sentence, before);
		before = [{ sentence, subject: 'reason' in context ? null : context.subject }, ...before].slice(0, 4);
		if (problem) return { passage, candidates: [], reason: problem };
		const acronyms = acronymQuestions(sentence);
		if ('reason' in context) return { passage, candidates: acronyms, reason: context.reason };
		const { cards, reason } = statementCards(sentence, context.notes);
		return { passage, candidates: [...cards, ...acronyms], reason };
	});
}

function statementCards(
	sentence: Sentence,
	notes: Parameters<typeof dateGap>[1]
): { cards: Candidate[]; reason: Reason } {
	const isNamed =
		sentence.names.some((name) => name.start >= sentence.start && name.type !== 'demonym') ||
		notes.length > 0;
	const dated = dateGap(sentence, notes);
	const asked = subjectQuestion(sentence, notes);
	const cards = [dated, asked].filter((card) => card !== null && typeof card === 'object');
	if (!isNamed)
		return {
			cards: asked ? [asked] : [],
			reason: dated === null ? 'no-fact' : typeof dated === 'string' ? dated : 'no-name'
		};
	return { cards, reason: typeof dated === 'string' ? dated : 'no-fact' };
}
