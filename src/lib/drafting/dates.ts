import type { Span } from '#lib/facts/fact.ts';

export type DateKind = 'date' | 'month' | 'year' | 'decade' | 'century' | 'day';

/** A date in a sentence; offsets are the sentence's own. `accepted` are its other spellings; `year` is null for a day alone. */
export type DateMention = Span & { text: string; kind: DateKind; year: string | null; accepted: string[] };

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
			`(?<decade>(?:1[0-9]|20)\\d0s)`,
			`(?<century>(?:\\d{1,2}(?:st|nd|rd|th)|${ordinals})[ -]century(?: ${era})?)`,
			`(?<year>${year})`,
			`(?<day>${day} ${month}|${month} ${day})`
		].join('|') +
		')(?![\\w%])',
	'g'
);

/** Every date in a sentence, in order. */
export function datesIn(sentence: string): DateMention[] {
	if (!/\d|century/.test(sentence)) return [];
	return [...sentence.matchAll(forms)].map(({ 0: text, index, groups = {} }) => {
		const kind = kindOf(groups);
		const found = kind === 'day' ? null : (/(?<!\d)\d{3,4}(?!\d)/.exec(text)?.[0] ?? text);
		return {
			start: index,
			end: index + text.length,
			text,
			kind,
			year: found,
			accepted: spellings(text, kind)
		};
	});
}

function kindOf(groups: Record<string, string | undefined>): DateKind {
	if (groups.date) return 'date';
	if (groups.month) return 'month';
	if (groups.decade) return 'decade';
	if (groups.century) return 'century';
	return groups.day ? 'day' : 'year';
}

function spellings(text: string, kind: DateKind): string[] {
	if (/^\d{4}$/.test(text)) return [text];
	const name = /\p{Lu}\p{Ll}+/u.exec(text)?.[0] ?? '';
	const at = months.findIndex((month) => name !== '' && month.startsWith(name.slice(0, 3)));
	const full = months[at] ?? '';
	const number = String(at + 1).padStart(2, '0');
	const [, digits = ''] = /(?<!\d)(\d{3,4})(?!\d)/.exec(text) ?? [];
	const [, dayNumber = ''] = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?!\d)/.exec(text) ?? [];
	const ways: string[] = [text];
	const [, beforeEra = text] = /^(.*) BCE?$/.exec(text) ?? [];
	if (beforeEra !== text) return [text, `${beforeEra} ${text.endsWith('BCE') ? 'BC' : 'BCE'}`];
	if (!digits && kind !== 'decade') return ways;
	if (kind === 'date' && full) {
		ways.push(`${dayNumber} ${full} ${digits}`, `${full} ${dayNumber}, ${digits}`);
		ways.push(`${digits}-${number}-${dayNumber.padStart(2, '0')}`);
	}
	if (kind === 'month')
		ways.push(`${full} ${digits}`, `${full.slice(0, 3)} ${digits}`, `${digits}-${number}`);
	if (kind === 'decade') ways.push(`the ${text}`);
	return [...new Set(ways)];
}
