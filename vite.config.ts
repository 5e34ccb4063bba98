import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** What runs outside the web application, by the mode that builds it. */
const programs: Record<string, string> = {
	cli: 'src/cli/este.ts',
	bench: 'scripts/bench/measure.js',
	quality: 'scripts/quality/measured.js',
	fuzz: 'scripts/fuzz/thread.js',
	simulate: 'scripts/simulate/run.js'
};

export default defineConfig(({ mode }) =>
	mode in programs
		? { build: { ssr: programs[mode], outDir: `build/${mode}`, target: 'node20' }, publicDir: false }
		: {
				plugins: [sveltekit()],
				test: {
					include: ['src/**/*.test.ts', 'scripts/**/*.test.js', 'tests/**/*.test.ts'],
					environment: 'node',
					testTimeout: 30_000
				}
			}
);
