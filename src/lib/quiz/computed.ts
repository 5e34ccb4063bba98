import type { Dice } from '#lib/facts/dice.ts';
import { shuffled } from '#lib/facts/dice.ts';
import { amountOf, withNumber } from './amount.ts';
import { isTime, type AnswerType } from './answer-type.ts';
import { whenOf, yearOf, type Precision } from '#lib/reading/when.ts';

/**
 * Dates or numbers near a key, written as it is, for when the texts name too few. No year lies after the `latest`; round
 * one as late as that there are none, for what is new would be known by being the last.
 */
export function computed(key: string, type: AnswerType, latest: number, dice: Dice): string[] {
	const when = whenOf(key);
	if (when && isTime(type)) {
		if (when.precision === 'century' || /\bB\.?C|AD\b|CE\b/.test(key)) return [];
		const year = yearOf(when);
		if (year >= latest) return [];
		return [
			...shuffled(nearYears(key, year, latest, when.precision), dice),
			...shuffled(yearsOff(key, nearer, year, latest, when.precision), dice)
		];
	}
	const amount = temperature.test(key) ? null : amountOf(key);
	return amount ? shuffled(nearNumbers(key, amount.value), dice) : [];
}

/** How far a year may be from a key and still be taken for it. */
export function plausibleYears(year: number): number {
	if (year >= 1950) return 25;
	if (year >= 1800) return 35;
	return year >= 1500 ? 45 : 120;
}

/** Half as warm again is known to be too warm. */
const temperature = /°\s?[CF]$|\bdegrees (?:Celsius|Fahrenheit)\b/;

const nearer = [2, 3, 4, 5, 6, 8];
const wider = [2, 4, 7, 9, 12, 16];
const tens = [10, 20];

function nearYears(key: string, year: number, latest: number, precision: Precision): string[] {
	return yearsOff(key, year >= 1950 || precision === 'day' ? nearer : wider, year, latest, precision);
}

/** The key with years so far off; a decade is off by tens. */
function yearsOff(
	key: string,
	distances: number[],
	year: number,
	latest: number,
	precision: Precision
): string[] {
	const [old = ''] = /\d{3,4}/.exec(key) ?? [];
	if (old === '') return [];
	return (precision === 'decade' ? tens : distances)
		.flatMap((by) => [year - by, year + by])
		.filter((one) => one <= latest)
		.map((one) => key.replace(old, String(one)));
}

function nearNumbers(key: string, value: number): string[] {
	const isPercent = /%|per ?cent/.test(key);
	const candidates =
		Number.isInteger(value) && Math.abs(value) <= 12
			? [1, 2, 3, 4].flatMap((by) => [value - by, value + by]).filter((one) => one > 1 && isApart(one, value))
			: [0.6, 0.7, 0.8, 1.2, 1.3, 1.5, 1.6].map((factor) => rounded(value * factor, value));
	return [
		...new Set(
			candidates
				.filter((one) => one !== value && !(isPercent && (one <= 0 || one >= 100)))
				.map((one) => withNumber(key, one))
				.filter((text) => text !== null && text !== key)
		)
	] as string[];
}

/** Far enough for "about" not to cover both. */
function isApart(one: number, value: number): boolean {
	return one <= value * 0.8 || one >= value * 1.2;
}

/** With as many telling figures as the key has, and as round: 130 is among tens, 25 among fives. */
function rounded(value: number, like: number): number {
	const figures = String(Math.abs(like)).replace(/\.|^0+\.?0*|0+$/g, '').length;
	const exact = Number(value.toPrecision(Math.max(1, Math.min(figures, 6))));
	const step = [1000, 500, 100, 50, 10, 5].find((one) => like % one === 0 && Math.abs(like) >= 4 * one);
	return step === undefined ? exact : Math.round(value / step) * step;
}
