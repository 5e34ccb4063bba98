import { defineConfig, devices } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/browser.js';

export default defineConfig({
	testDir: 'tests',
	testMatch: '*.spec.ts',
	outputDir: 'test-results',
	// A journey waits half of its time.
	workers: 3,
	fullyParallel: true,
	timeout: 90_000,
	expect: { timeout: 15_000 },
	forbidOnly: true,
	reporter: [['line'], ['json', { outputFile: 'test-results/journeys.json' }]],
	use: {
		screenshot: 'only-on-failure',
		launchOptions: { executablePath: (await findBrowser()) ?? undefined, args: browserArguments }
	},
	projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }]
});
