import type { Card } from '#lib/facts/fact.ts';
import { moved, quotation, type Candidate } from './candidate.ts';
import type { Sentence } from './sentence.ts';

/** An abbreviation that a sentence explains; offsets are the sentence's own. */
type Binding = { short: string; start: number; end: number };

const bracketed =
	/\((?:(?:the|or|also|known as|abbreviated(?: as)?|hereafter|hereinafter|called) )*["“‘']?(?<short>\p{Lu}[\p{Lu}\p{N}&-]{1,9}s?)["”’']?(?:[,;][^()]{0,40})?\)/gu;

const named =
	/(?:,? (?:(?:also |commonly |better |often |usually )?(?:known|abbreviated|referred to) (?:as|to)|abbreviated|or|called|shortened to)) (?:the )?["“‘']?(?<short>\p{Lu}[\p{Lu}&]{1,7})["”’']?(?=[\s,.;)])/gu;

const explained =
	/(?<![\p{L}\p{N}])(?<short>\p{Lu}[\p{Lu}&]{1,7}) (?:stands for|\((?:short for |from |the )?|is (?:short|an (?:acronym|abbreviation)) for|means) ?["“‘']?(?:the )?/gu;

/** A question for each abbreviation whose expansion stands beside it; of "NGOs" for NGO. */
export function acronymQuestions({ text, quote }: Sentence): Candidate[] {
	return bindings(text).map((binding) => {
		const { short, start, end } = singular({ ...binding, short: binding.short.replace(/-\d+$/, '') }, text);
		const answer = quotation(quote.text, { start, end });
		const card: Card = {
			kind: 'question',
			prompt: `What does ${short} stand for?`,
			answer: answer.text,
			accepted: spellings(answer.text)
		};
		return { kind: 'acronym', quote, answer: moved(answer, quote.start), card };
	});
}

function singular(binding: Binding, text: string): Binding {
	const isPlural = /\p{Lu}s$/u.test(binding.short) && /[^siu]s$/.test(text.slice(0, binding.end));
	if (!isPlural || /(?:ies|[sxz]es|ches|shes)$/.test(text.slice(0, binding.end))) return binding;
	return { ...binding, short: binding.short.slice(0, -1), end: binding.end - 1 };
}

/** The abbreviations that a text gives several expansions, whatever their spelling. */
export function ambiguousAcronyms(candidates: Candidate[]): Set<string> {
	const expansions = new Map<string, string>();
	const ambiguous = new Set<string>();
	for (const { kind, card } of candidates) {
		if (kind !== 'acronym') continue;
		const key = expansionKey(card.answer);
		if ((expansions.get(card.prompt) ?? key) !== key) ambiguous.add(card.prompt);
		expansions.set(card.prompt, key);
	}
	return ambiguous;
}

function expansionKey(expansion: string): string {
	return expansion
		.toLowerCase()
		.replace(/isation/g, 'ization')
		.replace(/[^\p{L}]+/gu, ' ')
		.replace(/s(?= |$)/g, '')
		.trim();
}

function spellings(expansion: string): string[] {
	const ways = [expansion];
	const other = /isation/i.test(expansion)
		? expansion.replace(/isation/gi, 'ization')
		: expansion.replace(/ization/gi, 'isation');
	ways.push(
		other,
		...ways.map((way) => way.replace(/ & /g, ' and ')),
		...ways.map((way) => way.replace(/-/g, ' '))
	);
	return [...new Set(ways)];
}

function bindings(text: string): Binding[] {
	if (
		!/[A-Z][A-Z&\d]/.test(text) ||
		!/\(|, or |\b(?:known|abbreviated|called|shortened|stands|short|acronym|means)\b/.test(text)
	)
		return [];
	const found: Binding[] = [];
	for (const { index, groups } of [...text.matchAll(bracketed), ...text.matchAll(named)]) {
		const short = groups?.short ?? '';
		const expansion = expansionBefore(text, index, short);
		if (expansion) found.push({ short, ...expansion });
	}
	for (const { 0: lead, index, groups } of text.matchAll(explained)) {
		const short = groups?.short ?? '';
		const expansion = expansionAfter(text, index + lead.length, short);
		if (expansion) found.push({ short, ...expansion });
	}
	return found.filter(({ short }, at) => found.findIndex((other) => other.short === short) === at);
}

type Stretch = { start: number; end: number };

const small = new Set('of the and for in on to with a an de des du la le et by at und der & und'.split(' '));

/** The fewest words before a bracket that spell the abbreviation, by their initials if they can. */
function expansionBefore(text: string, at: number, short: string): Stretch | null {
	const lead = text.slice(0, at).replace(/[\s"”’,]+$/, '');
	const words = wordsIn(text, Math.max(0, at - 140), lead.length);
	if (words.at(-1)?.end !== lead.length) return null;
	const runs = words.map((_, from) => words.slice(from)).reverse();
	return spelledBy(runs, text, short);
}

function expansionAfter(text: string, at: number, short: string): Stretch | null {
	const words = wordsIn(text, at, at + 140);
	if (words[0]?.start !== at) return null;
	const runs = words.map((_, to) => words.slice(0, to + 1));
	return spelledBy(runs, text, short);
}

type Word = Stretch & { word: string };

function wordsIn(text: string, from: number, to: number): Word[] {
	const found = text.slice(from, to).matchAll(/[\p{L}\p{M}\p{N}]+(?:[’']\p{L}+)?|&/gu);
	return [...found].map(({ 0: word, index }) => ({
		word,
		start: from + index,
		end: from + index + word.length
	}));
}

function spelledBy(runs: Word[][], text: string, short: string): Stretch | null {
	const stretches = runs.slice(0, 12).flatMap((run) => {
		const [first] = run;
		const last = run.at(-1);
		if (!first || !last || small.has(first.word) || small.has(last.word) || first.word === short) return [];
		if (/[.;:(),]/.test(text.slice(first.start, last.end))) return [];
		return [{ start: first.start, end: last.end, words: run.map(({ word }) => word) }];
	});
	const letters = lettersOf(short);
	const found =
		stretches.find(({ words }) => initialsSpell(words, letters)) ??
		stretches.find(({ words }) => spellsWithin(words, letters));
	return found ? { start: found.start, end: found.end } : null;
}

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
