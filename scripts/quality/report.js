import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inColumns } from '../columns.js';

const isNumber = [false, true, true, false, false];

/**
 * A table for people.
 * @param {import('./figures.js').Figure[]} figures
 */
export function asTable(figures) {
	const rows = figures.map(({ name, good, of, bar, holds }) => [
		name,
		`${good} of ${of}`,
		percent(good, of),
		bar === null ? '' : `at least ${percent(bar, 1)}`,
		bar === null ? '' : holds ? 'holds' : 'DOES NOT HOLD'
	]);
	return inColumns(rows, isNumber);
}

/**
 * What was found of real texts, which may not be given on and are not here: only their names and counts are kept.
 * @param {string} folder
 */
export function outside(folder) {
	/** @type {{ texts: unknown[], kinds: Record<string, { good: number, of: number }> }} */
	const { texts, kinds } = JSON.parse(readFileSync(join(folder, 'outside.json'), 'utf8'));
	const rows = Object.entries(kinds).map(([name, { good, of }]) => [name, `${good} of ${of}`, percent(good, of)]);
	return `Of ${texts.length} real texts, as they were last judged:\n${inColumns(rows, isNumber)}`;
}

/**
 * @param {number} part
 * @param {number} whole
 */
function percent(part, whole) {
	return whole === 0 ? 'none' : `${((part / whole) * 100).toFixed(1)} %`;
}
