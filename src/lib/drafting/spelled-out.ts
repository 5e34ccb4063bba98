import { gap } from '#lib/facts/fact.ts';
import { knownLetters } from '#lib/reading/known-letters.ts';
import type { Candidate } from './candidate.ts';
import { hasMoreWords } from './has-more-words.ts';
import { leaks } from './leak.ts';
import { matches } from './matches.ts';

/** What a text says that its letters stand for, by the cards that ask for it; not what everybody knows. */
export function longForms(candidates: Candidate[]): Map<string, string> {
	const known = new Map<string, string>();
	for (const { kind, card } of candidates) {
		const [, short] = /^What does (\p{Lu}{3,}) stand for/u.exec(card.prompt) ?? [];
		if (kind === 'acronym' && short && !knownLetters.has(short))
			known.set(short, withinASentence(card.answer));
	}
	return known;
}

/** "Extracellular fluid" has its capital from the beginning of a sentence. */
function withinASentence(name: string): string {
	return /^\p{Lu}\p{Ll}+(?: \P{Lu}+)+$/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A card with "SDS [Students for a Democratic Society]" where its prompt has letters that only the text explains. */
export function spelledOut(candidate: Candidate, known: Map<string, string>): Candidate {
	const { kind, card } = candidate;
	if (kind === 'acronym' || known.size === 0) return candidate;
	let prompt = card.prompt;
	for (const [short, long] of known) prompt = withLongForm(prompt, short, long);
	const told = { ...card, prompt };
	if (prompt === card.prompt || hasMoreWords(prompt, longest) || leaks(told)) return candidate;
	return { ...candidate, card: told };
}

/** In words; the gate lets through a little more. */
const longest = 60;

function withLongForm(prompt: string, short: string, long: string): string {
	if (!prompt.includes(short) || prompt.toLowerCase().includes(long.toLowerCase())) return prompt;
	const first = matches(letters, prompt).find(
		({ 0: word, index }) => word === short && !/\[[^\]]*$/.test(prompt.slice(0, index))
	);
	if (!first) return prompt;
	const [before, after] = [prompt.slice(0, first.index), prompt.slice(first.index + short.length)];
	if (before.endsWith(`${gap} `) || /^(?:[’']| [[(])/.test(after)) return prompt;
	return `${before}${short} [${long}]${after}`;
}

const letters = /(?<![\p{L}\p{N}-])\p{Lu}{3,}(?![\p{L}\p{N}-])/gu;
