import { inColumns } from '../columns.js';

/**
 * What was measured; the yardstick is in the same unit. The bar is for value / yardstick, or for the value
 * itself where there is no yardstick.
 * @typedef {{ name: string, unit: string, value: number, yardstick: number | null, bar: Bar | null }} Measured
 * @typedef {{ atLeast: number } | { atMost: number }} Bar
 */

/** @typedef {Measured & { ratio: number | null, holds: boolean }} Line */

/**
 * @param {Measured} measured
 * @returns {Line}
 */
export function judge(measured) {
	const { value, yardstick, bar } = measured;
	const ratio = yardstick === null ? null : value / yardstick;
	return { ...measured, ratio, holds: bar === null || reaches(ratio ?? value, bar) };
}

/**
 * One array on one line, for programs.
 * @param {Line[]} lines
 */
export function asJson(lines) {
	return JSON.stringify(
		lines.map(({ name, value, unit, yardstick, ratio, bar, holds }) => ({
			name,
			value,
			unit,
			yardstick,
			ratio,
			bar: bar && limit(bar),
			holds
		}))
	);
}

/**
 * A table for people.
 * @param {Line[]} lines
 */
export function asTable(lines) {
	const rows = [
		['', 'measured', 'unit', 'yardstick', 'ratio', 'bar', ''],
		...lines.map(({ name, value, unit, yardstick, ratio, bar, holds }) => [
			name,
			figure(value),
			unit,
			yardstick === null ? '' : figure(yardstick),
			ratio === null ? '' : ratio.toFixed(2),
			bar ? `${'atLeast' in bar ? 'at least' : 'at most'} ${limit(bar)}` : '',
			bar ? (holds ? 'holds' : 'DOES NOT HOLD') : ''
		])
	];
	return inColumns(rows, [false, true, false, true, true, false, false]);
}

/**
 * @param {number} value
 * @param {Bar} bar
 */
function reaches(value, bar) {
	return 'atLeast' in bar ? value >= bar.atLeast : value <= bar.atMost;
}

/** @param {Bar} bar */
function limit(bar) {
	return 'atLeast' in bar ? bar.atLeast : bar.atMost;
}

/** @param {number} value */
function figure(value) {
	return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 1 : 2);
}
