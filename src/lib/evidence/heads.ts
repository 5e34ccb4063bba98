import { placesOf } from './scales.ts';
import { concept } from './synonyms.ts';
import type { Word } from './words.ts';

const reach = 9;

/**
 * The concepts that a word on a scale is said of: what follows it, as in "reduces employment" and "loss of jobs"; if
 * nothing does, what stands before it and where: "employment fell in all sectors", "an increase in prices".
 */
export function headsOf(
	words: Word[],
	at: number,
	from: number,
	isNamed: boolean,
	isAimed: boolean
): string[] {
	const here = words[at];
	const behind = words.slice(at + 1, at + reach);
	const end = behind.findIndex(({ clause, lower }) => clause !== here?.clause || cutting.has(lower));
	const phrase = end === -1 ? behind : behind.slice(0, end);
	const turn = phrase.findIndex(({ lower }) => turning.has(lower) || (!isAimed && aiming.has(lower)));
	const direct = conceptsOf(turn === -1 ? phrase : phrase.slice(0, turn), 3);
	const subject = isAimed ? [] : subjectOf(words, at);
	const own = ofNoun.test(words[at + 1]?.lower ?? '') ? conceptsOf(words.slice(at - 1, at), 1) : [];
	if (direct.length > 0) return [...direct, ...own, ...subject];
	const isFar = !isAimed && aiming.has(phrase[turn]?.lower ?? '');
	const rest = (isFar ? [] : phrase.slice(turn + 1)).filter((word) => isNamed || !isName(words, word));
	return [...subject, ...contentBefore(words, from, isNamed, 3), ...(turn === -1 ? [] : conceptsOf(rest, 3))];
}

/** What a word is said of across a form of "be": in "waste is a small problem", the waste. */
function subjectOf(words: Word[], at: number): string[] {
	const here = words[at];
	for (let place = at - 1; place >= Math.max(0, at - 5); place--) {
		const word = words[place];
		if (!word || word.clause !== here?.clause) return [];
		if (being.test(word.lower)) return contentBefore(words, place, true, 2);
	}
	return [];
}

const being = /^(?:is|are|was|were|be|been|became|become|remains?|remained)$/;

/** What follows a noun: in "the bilingual advantage is", it is said of what is bilingual. */
const ofNoun = /^(?:is|are|was|were|of|has|had)$/;

/** The concepts of so many words before a place, in its clause. */
export function contentBefore(words: Word[], at: number, withNames: boolean, most: number): string[] {
	const here = words[at];
	const before = words
		.slice(Math.max(0, at - reach), at)
		.filter((word) => word.clause === here?.clause && (withNames || !isName(words, word)));
	return conceptsOf(before.reverse(), most);
}

/** The concepts of so many words behind a place, in its clause: in "no effect of size on marks", size and marks. */
export function contentAfter(words: Word[], at: number, most: number): string[] {
	const here = words[at];
	return conceptsOf(
		words.slice(at + 1, at + 1 + reach).filter(({ clause }) => clause === here?.clause),
		most
	);
}

/** A phrase ends before these. */
const cutting = new Set(
	'by from at after when and or than because since until while but before which that who during'.split(' ')
);
const turning = new Set('in on along under near across with within among between against'.split(' '));
const aiming = new Set(['for', 'to']);

function conceptsOf(words: Word[], most: number): string[] {
	return words
		.filter(({ isSmall, lower }) => !isSmall && !/^\d|ly$/.test(lower) && !isOnScale(lower))
		.slice(0, most)
		.map(({ stem }) => concept(stem));
}

function isOnScale(lower: string): boolean {
	return /er$|est$/.test(lower) && placesOf(lower).length > 0;
}

/** "New Jersey" is where something rose, and not what rose. */
function isName(words: Word[], word: Word): boolean {
	return word !== words[0] && word.text !== word.lower;
}
