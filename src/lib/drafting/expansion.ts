import type { Span } from '#lib/facts/fact.ts';
import { heads } from '#lib/reading/heads.ts';
import { matches } from './matches.ts';

const small = new Set('of the and for in on to with a an de des du la le et by at und der & und'.split(' '));

/** The fewest words before a bracket that spell the abbreviation, by their initials if they can. */
export function expansionBefore(text: string, at: number, short: string): Span | null {
	const lead = text.slice(0, at).replace(/[\s"”’,]+$/, '');
	const words = wordsIn(text, Math.max(0, at - 140), lead.length);
	if (words.at(-1)?.end !== lead.length) return null;
	const runs = words.map((_, from) => words.slice(from)).reverse();
	return spelledBy(runs, text, short);
}

/** The words from an offset on that spell the abbreviation. */
export function expansionAfter(text: string, at: number, short: string): Span | null {
	const words = wordsIn(text, at, at + 140);
	if (words[0]?.start !== at) return null;
	const runs = words.map((_, to) => words.slice(0, to + 1));
	return spelledBy(runs, text, short);
}

type Word = Span & { word: string };

function wordsIn(text: string, from: number, to: number): Word[] {
	return matches(anyWord, text.slice(from, to)).map(({ 0: word, index }) => ({
		word,
		start: from + index,
		end: from + index + word.length
	}));
}

const anyWord = /[\p{L}\p{M}\p{N}]+(?:[’']\p{L}+)?|&/gu;

function spelledBy(runs: Word[][], text: string, short: string): Span | null {
	const letters = lettersOf(short);
	const stretches = runs.slice(0, 12).flatMap((run) => {
		const [first] = run;
		const last = run.at(-1);
		if (!first || !last || small.has(first.word) || small.has(last.word) || first.word === short) return [];
		const whole = text.slice(first.start, last.end);
		if (/[.;:()]/.test(whole) || numeral.test(last.word) || isForeign(run, text)) return [];
		if (last.word === 'degree' && / of $/.test(text.slice(0, first.start))) return [];
		const isListed = whole.includes(',');
		if (isListed && !(tellsItsFields.test(whole) && heads.organisation.has(last.word))) return [];
		const end = last.end - (/[’']s$/.test(last.word) ? 2 : 0);
		return [{ start: first.start, end, words: run.map(({ word }) => word), isListed }];
	});
	const found =
		stretches.find(({ words }) => initialsSpell(words, letters)) ??
		stretches.find(({ words, isListed }) => !isListed && spellsWithin(words, letters));
	return found ? { start: found.start, end: found.end } : null;
}

/** "Guomindang (GMD)": a name in its own language, whose parts its letters are, tells nothing in English. */
function isForeign([word, ...rest]: Word[], text: string): boolean {
	return (
		rest.length === 0 &&
		word !== undefined &&
		word.start > 0 &&
		/^\p{Lu}\p{Ll}+$/u.test(word.word) &&
		!/[.!?]\s+$/.test(text.slice(0, word.start))
	);
}

/** "photosystem I" is one of several. */
const numeral = /^[IVX]+$/;

/** "Educational, Scientific and Cultural Organization" is one name. */
const tellsItsFields = /^[^,]* \p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)+,? (?:and|&) \p{Lu}\p{L}+ \p{Lu}\p{L}+$/u;

/** The letters to be spelled: W3C has three Ws. */
function lettersOf(short: string): string {
	return short
		.replace(/(?<=\p{Lu})s$/u, '')
		.replace(/(\p{L})([2-4])/gu, (_, letter: string, times: string) => letter.repeat(Number(times)))
		.replace(/[^\p{L}]/gu, '')
		.toLowerCase();
}

function initialsSpell(words: string[], letters: string): boolean {
	const initials = (list: string[]) => list.map((word) => word[0]?.toLowerCase() ?? '').join('');
	return (
		letters.length > 1 &&
		[words, words.filter((word) => !small.has(word))].some((list) => initials(list) === letters)
	);
}

/** "deoxyribonucleic acid" spells DNA: every word gives its first letter, and long words may give more from inside. */
function spellsWithin(words: string[], letters: string): boolean {
	if (letters.length < 2) return false;
	return (
		spellsOut(words, letters) ||
		spellsOut(
			words.filter((word) => !small.has(word)),
			letters
		)
	);
}

function spellsOut([word, ...rest]: string[], letters: string): boolean {
	if (word === undefined) return letters === '';
	if (word[0]?.toLowerCase() !== letters[0]) return false;
	if (spellsOut(rest, letters.slice(1))) return true;
	const second = word.toLowerCase().indexOf(letters[1] ?? ' ', 3);
	if (second === -1 || word.length < 8) return false;
	if (spellsOut(rest, letters.slice(2))) return true;
	return word.toLowerCase().includes(letters[2] ?? ' ', second + 1) && spellsOut(rest, letters.slice(3));
}
