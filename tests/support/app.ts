import { test as base, expect } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './server.ts';

export { expect };

/** The built application that a worker's journeys share. */
export type App = { url: string; dataFolder: string };

/**
 * Playwright's `test` with the built application running: paths are relative to it, and a journey fails
 * when a page breaks its Content-Security-Policy or throws.
 */
export const test = base.extend<{ faultless: void }, { app: App }>({
	app: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the parameters of a fixture
		async ({}, use) => {
			const dataFolder = mkdtempSync(join(tmpdir(), 'este-journeys-'));
			const server = await startServer({ dataFolder });
			await use({ url: server.url, dataFolder });
			await server.stop();
			rmSync(dataFolder, { recursive: true });
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	baseURL: async ({ app }, use) => use(app.url),
	faultless: [
		async ({ context }, use) => {
			const faults: string[] = [];
			context.on('weberror', (fault) => faults.push(fault.error().message));
			context.on('console', (message) => {
				if (/Content.Security.Policy/i.test(message.text())) faults.push(message.text());
			});
			await use();
			expect(faults).toEqual([]);
		},
		{ auto: true }
	]
});
