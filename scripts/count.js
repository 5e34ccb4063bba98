import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {import('./run.js').Outcome} Outcome */

/**
 * A step that is one test.
 * @param {Outcome} outcome
 * @returns {Count}
 */
export function one({ code }) {
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * What vitest's report counts. A file that could not be run is a failure, and so is a skipped test.
 * @param {Outcome} outcome
 * @param {string} report
 */
export function byVitest({ code }, report) {
	const { numPassedTests, numTotalTests, testResults } = read(report);
	const broken = testResults.filter(
		(/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0
	);
	return whole(code, numPassedTests, numTotalTests - numPassedTests + broken.length);
}

/**
 * What Playwright's report counts. A skipped test and one that passed only at the second attempt are failures.
 * @param {Outcome} outcome
 * @param {string} report
 */
export function byPlaywright({ code }, report) {
	const { stats, errors } = read(report);
	return whole(code, stats.expected, stats.unexpected + stats.skipped + stats.flaky + errors.length);
}

/**
 * A step that ran no test, or that failed though none of its tests did, is a failure itself.
 * @param {number | null} code
 * @param {number} passed
 * @param {number} failed
 * @returns {Count}
 */
function whole(code, passed, failed) {
	const crashed = failed === 0 && (code !== 0 || passed === 0);
	return { passed, failed: crashed ? 1 : failed };
}

/** @param {string} report */
function read(report) {
	if (!existsSync(report)) throw new Error('The step ended without its report.');
	return JSON.parse(readFileSync(report, 'utf8'));
}
