import type { Span } from '#lib/facts/fact.ts';
import { comparisonsIn } from './comparisons.ts';
import { contentAfter, contentBefore, headsOf } from './heads.ts';
import { denierOf, doubterOf, lessenerOf } from './negation.ts';
import { placesOf, type Mark, type Scale } from './scales.ts';
import { stem } from './stem.ts';
import { concept } from './synonyms.ts';
import type { Word } from './words.ts';

/**
 * Where on a scale a text places something: between `least` and `most`, from -1 to 1. "Reduces" is -1 alone, "does not
 * reduce" is 0 to 1, "no effect" is 0. `heads` are the concepts that it says this of, as far as they stand close by; one
 * that `isBound` says nothing of anything else, and one that `isAimed`, as in "bad for the heart", of no other aim.
 */
export type Claim = Span & {
	scale: Scale;
	least: number;
	most: number;
	heads: string[];
	isBound: boolean;
	isAimed: boolean;
	at: number;
};

/** What a text claims on all scales. */
export function claimsIn(words: Word[]): Claim[] {
	return [...comparisonsIn(words), ...words.flatMap((word, at) => claimsAt(words, word, at))];
}

/** Whether two claims are said of one thing. Words such as "number" and "country" do not make them so. */
export function areOfOne(one: Claim, other: Claim): boolean {
	const common = one.heads.filter((head) => other.heads.includes(head) && !general.has(head));
	return common.length >= (one.scale === 'comparison' ? 2 : 1);
}

const general = new Set(
	'nation region world people year policy number level rate share amount time part way kind study author page effect'
		.split(' ')
		.map((word) => concept(stem(word)))
);

/** Whether two claims on one scale cannot both hold. */
export function areOpposed(one: Claim, other: Claim): boolean {
	return one.scale === other.scale && (one.most < other.least || other.most < one.least);
}

/** Of claims of one text about one thing that speak against each other, the last is what it comes to. */
export function settled(claims: Claim[]): Claim[] {
	return claims.filter(
		(one) => !claims.some((later) => later.at > one.at && areOpposed(one, later) && areOfOne(one, later))
	);
}

function claimsAt(words: Word[], word: Word, at: number): Claim[] {
	if (tellsNothing(words, word, at)) return [];
	const denier = word.lower === 'any' ? null : (denierOf(words, at) ?? doubterOf(words, at));
	if (denier !== null && without.has(word.stem)) return nothing(words, denier, at);
	return marksAt(words, word, at).map(({ scale, sign, isBound }) => {
		const lessener = changing.has(scale) ? null : lessenerOf(words, at);
		const turned = lessener === null ? sign : -sign;
		const from = Math.min(at, denier ?? at, lessener ?? at);
		const isAimed = /^(?:for|to)$/.test(words[at + 1]?.lower ?? '');
		return {
			scale,
			least: denier === null ? turned : Math.min(0, -turned),
			most: denier === null ? turned : Math.max(0, -turned),
			heads: headsOf(words, at, from, isAimed || pointing.has(scale), !changing.has(scale)),
			isBound,
			isAimed,
			start: words[from]?.start ?? word.start,
			end: words[Math.max(at, lessener ?? at)]?.end ?? word.end,
			at
		};
	});
}

/** What lessens a change is another change, and "to" behind it tells how far it goes. */
const changing = new Set<Scale>(['amount', 'having', 'duration', 'effect', 'plenty', 'order', 'speed']);

/** Of these, names are what they are said of. */
const pointing = new Set<Scale>(['blame', 'reliance', 'assent', 'outcome']);

/** What a "no" before it makes into: nothing changes. */
const without = new Set(
	'effect matter differ difference influence impact relation change association associated'
		.split(' ')
		.map(stem)
);

function nothing(words: Word[], from: number, at: number): Claim[] {
	const heads = [...contentAfter(words, at, 5), ...contentBefore(words, from, false, 3)];
	const start = words[from]?.start ?? 0;
	const end = words[at]?.end ?? 0;
	const shared = { heads, isBound: true, isAimed: false, start, end, at };
	return [
		{ scale: 'amount', least: 0, most: 0, ...shared },
		{ scale: 'worth', least: 0, most: 0, ...shared },
		{ scale: 'effect', least: -1, most: -1, ...shared }
	];
}

/** "Smaller classes" tells which classes, "classes became smaller" that they changed. */
const sizes = /^(?:smaller|larger|bigger|longer|shorter|greater|richer|poorer|older|younger)$/;

/** "More than 100" compares with a number; "no longer", "a few" and "good relations" have no place on a scale. */
function tellsNothing(words: Word[], word: Word, at: number): boolean {
	const [before, next, second] = [
		words[at - 1]?.lower ?? '',
		words[at + 1]?.lower ?? '',
		words[at + 2]?.lower ?? ''
	];
	if (word.lower === 'any') return !/^(?:hardly|scarcely|without)$/.test(before);
	if (/^(?:gives?|gave|given)$/.test(word.lower)) return false;
	if (word.isSmall && !isMoved(words, at) && !/^(?:more|less|much|many|few|little|no)$/.test(word.lower))
		return true;
	if (
		word.lower === 'more' &&
		(!words[at + 1] ||
			words[at + 1]?.isSmall ||
			/ly$/.test(words[at + 1]?.lower ?? '') ||
			words[at + 1]?.clause !== word.clause)
	)
		return true;
	if (/^(?:few|little|much|many|no)$/.test(word.lower))
		return (
			/^(?:a|as|how|so|too|very)$/.test(before) ||
			/^(?:longer|evidence|sign|doubt|less|more|as|of|other)$/.test(next)
		);
	if (next === 'than' && (/^\d/.test(second) || /^(?:more|less|fewer)$/.test(word.lower))) return true;
	if (word.lower === 'longer' && before === 'no') return true;
	if (sizes.test(word.lower))
		return words[at + 1]?.clause === word.clause && words[at + 1]?.isSmall === false;
	return word.lower === 'good' && /^(?:terms|relation|neighbou?r|reason|example|deal|time)/.test(next);
}

const moving = new Set(
	'go goes went gone going shot shoots come comes came coming push pushes pushed pushing drive drives drove driven driving bring brings brought bringing send sent keep keeps kept crept edged jumped force forces forced'.split(
		' '
	)
);

/** "Went up" and "pushed wages up". */
function isMoved(words: Word[], at: number): boolean {
	const here = words[at];
	if (!/^(?:up|down)$/.test(here?.lower ?? '')) return false;
	return words
		.slice(Math.max(0, at - 3), at)
		.some(({ lower, clause }) => moving.has(lower) && clause === here?.clause);
}

function marksAt(words: Word[], word: Word, at: number): Mark[] {
	if (isMoved(words, at)) return [{ scale: 'amount', sign: word.lower === 'up' ? 1 : -1, isBound: true }];
	return placesOf(word.lower);
}
