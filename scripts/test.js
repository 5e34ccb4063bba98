/*
 * `npm test`: installs what is missing, then runs every step and counts. `npm test -- unit journeys` runs
 * only the steps named.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.js';
import { ensureBuilt } from './build.js';
import { byPlaywright, byVitest, one } from './count.js';
import { ensureInstalled } from './install.js';
import { giveUp, Problem } from './problem.js';
import { runNpm, runPackage } from './run.js';
import { signals, stopWithNpm } from './stop.js';

const say = console.log;
const reports = mkdtempSync(join(tmpdir(), 'este-reports-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));
for (const signal of signals) process.on(signal, () => process.exit(130));
stopWithNpm();

/** @type {Record<string, () => Promise<import('./count.js').Count>>} */
const steps = {
	lint: async () => one(await runNpm(['run', '--silent', 'lint'], { show: true })),
	types: async () => one(await runNpm(['run', '--silent', 'check'], { show: true })),
	unit: async () => {
		await ensureBuilt('app', say);
		await ensureBuilt('cli', say);
		// What only computes shares its modules too; what is held to a time has the machine to itself.
		const counts = [
			await vitest('src', ['src/', '--maxWorkers=2', '--no-isolate']),
			await vitest('servers', [
				'scripts/',
				'tests/',
				'--maxWorkers=2',
				'--exclude=tests/concurrency.test.ts'
			]),
			await vitest('concurrency', ['tests/concurrency.test.ts'])
		];
		return counts.reduce((sum, each) => ({
			passed: sum.passed + each.passed,
			failed: sum.failed + each.failed
		}));
	},
	journeys: async () => {
		const report = join(reports, 'journeys.json');
		const env = { CHROMIUM: await ensureBrowser(say), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
		await ensureBuilt('app', say);
		return byPlaywright(await runPackage('@playwright/test/cli.js', ['test'], { show: true, env }), report);
	}
};

try {
	const named = process.argv.slice(2);
	const unknown = named.find((name) => !Object.hasOwn(steps, name));
	if (unknown) throw new Problem(`There is no step "${unknown}": ${Object.keys(steps).join(', ')}.`);
	await ensureInstalled(say);
	await runSteps(named.length > 0 ? named : Object.keys(steps));
} catch (error) {
	giveUp(error);
}

/**
 * @param {string} name of its report
 * @param {string[]} which
 */
async function vitest(name, which) {
	const report = join(reports, `${name}.json`);
	const args = ['run', ...which, '--allowOnly=false', '--reporter=default', '--reporter=json'];
	return byVitest(
		await runPackage('vitest/vitest.mjs', [...args, `--outputFile.json=${report}`], { show: true }),
		report
	);
}

/** @param {string[]} names */
async function runSteps(names) {
	let passed = 0;
	let failed = 0;
	for (const name of names) {
		say(`\n— ${name} —`);
		const count = await steps[name]?.().catch(broken);
		passed += count?.passed ?? 0;
		failed += count?.failed ?? 0;
		if (count?.failed) say(`${name}: ${count.failed} failed`);
	}
	say(`\n${passed} passed, ${failed} failed`);
	process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

/** @param {unknown} error */
function broken(error) {
	say(error instanceof Problem ? error.message : error);
	return { passed: 0, failed: 1 };
}
