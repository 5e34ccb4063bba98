import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inWords, share, summary } from './progress.ts';

test.each([
	[null, 'Waiting'],
	[{ kind: 'reading', done: 0, of: 1 }, 'Reading'],
	[{ kind: 'reading', done: 0, of: 300 }, 'Reading page 1 of 300'],
	[{ kind: 'reading', done: 12, of: 300 }, 'Reading page 12 of 300'],
	[{ kind: 'asking', done: 3, of: 12 }, 'Asking your language model (3 of 12)'],
	[{ kind: 'drafting', done: 1, of: 2 }, 'Looking for facts'],
	[{ kind: 'storing', done: 0, of: 4 }, 'Storing']
] as const)('the stage %j is called %s', (stage, words) => {
	expect(inWords(stage)).toBe(words);
});

test('what is done is between nothing and all, and more when more is done', () => {
	const kind = fc.constantFrom(
		'reading' as const,
		'asking' as const,
		'drafting' as const,
		'storing' as const
	);
	fc.assert(
		fc.property(kind, fc.nat(1000), fc.nat(1000), (kind, done, more) => {
			const of = done + more;
			const at = share({ kind, done, of });
			expect(at).toBeGreaterThanOrEqual(share(null));
			expect(at).toBeLessThanOrEqual(1);
			expect(share({ kind, done: of, of })).toBeGreaterThanOrEqual(at);
		})
	);
});

const states = (list: string) =>
	[...list].map((letter) => ({
		state: letter === 'w' ? ('waiting' as const) : letter === 'f' ? ('failed' as const) : ('done' as const)
	}));

test.each([
	['w', 'Your text is being read.'],
	['d', 'Your text is read.'],
	['f', 'Your text could not be read.'],
	['dd', 'Both texts are read.'],
	['wwd', '1 of 3 texts is read, 2 are still to be read.'],
	['wfdd', '2 of 4 texts are read, 1 is still to be read, 1 could not be read.'],
	['ff', '0 of 2 texts are read, 2 could not be read.']
])('of %s is told: %s', (list, words) => {
	expect(summary(states(list))).toBe(words);
});
