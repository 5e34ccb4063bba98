import type { Candidate, Quotation } from './candidate.ts';
import type { Sentence } from './sentence.ts';

/** An abbreviation that a sentence explains; offsets are the sentence's own. */
type Binding = { short: string; start: number; end: number };

const bracketed =
	/\((?:(?:the|or|also|known as|abbreviated(?: as)?|hereafter|hereinafter|called) )*["“‘']?(?<short>\p{Lu}[\p{Lu}\p{N}&-]{1,9}s?)["”’']?(?:[,;][^()]{0,40})?\)/gu;

const named =
	/(?:,? (?:(?:also |commonly |better |often |usually )?(?:known|abbreviated|referred to) (?:as|to)|abbreviated|or|called|shortened to)) (?:the )?["“‘']?(?<short>\p{Lu}[\p{Lu}&]{1,7})["”’']?(?=[\s,.;)])/gu;

const explained =
	/(?<![\p{L}\p{N}])(?<short>\p{Lu}[\p{Lu}&]{1,7}) (?:stands for|\((?:short for |from |the )?|is (?:short|an (?:acronym|abbreviation)) for|means) ?["“‘']?(?:the )?/gu;

/** A question for each abbreviation whose expansion stands beside it. */
export function acronymQuestions(sentence: Sentence): Candidate[] {
	return bindings(sentence.text).map(({ short, start, end }) => {
		const { quote } = sentence;
		const answer: Quotation = {
			start: quote.start + start,
			end: quote.start + end,
			text: quote.text.slice(start, end)
		};
		const prompt = `What does ${short} stand for?`;
		return {
			kind: 'acronym',
			quote,
			answer,
			card: { kind: 'question', prompt, answer: answer.text, accepted: spellings(answer.text) }
		};
	});
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
const wordForm = /[\p{L}\p{M}\p{N}]+(?:[’'][\p{L}]+)?|&/gu;

/** The fewest words before a bracket whose initials spell the abbreviation. */
function expansionBefore(text: string, at: number, short: string): Stretch | null {
	const lead = text.slice(Math.max(0, at - 140), at).replace(/[\s"”’,]+$/, '');
	const offset = Math.max(0, at - 140);
	const words = [...lead.matchAll(wordForm)].map(({ 0: word, index }) => ({
		word,
		start: index,
		end: index + word.length
	}));
	for (let from = words.length - 1; from >= Math.max(0, words.length - 12); from--) {
		const first = words[from];
		const last = words.at(-1);
		if (!first || !last || last.end !== lead.length || small.has(first.word)) continue;
		if (/[.;:()]/.test(lead.slice(first.start, last.end))) return null;
		if (
			spells(
				words.slice(from).map(({ word }) => word),
				short
			) &&
			first.word !== short
		) {
			return { start: offset + first.start, end: offset + last.end };
		}
	}
	return null;
}

function expansionAfter(text: string, at: number, short: string): Stretch | null {
	const rest = text.slice(at, at + 140);
	const words = [...rest.matchAll(wordForm)].map(({ 0: word, index }) => ({
		word,
		start: index,
		end: index + word.length
	}));
	for (let to = 1; to <= Math.min(12, words.length); to++) {
		const first = words[0];
		const last = words[to - 1];
		if (!first || !last || first.start > 0) return null;
		if (/[.;:(),]/.test(rest.slice(0, last.end))) return null;
		if (
			spells(
				words.slice(0, to).map(({ word }) => word),
				short
			)
		)
			return { start: at, end: at + last.end };
	}
	return null;
}

/** Whether the initials of the words, small words left out or not, are the letters of the abbreviation. */
function spells(words: string[], short: string): boolean {
	const letters = short
		.replace(/(?<=\p{Lu})s$/u, '')
		.replace(/[^\p{L}]/gu, '')
		.toLowerCase();
	if (letters.length < 2 || words.length < 2) return letters.length >= 2 && spellsWithin(words, letters);
	const initials = (list: string[]) => list.map((word) => word[0]?.toLowerCase() ?? '').join('');
	const large = words.filter((word) => !small.has(word));
	return (
		initials(large) === letters ||
		initials(words) === letters ||
		spellsWithin(words, letters) ||
		spellsWithin(large, letters)
	);
}

/** "deoxyribonucleic acid" spells DNA: every word gives its first letter, and long words may give another from inside. */
function spellsWithin(words: string[], letters: string): boolean {
	const [word, ...rest] = words;
	if (word === undefined) return letters === '';
	if (word[0]?.toLowerCase() !== letters[0]) return false;
	if (spellsWithin(rest, letters.slice(1))) return true;
	const inside = letters[1] ?? '';
	const at = inside === '' ? -1 : word.toLowerCase().indexOf(inside, 3);
	if (at === -1 || word.length < 9) return false;
	if (spellsWithin(rest, letters.slice(2))) return true;
	const third = letters[2] ?? '';
	return third !== '' && word.toLowerCase().includes(third, at + 1) && spellsWithin(rest, letters.slice(3));
}
