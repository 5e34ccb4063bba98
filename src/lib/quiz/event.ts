import { gap } from '#lib/facts/fact.ts';
import { askingSentence, standing } from './basis.ts';
import { isSentence } from './whole-sentence.ts';

/** A sentence with a gap for its date, without the date: null when it would not stand alone, or tells of other times. */
export function eventOf(prompt: string): string | null {
	const note = /^\[[^\]]+\] /.exec(prompt)?.[0] ?? '';
	const sentence = askingSentence(prompt.slice(note.length));
	const stripped = sentence
		.replace(
			/^(?:In|On) (?:the )?(?:year |month of |early |late |the (?:spring|summer|autumn|winter|fall) of )?_{4},? /,
			''
		)
		.replace(
			/( ?,?) (?:in|on) (?:the )?(?:year |month of |early |late |the (?:spring|summer|autumn|winter|fall) of )?_{4}(?=([ ,.;:)]))/,
			(_, comma: string, next: string) => (next === ' ' ? comma : '')
		)
		.replace(/,(?=\.$)/, '')
		.replace(/\b(and|but),(?= )/, '$1');
	if (stripped === sentence || stripped.includes(gap)) return null;
	const text = standing(`${note}${capitalised(stripped.trim())}`);
	return isWhole(stripped, sentence, prompt, note) && isSentence(`${note}${capitalised(stripped.trim())}`)
		? text
		: null;
}

function isWhole(text: string, sentence: string, prompt: string, note: string): boolean {
	if (/\d{3,4}|century|decade/.test(text) || uncertain.test(text) || printed.test(text)) return false;
	if (/, \p{L}+[.,]?$/u.test(text) || /, \p{Ll}+(?:ed|en|wn) (?:in|on) ____/u.test(sentence)) return false;
	if (
		/\p{Lu}\p{Ll}+ (?:passed|signed|held|enacted|adopted|written|issued|published|approved|ratified)\.$/u.test(
			text
		) &&
		text.split(' ').length > 8
	)
		return false;
	if (/\b(?:has|have) (?:\S+ ){2,}\p{Ll}+ed (?:in|on) ____/u.test(sentence)) return false;
	if (hasNoPlace.test(text)) return false;
	if (/^(?:it|he|she|they|this|that|these|those|there|here)\b(?! \[)/i.test(text)) return false;
	if (text.split(' ').length > 28 || text.split(' ').length < 4) return false;
	return prompt.length - note.length === sentence.length;
}

/** A birth comes first, whatever else there is, and one may be elected or appointed again. */
const hasNoPlace = /\b[Bb]orn\b|\b(?:re-?)?(?:elected|appointed)\b/;

const uncertain =
	/\b(?:about|around|circa|c\.|probably|perhaps|approximately|or so|later|earlier|after|before|since|until|then|ago|the (?:same|following|next|previous) (?:year|day|month)|also|too|again|still|already|now|today|will|would|planned|expected)\b/i;

/** Where something was printed is no part of the sequence that it tells of. */
const printed =
	/\b(?:paper|article|book|essay|study|by \p{Lu}\p{Ll}+ and others)\b.* (?:appeared|was published|came out)\b/u;

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
