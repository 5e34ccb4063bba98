import type { Verdict } from './verdict.ts';
import type { Moment } from './moment.ts';
import { readDates, type When } from './read-date.ts';

/** Judges a date; null when one of the two is none. */
export function judgeDate(expected: string, given: string): Verdict | null {
	const wanted = readDates(expected)[0];
	const readings = readDates(given);
	if (!wanted || readings.length === 0) return null;
	const verdicts = readings.map((reading) => compare(wanted, reading));
	return (
		verdicts.find(({ verdict }) => verdict === 'right') ??
		verdicts.find(({ verdict }) => verdict === 'near') ??
		verdicts[0]!
	);
}

const right: Verdict = { verdict: 'right' };
const near = (reason: string): Verdict => ({ verdict: 'near', reason });
const wrong = (reason = 'That is another date.'): Verdict => ({ verdict: 'wrong', reason });

function compare(wanted: When, given: When): Verdict {
	if (wanted.bound !== given.bound && (wanted.bound !== '' || given.bound !== '')) {
		const agree = compare({ ...wanted, bound: '' }, { ...given, bound: '' });
		if (agree.verdict === 'wrong') return agree;
		if (given.bound !== '' && wanted.bound !== '') return wrong('It is the other way round in time.');
		if (given.bound === 'before' || given.bound === 'after')
			return wrong('That says before or after the date.');
		return wanted.bound === 'since' ? agree : near('It is not that date itself.');
	}
	if (wanted.kind === 'point') {
		if (given.kind === 'point') return comparePoints(wanted.at, given.at);
		return contains(given, wanted) ? near('That is less exact than what was asked.') : wrong();
	}
	if (given.kind === 'point') {
		const ends = wanted.kind === 'span' && [wanted.from, wanted.to].some((end) => agrees(end, given.at));
		if (ends) return near('You gave one end of the time; both were asked.');
		const inside = wanted.kind === 'stretch' && contains(wanted, given);
		return inside ? near('That is one year of a longer time.') : wrong();
	}
	if (wanted.kind === 'span' && given.kind === 'span') {
		const ends = [comparePoints(wanted.from, given.from), comparePoints(wanted.to, given.to)];
		return (
			ends.find(({ verdict }) => verdict === 'wrong') ??
			ends.find(({ verdict }) => verdict === 'near') ??
			right
		);
	}
	return compareStretches(wanted, given);
}

function compareStretches(wanted: When, given: When): Verdict {
	const [one, other] = [yearsOf(wanted), yearsOf(given)];
	if (!one || !other || !meets(one, other)) return wrong();
	if (wanted.kind === 'stretch' && given.kind === 'stretch' && one[1] - one[0] === other[1] - other[0]) {
		if (one[0] !== other[0]) return wrong();
		if (wanted.isBc && !given.isBc)
			return given.isAd ? wrong('That is after Christ.') : near('Before Christ is missing.');
		if (!wanted.isBc && given.isBc) return wrong('That is before Christ.');
		if (wanted.part === given.part) return right;
		if (wanted.part !== '' && given.part !== '') return wrong();
		return near(
			wanted.part === ''
				? 'That is narrower than what was asked.'
				: `The ${wanted.part} part of it was asked.`
		);
	}
	return near('That is not as exact as what was asked.');
}

/** The first and last year that a time covers; years before Christ count down. */
function yearsOf(when: When): [number, number] | null {
	if (when.kind === 'stretch') return [when.first, when.last];
	const [from, to] = when.kind === 'span' ? [when.from, when.to] : [when.at, when.at];
	return from.year === undefined || to.year === undefined ? null : [from.year, to.year];
}

const meets = (one: [number, number], other: [number, number]) => one[0] <= other[1] && other[0] <= one[1];

function contains(outer: When, inner: When): boolean {
	const [one, other] = [yearsOf(outer), yearsOf(inner)];
	if (!one || !other) return false;
	const bc = (when: When) =>
		when.kind === 'stretch' ? when.isBc : when.kind === 'point' && when.at.era === 'bc';
	return bc(outer) === bc(inner) && one[0] <= other[0] && other[1] <= one[1];
}

function agrees(wanted: Moment, given: Moment): boolean {
	return comparePoints(wanted, given).verdict !== 'wrong';
}

function comparePoints(wanted: Moment, given: Moment): Verdict {
	if (wanted.era === 'bc' ? given.era === 'ad' : given.era === 'bc')
		return wrong('The era is the other one.');
	const fields = ['year', 'month', 'day', 'season'] as const;
	const asked = fields.filter((field) => wanted[field] !== undefined);
	const both = asked.filter((field) => given[field] !== undefined);
	if (both.some((field) => !same(wanted, given, field))) return wrong();
	if (given.season && wanted.month && !months[given.season]!.includes(wanted.month)) return wrong();
	if (both.length === 0) return wrong();
	const missing = asked.filter((field) => given[field] === undefined && !(field === 'season' && given.month));
	if (missing.length > 0) return near(`You gave the ${both.at(-1)}; the ${missing.at(-1)} was asked too.`);
	if (wanted.era === 'bc' && given.era === '') return near('Say that it was before Christ.');
	if (given.isShort && wanted.year! > 99 && given.month === undefined)
		return near(`The whole year is ${wanted.year}.`);
	return right;
}

function same(wanted: Moment, given: Moment, field: 'year' | 'month' | 'day' | 'season'): boolean {
	if (field === 'year' && given.isShort && wanted.year! > 99) return wanted.year! % 100 === given.year! % 100;
	return wanted[field] === given[field];
}

const months: Record<string, number[]> = {
	spring: [3, 4, 5, 6],
	summer: [6, 7, 8, 9],
	autumn: [9, 10, 11, 12],
	winter: [12, 1, 2, 3]
};
