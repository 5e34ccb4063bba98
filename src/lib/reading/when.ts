import { monthNames } from './heads.ts';

export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century';

/** A stretch of time, as days of a calendar in which every month has 31; `from` and `to` are its first and last. */
export type When = { precision: Precision; from: number; to: number };

/** What a text that is nothing but a date means, or null. */
export function whenOf(text: string): When | null {
	if (text.length > 40 || !/\d|century/i.test(text)) return null;
	const plain = text
		.trim()
		.replace(/^the /i, '')
		.replace(/\b(AD|CE)\b/, '')
		.trim();
	const isBefore = /\bB\.?C\.?(?:E\.?)?$/.test(plain);
	const bare = plain.replace(/ ?\bB\.?C\.?(?:E\.?)?$/, '');
	const found = read(bare);
	if (!found) return null;
	const { precision, year, month, day } = found;
	if (precision === 'day' && !isBefore) return of(precision, [year, month, day], [year, month, day]);
	if (precision === 'month' && !isBefore) return of(precision, [year, month, 1], [year, month, 31]);
	const years = { day: 1, month: 1, year: 1, decade: 10, century: 100 }[precision];
	const first = isBefore ? -year - (years - 1) : year;
	return of(precision, [first, 1, 1], [first + years - 1, 12, 31]);
}

/** Whether two stretches of time have a day in common. */
export function meet(a: When, b: When): boolean {
	return a.from <= b.to && b.from <= a.to;
}

/** The year in which a stretch begins. */
export function yearOf({ from }: When): number {
	return Math.floor(from / perYear);
}

const perYear = 12 * 31;

type Day = [year: number, month: number, day: number];

function of(precision: Precision, from: Day, to: Day): When {
	return { precision, from: dayNumber(from), to: dayNumber(to) };
}

function dayNumber([year, month, day]: Day): number {
	return year * perYear + (month - 1) * 31 + day - 1;
}

const months = [...monthNames];
const month = `(?<month>${months.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')}|Sept\\.?)`;
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>\\d{3,4})';

const forms: [Precision, RegExp][] = [
	['day', new RegExp(`^${day}(?: of)? ${month},? ${year}$`)],
	['day', new RegExp(`^${month} ${day},? ${year}$`)],
	['month', new RegExp(`^${month}(?: of|,)? ${year}$`)],
	['decade', /^(?<year>\d{2,3}0)s$/],
	['year', /^(?<year>\d{1,4})$/]
];

const ordinals =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
		' '
	);

type Read = { precision: Precision; year: number; month: number; day: number };

function read(text: string): Read | null {
	for (const [precision, form] of forms) {
		const { year, month, day } = form.exec(text)?.groups ?? {};
		if (year === undefined) continue;
		const at = month ? months.findIndex((name) => month.startsWith(name.slice(0, 3))) + 1 : 1;
		return { precision, year: Number(year), month: at, day: Number(day ?? 1) };
	}
	const century = /^(\d{1,2})(?:st|nd|rd|th)[ -]century$/i.exec(text)?.[1];
	const spelt = ordinals.indexOf(/^(\S+)[ -]century$/i.exec(text)?.[1]?.toLowerCase() ?? '') + 1;
	const number = century ? Number(century) : spelt;
	return number > 0 ? { precision: 'century', year: (number - 1) * 100 + 1, month: 1, day: 1 } : null;
}
