import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { byPlaywright, byVitest, one } from './count.js';

const folder = mkdtempSync(join(tmpdir(), 'este-count-'));
const report = join(folder, 'report.json');
afterAll(() => rmSync(folder, { recursive: true }));

it('lint and types are one test each', () => {
	expect(one({ code: 0, output: '' })).toEqual({ passed: 1, failed: 0 });
	expect(one({ code: null, output: '' })).toEqual({ passed: 0, failed: 1 });
});

it.each([
	['tests that pass', 0, 5, 5, [], { passed: 5, failed: 0 }],
	['a failing test', 1, 4, 5, [], { passed: 4, failed: 1 }],
	['a skipped test', 0, 4, 5, [], { passed: 4, failed: 1 }],
	[
		'a file that cannot be run',
		1,
		5,
		5,
		[{ status: 'failed', assertionResults: [] }],
		{ passed: 5, failed: 1 }
	],
	['an error outside the tests', 1, 5, 5, [], { passed: 5, failed: 1 }],
	['no tests', 0, 0, 0, [], { passed: 0, failed: 1 }]
])("vitest's report of %s", (_, code, numPassedTests, numTotalTests, testResults, count) => {
	writeFileSync(report, JSON.stringify({ numPassedTests, numTotalTests, testResults }));
	expect(byVitest({ code, output: '' }, report)).toEqual(count);
});

it.each([
	['journeys that pass', 0, [5, 0, 0, 0], 0, { passed: 5, failed: 0 }],
	['a failing and a skipped journey', 1, [3, 1, 1, 0], 0, { passed: 3, failed: 2 }],
	['a journey that passed at the second try', 0, [4, 0, 0, 1], 0, { passed: 4, failed: 1 }],
	['a setup that crashed', 1, [0, 0, 0, 0], 1, { passed: 0, failed: 1 }]
])("Playwright's report of %s", (_, code, [expected, unexpected, skipped, flaky], errors, count) => {
	writeFileSync(
		report,
		JSON.stringify({ stats: { expected, unexpected, skipped, flaky }, errors: Array(errors).fill({}) })
	);
	expect(byPlaywright({ code, output: '' }, report)).toEqual(count);
});

it('a step without a report is broken', () => {
	expect(() => byVitest({ code: 1, output: '' }, join(folder, 'none.json'))).toThrow('without its report');
});
