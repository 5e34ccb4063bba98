import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) =>
	mode === 'cli'
		? { build: { ssr: 'src/cli/este.ts', outDir: 'build/cli', target: 'node20' }, publicDir: false }
		: {
				plugins: [sveltekit()],
				test: {
					include: ['src/**/*.test.ts', 'scripts/**/*.test.js', 'tests/**/*.test.ts'],
					environment: 'node',
					testTimeout: 30_000
				}
			}
);
