import type { Card } from '#lib/facts/fact.ts';
import { moved, quotation, type Candidate } from './candidate.ts';
import { expansionAfter, expansionBefore } from './expansion.ts';
import { matches } from './matches.ts';
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
	for (const { index, groups } of [...matches(bracketed, text), ...matches(named, text)]) {
		const short = groups?.short ?? '';
		const expansion = expansionBefore(text, index, short);
		if (expansion) found.push({ short, ...expansion });
	}
	for (const { 0: lead, index, groups } of matches(explained, text)) {
		const short = groups?.short ?? '';
		const expansion = expansionAfter(text, index + lead.length, short);
		if (expansion) found.push({ short, ...expansion });
	}
	return found.filter(
		({ short }, at) =>
			!/^\p{Lu}{1,2}\d+$/u.test(short) && found.findIndex((other) => other.short === short) === at
	);
}
