import type { Span } from '#lib/facts/fact.ts';
import { matches } from './matches.ts';

export type DateKind = 'date' | 'month' | 'year' | 'decade' | 'century' | 'day';

/** A date in a sentence; offsets are the sentence's own. A `day` is one without its year. */
export type DateMention = Span & { text: string; kind: DateKind };

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

const monthForms = months.map((name) => new RegExp(`\\b${name.slice(0, 3)}`));

const month = `(?:${months.map((name) => (name === 'May' ? name : `${name}|${name.slice(0, 3)}\\.?`)).join('|')}|Sept\\.?)`;
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const year = '(?:1[0-9]|20)\\d\\d';
const era = '(?:BCE|BC|B\\.C\\.E\\.|B\\.C\\.|AD|CE)';
const ordinals =
	'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first';

const forms = new RegExp(
	'(?=[\\dJFMASONDfsten])(?<![\\w$€£#/.,:-])(?:' +
		[
			`(?<date>(?:${day}(?: of)? ${month},? (?:\\d{1,4} ${era}|AD \\d{1,4}|${year}|[4-9]\\d\\d)|${month} ${day},? ${year}|${year}-[01]\\d-[0-3]\\d))`,
			`(?<month>${month}(?: of|,)? (?:\\d{1,4} ${era}|AD \\d{1,4}|${year}))`,
			`(?<era>\\d{1,4} ${era}|AD \\d{1,4})`,
			`(?<decade>(?:1[0-9]|20)\\d0s(?: ${era})?)`,
			`(?<century>(?:\\d{1,2}(?:st|nd|rd|th)|${ordinals})[ -]century(?: ${era})?)`,
			`(?<year>${year}|(?<=\\b[Ii]n )[1-9]\\d\\d(?=,? (?:an?|the|and|when|by|with|after|[A-Z])|[.,;]))`,
			`(?<day>${day} ${month}|${month} ${day})`
		].join('|') +
		')(?![\\w%])',
	'g'
);

/** Every date in a sentence, in order. */
export function datesIn(sentence: string): DateMention[] {
	if (!/\d|century/.test(sentence)) return [];
	return matches(forms, sentence).map(({ 0: text, index, groups = {} }) => ({
		start: index,
		end: index + text.length,
		text,
		kind: kindOf(groups)
	}));
}

function kindOf(groups: Record<string, string | undefined>): DateKind {
	if (groups.date) return 'date';
	if (groups.month) return 'month';
	if (groups.decade) return 'decade';
	if (groups.century) return 'century';
	return groups.day ? 'day' : 'year';
}

/** A date as it stands and in the other ways that count as right. */
export function dateSpellings({ text, kind }: DateMention): string[] {
	return [...new Set([text, ...otherSpellings(text, kind)])];
}

function otherSpellings(text: string, kind: DateKind): string[] {
	const [, count = '', era = ''] = /^(.*?) (B\.?C\.?(?:E\.?)?|AD|CE)$/.exec(text) ?? [];
	if (era.startsWith('B')) return [`${count} BC`, `${count} BCE`];
	if (era !== '' && kind === 'year') return [count, `AD ${count}`, `${count} CE`, `${count} AD`];
	if (kind === 'decade') return [`the ${text}`];
	const at = monthForms.findIndex((form) => form.test(text));
	const [, year] = /(?<!\d)(\d{3,4})(?!\d)/.exec(text) ?? [];
	const name = months[at];
	if (!name || !year) return [];
	const number = String(at + 1).padStart(2, '0');
	if (kind === 'month') return [`${name} ${year}`, `${name.slice(0, 3)} ${year}`, `${year}-${number}`];
	const [, day] = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?!\d)/.exec(text) ?? [];
	if (kind !== 'date' || !day) return [];
	return [`${day} ${name} ${year}`, `${name} ${day}, ${year}`, `${year}-${number}-${day.padStart(2, '0')}`];
}
