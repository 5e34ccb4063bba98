import type { Candidate } from './candidate.ts';

const longest = 8;

/** A gap with the text's title in brackets before it, where nothing in the prompt says what the text is about. */
export function underTitle(candidate: Candidate, title: string): Candidate {
	const { card } = candidate;
	if (card.kind === 'question' || title === '' || title.split(' ').length > longest) return candidate;
	const told = stems(`${card.prompt} ${card.answer}`);
	if (card.prompt.startsWith('[') || stems(title).some((stem) => told.includes(stem))) return candidate;
	return { ...candidate, card: { ...card, prompt: `[${title}] ${card.prompt}` } };
}

/** The beginnings of the words that matter. */
function stems(text: string): string[] {
	return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));
}
