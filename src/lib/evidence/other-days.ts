import type { Span } from '#lib/facts/fact.ts';
import { monthNames } from '#lib/reading/heads.ts';
import { whenOf, type When } from '#lib/reading/when.ts';
import type { Judgement, Pair } from './judgement.ts';
import type { Profile } from './profile.ts';
import { differInCountries, differInNames } from './scope.ts';

/** One event that two texts put on different days: both name one day, not far apart, and tell of it in the same words. */
export function onOtherDays({ fact, passage, likeness }: Pair): Judgement | null {
	const [ours, theirs] = [daysIn(fact.text), daysIn(passage.text)];
	const [one, other] = [ours[0], theirs[0]];
	if (!one || !other || ours.length > 1 || theirs.length > 1 || !areClose(one, other)) return null;
	if (differInNames(fact, passage) || differInCountries(fact, passage)) return null;
	const told = likeness.shared.filter(({ term, isOwn }) => isOwn && !/^[#\d]/.test(term) && !isMonth(term));
	if (likeness.own < leastOwn || told.length < 2 || !told.some(({ isTelling }) => isTelling)) return null;
	if (!sharesVerb(fact, passage)) return null;
	return { label: 'contrasts', fact: [one.place], passage: [other.place] };
}

/** So much do two texts have in common that tell of one event. */
const leastOwn = 0.2;

type Day = When & { place: Span };

const months = [...monthNames];
const month = months.join('|');
const pattern = new RegExp(
	`\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${month})|(?:${month}) \\d{1,2}(?:st|nd|rd|th)?),? \\d{4}\\b`,
	'g'
);

function daysIn(text: string): Day[] {
	return [...text.matchAll(pattern)].flatMap(({ 0: whole, index }) => {
		const when = whenOf(whole);
		return when ? [{ ...when, place: { start: index, end: index + whole.length } }] : [];
	});
}

/** Days further apart are hardly two accounts of one event. */
const apart = 40;

function areClose(one: Day, other: Day): boolean {
	const between = Math.abs(one.from - other.from);
	return between > 0 && between <= apart;
}

function isMonth(term: string): boolean {
	return months.some((name) => name.toLowerCase().startsWith(term) && term.length > 2);
}

/** Both say with the same word what happened. */
function sharesVerb(fact: Profile, passage: Profile): boolean {
	const verbs = ({ words }: Profile) =>
		words
			.filter(
				({ lower, isSmall }) =>
					!isSmall &&
					/(?:ed|[^s]s)$|^(?:began|came|fell|fought|led|left|lost|made|met|rose|sank|shot|struck|took|went|won)$/.test(
						lower
					)
			)
			.map(({ stem }) => stem);
	const ours = new Set(verbs(fact));
	return verbs(passage).some((stem) => ours.has(stem));
}
