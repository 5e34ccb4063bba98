import type { CardKind } from '#lib/facts/fact.ts';

/** What an edit may change of a draft. */
export type Words = {
	kind: CardKind;
	prompt: string;
	answer: string;
	accepted: string[];
	topicId: string | null;
	topic: string | null;
};

export function wordsOf({ kind, prompt, answer, accepted, topicId, topic }: Words): Words {
	return { kind, prompt, answer, accepted, topicId, topic };
}

/** The fields of the form that brings these words back. */
export function restoring(card: string, words: Words) {
	const { kind, prompt, answer, accepted, topicId } = words;
	return { card, kind, prompt, answer, accepted: accepted.join('\n'), topic: topicId ?? '' };
}
