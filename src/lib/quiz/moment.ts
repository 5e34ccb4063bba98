import { slips } from './slips.ts';
import { yearInWords, numberInWords } from './number-words.ts';

/** A day, a month or a year, as far as it is told. A short year is one such as '86. */
export type Moment = {
	year?: number;
	month?: number;
	day?: number;
	season?: string;
	era: 'bc' | 'ad' | '';
	isShort?: boolean;
};

/** Each way to read a tidied text as one moment: 2/12/2010 is in February or in December. */
export function readMoments(text: string): Moment[] {
	const era = /\bbc\b/.test(text) ? 'bc' : /\bad\b/.test(text) ? 'ad' : '';
	const plain = text
		.replace(/\b(?:bc|ad)\b/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return inFigures(plain)
		.concat(inWords(plain))
		.filter(exists)
		.map((moment) => ({ ...moment, era }));
}

function inFigures(text: string): Moment[] {
	const parts = /^(\d{1,4})([-./ ])(\d{1,2})(?:\2(\d{1,4}))?\.?$/.exec(text);
	if (!parts) return [];
	const [, first = '', , second = '', third] = parts;
	const [a, b, c] = [Number(first), Number(second), Number(third)];
	if (third === undefined) {
		if (first.length === 4 && parts[2] === '-' && b <= 12) return [{ year: a, month: b, era: '' }];
		return [];
	}
	if (first.length === 4) return third.length <= 2 ? [{ year: a, month: b, day: c, era: '' }] : [];
	if (third.length === 3 || third.length === 1) return [];
	const year = { year: c, era: '' as const, isShort: third.length === 2 || undefined };
	return [
		{ ...year, day: a, month: b },
		{ ...year, day: b, month: a }
	];
}

function inWords(text: string): Moment[] {
	const numeric = /^(\d{1,2})[./-](\d{4})$/.exec(text);
	if (numeric) return [{ month: Number(numeric[1]), year: Number(numeric[2]), era: '' }];
	const moment: Moment = { era: '' };
	const parts = text.replace(/(?<=[a-z])-(?=[a-z])/g, ' ').split(/[ /-]/);
	const left = parts.filter((part) => !take(part, moment));
	if (left.length > 0) {
		const day = moment.month === undefined ? null : numberInWords(left.join(' '), { ordinals: true });
		const year = yearInWords(left.join(' '));
		if (day !== null && day <= 31 && moment.day === undefined) moment.day = day;
		else if (year !== null && moment.year === undefined) moment.year = year;
		else return [];
	}
	const isEmpty = [moment.year, moment.month, moment.day].every((part) => part === undefined);
	return isEmpty ? [] : [moment];
}

/** Takes a word into a moment, and tells whether it had a place there. */
function take(word: string, moment: Moment): boolean {
	const month = monthOf(word);
	if (month !== null && moment.month === undefined) {
		moment.month = month;
		return true;
	}
	const season = word === 'fall' ? 'autumn' : word;
	if (['spring', 'summer', 'autumn', 'winter'].includes(season)) {
		moment.season = season;
		return true;
	}
	if (/^'?\d{1,2}$/.test(word)) return takeShort(word, moment);
	if (!/^\d{3,4}$/.test(word) || moment.year !== undefined) return false;
	moment.year = Number(word);
	return true;
}

/** Two figures are the day beside a month, and a year that was cut short otherwise. */
function takeShort(word: string, moment: Moment): boolean {
	const number = Number(word.replace("'", ''));
	if (moment.day === undefined && number >= 1 && number <= 31 && !word.startsWith("'")) {
		moment.day = number;
		return true;
	}
	if (moment.year !== undefined) return false;
	moment.year = number;
	moment.isShort = true;
	return true;
}

/** Whether there is such a day; a lone number is a year. */
function exists(moment: Moment): boolean {
	if (moment.day !== undefined && moment.month === undefined) {
		if (moment.year !== undefined) return false;
		moment.year = moment.day;
		moment.isShort = true;
		delete moment.day;
	}
	const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
	if (moment.month === undefined) return true;
	return (
		moment.month >= 1 &&
		moment.month <= 12 &&
		(moment.day ?? 1) >= 1 &&
		(moment.day ?? 1) <= days[moment.month - 1]!
	);
}

const months = 'january february march april may june july august september october november december'.split(
	' '
);

/** The month that a word names, also cut short or with one letter amiss. */
function monthOf(word: string): number | null {
	if (word.length < 3) return null;
	const short = months.findIndex((month) => month.startsWith(word));
	if (short >= 0) return short + 1;
	if (word.length < 5) return null;
	const close = months.filter((month) => month.length >= 5 && slips(month, word, 1) === 1);
	return close.length === 1 ? months.indexOf(close[0]!) + 1 : null;
}
