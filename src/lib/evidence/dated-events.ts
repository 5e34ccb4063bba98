import type { Span } from '#lib/facts/fact.ts';
import type { Judgement, Pair } from './judgement.ts';
import type { Profile } from './profile.ts';
import { differInCountries, differInNames } from './scope.ts';
import { stem } from './stem.ts';
import { concept } from './synonyms.ts';
import type { Word } from './words.ts';
import { yearsMeet } from './years.ts';

/** What happens to a thing once, such as its founding, in one year or, as the other text says, in another. */
export function datedOtherwise({ fact, passage, likeness }: Pair): Judgement | null {
	if (yearsMeet(fact.years, passage.years)) return null;
	if (differInNames(fact, passage) || differInCountries(fact, passage)) return null;
	const isOne = (event: string) =>
		likeness.shared.some(
			({ term, isOwn, isTelling }) => isOwn && isTelling && term !== event && !/^[#\d]/.test(term)
		);
	for (const one of eventsIn(fact))
		for (const other of eventsIn(passage))
			if (areOne(one, other) && isOne(one.event))
				return { label: 'contrasts', fact: [one.place], passage: [other.place] };
	return null;
}

type Event = { event: string; year: number; place: Span; who: string | undefined };

function areOne(one: Event, other: Event): boolean {
	if (one.event !== other.event || Math.abs(one.year - other.year) > apart) return false;
	return !ofSomebody.has(one.event) || (one.who !== undefined && one.who === other.who);
}

/** Years further apart are hardly two accounts of one event. */
const apart = 12;
const reach = 7;

const once = new Set(
	'begin end founded open close born die invent discover first abolish introduce sign publish independent launch complete crown elect marry adopt join last'
		.split(' ')
		.map((word) => concept(stem(word)))
);

/** What happens to whoever is named before it. */
const ofSomebody = new Set(['die', 'born'].map((word) => concept(stem(word))));

/** The events that a text gives a single year for, by the word that stands nearest to it. */
function eventsIn({ words, years }: Profile): Event[] {
	return years.flatMap(({ start, end, first, last }) => {
		if (first !== last) return [];
		const at = words.findIndex((word) => word.end > start);
		return words.flatMap((word, place) =>
			Math.abs(place - at) <= reach && once.has(concept(word.stem))
				? [{ event: concept(word.stem), year: first, place: { start, end }, who: nameBefore(words, place) }]
				: []
		);
	});
}

/** The last name before a word, as far as its clause goes. */
function nameBefore(words: Word[], at: number): string | undefined {
	const clause = words[at]?.clause;
	return words.slice(0, at).findLast((word) => word.clause === clause && /^\p{Lu}/u.test(word.text))?.lower;
}
