import type { Span } from '#lib/facts/fact.ts';
import { monthNames } from '#lib/reading/heads.ts';
import { nameType, type AnswerType } from './answer-type.ts';
import { whenOf } from '#lib/reading/when.ts';

export type Mention = Span & { text: string; type: AnswerType };

/** The dates and the names of countries, cities and persons in a stretch of a text, each where it stands first. */
export function mentionsIn(text: string, from: number, to: number): Mention[] {
	const stretch = text.slice(from, to);
	const found = new Map<string, Mention>();
	const add = (written: string, at: number, type: AnswerType | null) => {
		if (type === null || found.has(written)) return;
		found.set(written, { text: written, type, start: from + at, end: from + at + written.length });
	};
	for (const { 0: written, index } of stretch.matchAll(dates))
		add(written, index, whenOf(written)?.precision ?? null);
	for (const { 0: written, index } of stretch.matchAll(capitals)) {
		const type = nameType(written);
		if (type && certain.has(type)) add(written, index, type);
	}
	return [...found.values()];
}

const certain = new Set<AnswerType>(['country', 'city', 'person']);

const month = [...monthNames].join('|');
const dates = new RegExp(
	`(?<![\\p{L}\\p{N}.,–-])(?:\\d{1,2} (?:${month}) \\d{4}|(?:${month}) \\d{1,2}, \\d{4}|(?:${month}) \\d{4}|(?:1\\d|20)\\d0s|` +
		'(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|of|[Aa]fter|[Bb]efore|early|late|spring|summer|autumn|winter|year) )(?:1\\d|20)\\d\\d)(?![\\p{L}\\p{N}–-]|[.,]\\d)',
	'gu'
);

const capitals =
	/(?<![\p{L}\p{N}°])\p{Lu}[\p{L}’-]*\.?(?: (?:\p{Lu}[\p{L}’-]*\p{L}|\p{Lu}\.))*(?![\p{L}\p{N}])/gu;
