import { numberInWords } from './number-words.ts';

/** A decade or a century, or the early, middle or late part of one. Years before Christ have a flag of their own. */
export type Stretch = { first: number; last: number; part: string; isBc: boolean; isAd: boolean };

/** Reads "the late 19th century", "the 1960s" or "the sixties" in a tidied text; null when it says anything else. */
export function readStretch(text: string): Stretch | null {
	const isBc = /\bbc\b/.test(text);
	const isAd = /\bad\b/.test(text);
	const [, part = '', rest = ''] =
		/^(early|middle|mid|late|beginning|end|first half|second half)?[ -]?(.*)$/.exec(
			text.replace(/\b(?:bc|ad)\b/g, '').trim()
		) ?? [];
	const years = centuryOf(rest) ?? decadeOf(rest);
	return years && { first: years[0], last: years[1], part: parts[part] ?? part, isBc, isAd };
}

const parts: Record<string, string> = { middle: 'mid', beginning: 'early', end: 'late' };

function centuryOf(text: string): [number, number] | null {
	const hundred = /^(\d{1,2})00'?s$/.exec(text);
	if (hundred) return [Number(hundred[1]) * 100, Number(hundred[1]) * 100 + 99];
	const [, count] = /^(.+?)[ -]?(?:centur(?:y|ies)|cent|c)$/.exec(text) ?? [];
	if (count === undefined) return null;
	const number = /^\d{1,2}$/.test(count)
		? Number(count)
		: (numberInWords(count, { ordinals: true }) ?? romanOf(count));
	return number === null || number < 1 || number > 30 ? null : [(number - 1) * 100, number * 100 - 1];
}

function romanOf(text: string): number | null {
	if (!/^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/.test(text)) return null;
	const values = [...text].map((letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0);
	return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function decadeOf(text: string): [number, number] | null {
	const [, figures] = /^'?(\d{2,4})'?s$/.exec(text) ?? [];
	if (figures !== undefined) return tenYears(Number(figures));
	const [, century, tens = ''] =
		/^(?:(nineteen|eighteen|seventeen|twenty)[ -])?(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies$/.exec(
			text
		) ?? [];
	const at = 'twent thirt fort fift sixt sevent eight ninet'.split(' ').indexOf(tens);
	if (at < 0) return null;
	return tenYears(({ seventeen: 1700, eighteen: 1800, twenty: 2000 }[century ?? ''] ?? 1900) + (at + 2) * 10);
}

function tenYears(first: number): [number, number] | null {
	if (first % 10 !== 0) return null;
	const year = first < 100 ? 1900 + first : first;
	return [year, year + 9];
}
