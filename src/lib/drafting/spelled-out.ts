import { gap } from '#lib/facts/fact.ts';
import type { Candidate } from './candidate.ts';
import { leaks } from './leak.ts';
import { matches } from './matches.ts';

/** What a text says its abbreviations stand for; not those that everybody knows, or that it explains in two ways. */
export function longForms(candidates: Candidate[], ambiguous: Set<string>): Map<string, string> {
	const known = new Map<string, string>();
	for (const { kind, card } of candidates) {
		const [, short] = /^What does (\p{Lu}{3,}) stand for/u.exec(card.prompt) ?? [];
		if (kind === 'acronym' && short && !usual.has(short) && !ambiguous.has(card.prompt))
			known.set(short, /^\p{Lu}\p{Ll}* \p{Ll}/u.test(card.answer) ? lowered(card.answer) : card.answer);
	}
	return known;
}

/** A card with "SDS [Students for a Democratic Society]" where its prompt has letters that only the text explains. */
export function spelledOut(candidate: Candidate, known: Map<string, string>): Candidate {
	const { kind, card } = candidate;
	if (kind === 'acronym' || known.size === 0) return candidate;
	let prompt = card.prompt;
	for (const { 0: short, index } of matches(letters, card.prompt).reverse()) {
		const long = known.get(short);
		if (!long || prompt.toLowerCase().includes(long.toLowerCase()) || card.prompt.indexOf(short) !== index)
			continue;
		const [before, after] = [prompt.slice(0, index), prompt.slice(index + short.length)];
		if (/\[[^\]]*$/.test(before) || before.endsWith(`${gap} `) || /^[’'-]| [[(]/.test(after.slice(0, 2)))
			continue;
		prompt = `${before}${short} [${long}]${after}`;
	}
	const told = { ...card, prompt };
	return prompt === card.prompt || leaks(told) ? candidate : { ...candidate, card: told };
}

const lowered = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

const letters = /(?<![\p{L}\p{N}-])\p{Lu}{3,}(?![\p{L}\p{N}-])/gu;

/** Known by their letters rather than by their names. */
const usual = new Set(
	'USA USSR NATO NASA UNESCO UNICEF OPEC FBI CIA BBC WHO WTO IMF GDP DNA RNA AIDS HIV LSD DVD GPS CEO PhD RADAR LASER NAFTA OSCE NAACP'.split(
		' '
	)
);
