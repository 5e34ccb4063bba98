import type { Verdict } from './verdict.ts';
import { readNumbers, type Quantity } from './read-number.ts';

/** Judges a number with its unit; null when one of the two is none. */
export function judgeNumber(expected: string, given: string): Verdict | null {
	const [first, ...others] = readNumbers(expected);
	const readings = readNumbers(given);
	if (!first || readings.length === 0) return null;
	const wanted = [first, ...others.filter(({ unit }) => unit !== null && first.unit === null)];
	const verdicts = wanted.flatMap((one) => readings.map((reading) => compare(one, reading)));
	return (
		verdicts.find(({ verdict }) => verdict === 'right') ??
		verdicts.find(({ verdict }) => verdict === 'near') ??
		verdicts[0]!
	);
}

const right: Verdict = { verdict: 'right' };
const wrong: Verdict = { verdict: 'wrong', reason: 'That is another number.' };
const near = (reason: string): Verdict => ({ verdict: 'near', reason });

function compare(wanted: Quantity, given: Quantity): Verdict {
	const verdict = withUnits(wanted, given);
	if (verdict.verdict === 'wrong') return verdict;
	if (wanted.bound !== '' && given.bound !== '' && wanted.bound !== given.bound) return wrong;
	if (wanted.bound !== given.bound)
		return near(wanted.bound === '' ? 'The number itself was asked.' : 'Say whether it is more or less.');
	if (wanted.isOrdinal !== given.isOrdinal) return near('The number is right; the form was another.');
	return verdict;
}

function withUnits(wanted: Quantity, given: Quantity): Verdict {
	const [one, other] = [wanted.unit, given.unit];
	const figure = close(wanted, given, 1, 1);
	if (one === null && other === null) return counted(wanted, given, figure);
	if (one?.measures === 'share' || other?.measures === 'share') {
		const shares = close(wanted, given, one?.factor ?? 1, other?.factor ?? 1);
		const areShares = [one, other].every((unit) => unit === null || unit.measures === 'share');
		if (areShares && shares.verdict !== 'wrong') return shares;
	}
	if (one === null) return figure;
	if (other === null) {
		if (given.counted === '') return figure.verdict === 'wrong' ? figure : near('The unit is missing.');
		return figure.verdict === 'wrong' ? figure : near('The unit is another.');
	}
	if (comparable(one.measures, other.measures)) {
		const converted = converts(wanted, given);
		if (converted.verdict !== 'wrong') return converted;
	}
	const isOtherUnit =
		one.measures !== other.measures || one.factor !== other.factor || one.offset !== other.offset;
	return isOtherUnit && figure.verdict === 'right'
		? near('The number is right; the unit is another.')
		: wrong;
}

function counted(wanted: Quantity, given: Quantity, figure: Verdict): Verdict {
	const sameThing = wanted.counted === '' || given.counted === '' || wanted.counted === given.counted;
	return sameThing || figure.verdict === 'wrong'
		? figure
		: near('The number is right; what is counted is another thing.');
}

const comparable = (one: string, other: string) => one === other || (isTime(one) && isTime(other));
const isTime = (measures: string) => measures === 'time' || measures === 'month';

function converts(wanted: Quantity, given: Quantity): Verdict {
	const [one, other] = [wanted.unit!, given.unit!];
	const second = (unit: typeof one) =>
		(unit.measures === 'month' && one.measures !== other.measures ? 2629800 : 1) * unit.factor;
	const value = (amount: number, unit: typeof one) => amount * second(unit) + (unit.offset ?? 0);
	const shifted = (quantity: Quantity, unit: typeof one) => ({
		...quantity,
		low: value(quantity.low, unit),
		high: value(quantity.high, unit)
	});
	const loose = one.system !== other.system || one.measures !== other.measures ? 0.005 : 1e-9;
	if (one.factor === other.factor && one.offset === other.offset && one.measures === other.measures)
		return close(wanted, given, 1, 1);
	const [a, b] = [shifted(wanted, one), shifted(given, other)];
	const same = [a.low - b.low, a.high - b.high].every((gap) => Math.abs(gap) <= loose * Math.abs(a.high));
	if (same) return right;
	return one.offset === undefined ? close(a, b, 1, 1) : wrong;
}

/** Compares the bare numbers, each times its factor. */
function close(wanted: Quantity, given: Quantity, factor: number, other: number): Verdict {
	const [low, high] = [wanted.low * factor, wanted.high * factor];
	const [from, to] = [given.low * other, given.high * other];
	if (equal(low, from) && equal(high, to)) return right;
	const [isRange, gaveRange] = [low !== high, from !== to];
	if (isRange && !gaveRange && (equal(from, low) || equal(from, high)))
		return near('You gave one end of the range.');
	if (isRange && wanted.isAbout === false) return wrong;
	if (gaveRange) return from <= low && high <= to && to <= from * 1.5 ? near('One number was asked.') : wrong;
	if (isRange) return wrong;
	if (wanted.isAbout && Math.abs(from - low) <= 0.05 * Math.abs(low)) return near('That is close to it.');
	const rounded = given.digits >= 2 && equal(rounding(low, given.digits), from);
	const isRounding = wanted.digits >= 2 && equal(rounding(from, wanted.digits), low);
	return (rounded || isRounding) && low !== 0 ? near('It is rounded differently.') : wrong;
}

const equal = (one: number, other: number) =>
	Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
const rounding = (value: number, digits: number) => Number(value.toPrecision(Math.min(digits, 15)));
