import type { Span } from '#lib/facts/fact.ts';
import { contentBefore } from './heads.ts';
import type { Judgement, Pair } from './judgement.ts';
import { denierOf, doubterOf } from './negation.ts';
import type { Profile } from './profile.ts';
import { placesOf } from './scales.ts';
import { concept } from './synonyms.ts';
import type { Word } from './words.ts';

/** What one text says, the other denies with the same word. */
export function denied({ fact, passage, likeness }: Pair): Judgement | null {
	if (likeness.score < 0.12) return null;
	const ours = denialOf(fact, passage);
	if (ours) return { label: 'contrasts', fact: [ours.denied], passage: [ours.said] };
	const theirs = denialOf(passage, fact);
	return theirs && { label: 'contrasts', fact: [theirs.said], passage: [theirs.denied] };
}

function denialOf({ words }: Profile, { words: others }: Profile): { denied: Span; said: Span } | null {
	for (const [at, word] of words.entries()) {
		const denier = deniedFrom(words, word, at);
		if (denier === null) continue;
		const isVerb = (each: Word) => doubterOf(words, at) === null || isVerbForm(word, each);
		const said = others.find(
			(each, there) =>
				concept(each.stem) === concept(word.stem) &&
				(denierOf(others, there) ?? doubterOf(others, there)) === null &&
				areSaidOfOne(words, at, others, there) &&
				isVerb(each)
		);
		if (said) return { denied: { start: words[denier]?.start ?? word.start, end: word.end }, said };
	}
	return null;
}

/** The place of what denies a word itself: "not" right before it, or "no evidence that" somewhere before. */
function deniedFrom(words: Word[], word: Word, at: number): number | null {
	if (word.isSmall || word.text !== word.lower || /^\d/.test(word.lower)) return null;
	if (placesOf(word.lower).some(({ isBound }) => isBound)) return null;
	const doubter = doubterOf(words, at);
	if (doubter !== null) return doubter;
	const denier = denierOf(words, at);
	const lower = words[denier ?? -1]?.lower ?? '';
	if (denier === null || (at - denier > 2 && lower !== 'rather')) return null;
	const first = words.findIndex((each, place) => place > denier && !each.isSmall && each.lower !== 'longer');
	const isOfThing = ofThings.has(lower) && words[denier + 1]?.lower !== 'longer';
	return first === at && !isOfThing ? denier : null;
}

/** "No homework" and "little homework" deny no homework that another text speaks of. */
const ofThings = new Set('no none little barely without nobody nothing'.split(' '));

/** Of what stands behind "no evidence that", the verb is denied: it ends in -ed, or has another form in the other text. */
function isVerbForm(word: Word, other: Word): boolean {
	return /ed$/.test(word.lower) || other.lower !== word.lower;
}

/** Whether a word is said of the same in two texts: what stands before it is shared, or much of what stands round it. */
function areSaidOfOne(words: Word[], at: number, others: Word[], there: number): boolean {
	const subjects = contentBefore(others, there, true, 6);
	if (contentBefore(words, at, true, 6).some((each) => subjects.includes(each))) return true;
	const round = contentRound(others, there);
	return new Set(contentRound(words, at).filter((each) => round.includes(each))).size >= 2;
}

function contentRound(words: Word[], at: number): string[] {
	const here = words[at];
	return words
		.slice(Math.max(0, at - 6), at + 7)
		.filter(({ isSmall, stem, clause }) => !isSmall && clause === here?.clause && stem !== here.stem)
		.map(({ stem }) => concept(stem));
}
