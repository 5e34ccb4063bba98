import type { Candidate, FactKind } from './candidate.ts';
import type { Placed } from './context.ts';
import { withFullNames } from './full-names.ts';
import { hasMoreWords } from './has-more-words.ts';
import { leadsFor } from './led.ts';
import { leaks } from './leak.ts';
import { wholenessOf } from './loose-ends.ts';
import { stemOf } from './stem.ts';

/** In words. */
const longest = 60;

/**
 * For a text with a title, makes of a card one whose prompt a stranger understands: as it is, under the title, or with
 * the sentences before told first: the least that leaves nothing to guess, else the most that there is; null when too much
 * is left to guess all the same. People get
 * the given names that the text knows of them.
 */
export function standingUnder(
	title: string,
	fullNames: Map<string, string>
): (candidate: Candidate, placed: Placed) => Candidate | null {
	const topic = new Topic(title);
	return (candidate, placed) => {
		const { card, kind } = candidate;
		if (alone.has(kind)) return candidate;
		const isEpisodic = episodic.has(kind) || (kind === 'term' && /\b(?:was|were|had)\b/.test(card.prompt));
		let most: Candidate | null = null;
		for (const { opening, quote } of openings(candidate, placed, topic)) {
			const prompt = withFullNames(`${opening}${card.prompt}`, fullNames);
			const told = { ...candidate, quote, card: { ...card, prompt } };
			if (hasMoreWords(prompt, longest) || leaks(told.card)) continue;
			const isTitled = title !== '' && topic.isIn(prompt);
			const wholeness = wholenessOf(prompt, isTitled);
			if (wholeness === 'whole') return told;
			if (wholeness === 'nearly' && !isEpisodic) most = told;
		}
		return most;
	};
}

/** Kinds that ask for what they define or spell out, and so name nothing loosely. */
const alone = new Set<FactKind>(['acronym', 'definition', 'model']);

/** Kinds that tell of what happened once, to something in particular. */
const episodic = new Set<FactKind>(['date', 'person', 'place', 'role', 'number']);

type Opening = { opening: string; quote: Candidate['quote'] };

/** What may be told before a prompt, the least first. */
function* openings({ quote, card }: Candidate, placed: Placed, topic: Topic): Generator<Opening> {
	if (card.kind === 'question') return yield { opening: '', quote };
	const isTitled = topic.title === '' || topic.isIn(card.prompt) || topic.isNear(card.answer);
	const noted = isTitled ? '' : `[${topic.title}] `;
	yield { opening: noted, quote };
	if (quote.start < placed.sentence.quote.start) return;
	for (const led of leadsFor(placed)) yield { opening: `${noted}${led.opening} `, quote: led.quote };
}

/** What a title says, by the stems of its words. */
class Topic {
	readonly title: string;
	#stems: string[];

	constructor(title: string) {
		this.title = title;
		this.#stems = (title.toLowerCase().match(/\p{L}{4,}|\d{3,}/gu) ?? []).map(stemOf);
	}

	/** Whether a prompt names what the title does. */
	isIn(prompt: string): boolean {
		const told = prompt.toLowerCase();
		return this.#stems.every((stem) => told.includes(stem));
	}

	/** Whether an answer is a part of it. */
	isNear(answer: string): boolean {
		const told = answer.toLowerCase();
		return this.#stems.some((stem) => told.includes(stem));
	}
}
