import type { Candidate, FactKind } from './candidate.ts';
import type { Placed } from './context.ts';
import { withFullNames } from './full-names.ts';
import { leadsFor } from './led.ts';
import { looseEnds } from './loose-ends.ts';
import { stemOf } from './stem.ts';

/** In words. */
const longest = 60;

/**
 * A card whose prompt a stranger understands: as it is, under the text's title, or with the sentences before told first,
 * whatever is the least that leaves nothing to guess; null when nothing does. People get the given names that the text
 * knows of them.
 */
export function standing(
	candidate: Candidate,
	placed: Placed,
	fullNames: Map<string, string>
): Candidate | null {
	const { card, kind } = candidate;
	if (alone.has(kind)) return candidate;
	const { title } = placed;
	const isStrict = episodic.has(kind) || (kind === 'term' && /\b(?:was|were|had)\b/.test(card.prompt));
	const whole = (prompt: string): string | null => {
		const told = withFullNames(prompt, fullNames);
		const isTitled = title !== '' && says(prompt, title);
		return looseEnds(told, { isTitled, isStrict }).length === 0 ? told : null;
	};
	if (card.kind === 'question') {
		const prompt = whole(card.prompt);
		return prompt === null ? null : { ...candidate, card: { ...card, prompt } };
	}
	for (const { opening, quote } of openings(candidate, placed)) {
		const prompt = whole(`${opening}${card.prompt}`);
		if (prompt !== null && prompt.split(' ').length <= longest)
			return { ...candidate, quote, card: { ...card, prompt } };
	}
	return null;
}

/** Kinds that ask for what they define or spell out, and so name nothing loosely. */
const alone = new Set<FactKind>(['acronym', 'definition', 'model']);

/** Kinds that tell of what happened once, to something in particular. */
const episodic = new Set<FactKind>(['date', 'person', 'place', 'role', 'number']);

type Opening = { opening: string; quote: Candidate['quote'] };

/** What may be told before a prompt, the least first. */
function* openings(candidate: Candidate, placed: Placed): Generator<Opening> {
	const { quote, card } = candidate;
	const { title, sentence } = placed;
	const isTitled = title === '' || says(card.prompt, title) || isNear(card.answer, title);
	const titles = isTitled ? [''] : isNear(card.prompt, title) ? ['', `[${title}] `] : [`[${title}] `];
	for (const opening of titles) yield { opening, quote };
	if (quote.start < sentence.quote.start) return;
	for (const led of leadsFor(placed))
		for (const noted of titles) yield { opening: `${noted}${led.opening} `, quote: led.quote };
}

/** Whether a prompt names what the title does. */
function says(prompt: string, title: string): boolean {
	const told = prompt.toLowerCase();
	return stems(title).every((stem) => told.includes(stem));
}

/** Whether a prompt says a part of it. */
function isNear(prompt: string, title: string): boolean {
	const told = prompt.toLowerCase();
	return stems(title).some((stem) => told.includes(stem));
}

function stems(title: string): string[] {
	return (title.toLowerCase().match(/\p{L}{4,}|\d{3,}/gu) ?? []).map(stemOf);
}
