import type { Span } from '#lib/facts/fact.ts';
import type { Profile } from './profile.ts';
import { yearsMeet } from './years.ts';

/** Whether both texts name countries, and none that the other names. */
export function differInCountries(one: Profile, other: Profile): boolean {
	const [some, others] = [countriesIn(one), countriesIn(other)];
	return some.length > 0 && others.length > 0 && !some.some((country) => others.includes(country));
}

/** Whether both texts name years, and no year of one lies in what the other names. */
export function differInYears(one: Profile, other: Profile): boolean {
	return one.years.length > 0 && other.years.length > 0 && !yearsMeet(one.years, other.years);
}

/** Whether both texts name something, and nothing that the other names. */
export function differInNames(one: Profile, other: Profile): boolean {
	const names = ({ terms }: Profile) =>
		[...terms].filter(([, { weight, spans }]) => weight > 1 && spans.length > 0).map(([key]) => key);
	const [some, others] = [names(one), names(other)];
	return some.length > 0 && others.length > 0 && !some.some((name) => others.includes(name));
}

function countriesIn({ terms }: Profile): string[] {
	return [...terms].filter(([key, { spans }]) => key.startsWith('@') && spans.length > 0).map(([key]) => key);
}

/** Words that part the cases that two texts speak of, as "filtered" and "unfiltered"; null when there are none. */
export function scopeWords(fact: Profile, passage: Profile): { fact: Span[]; passage: Span[] } | null {
	const [ours, theirs] = [onlyWhen.exec(fact.text), onlyWhen.exec(passage.text)];
	if (ours && !theirs) return { fact: [spanOf(ours)], passage: [] };
	if (theirs && !ours) return { fact: [], passage: [spanOf(theirs)] };
	for (const one of fact.words)
		for (const other of passage.words)
			if (isOpposite(one.lower, other.lower) || isOpposite(other.lower, one.lower))
				return { fact: [one], passage: [other] };
	return null;
}

const onlyWhen = /\b(?:only|unless|except) (?:when|if|where|in|for|under|among)\b|\bunless\b/i;

function spanOf({ 0: whole, index }: RegExpExecArray): Span {
	return { start: index, end: index + whole.length };
}

function isOpposite(plain: string, other: string): boolean {
	return plain.length > 4 && prefixes.some((prefix) => other === prefix + plain);
}

const prefixes = ['un', 'non-', 'non', 'de', 'in', 'im', 'post-', 'pre-', 'post', 'pre'];
