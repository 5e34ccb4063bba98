import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markHeld } from './marked.ts';

const quote = 'Russia is the guarantor.';
const shown = (...spans: Parameters<typeof markHeld>) =>
	markHeld(...spans)
		.map(({ text, kind }) => (kind === null ? text : kind === 'shared' ? `[${text}]` : `<${text}>`))
		.join('');

test('what both say and what stands against the other are told apart', () => {
	const russia = { start: 0, end: 6 };
	const guarantor = { start: 14, end: 23 };
	expect(shown(quote, [russia], [guarantor])).toBe('[Russia] is the <guarantor>.');
	expect(shown(quote, [guarantor, russia], [])).toBe('[Russia] is the [guarantor].');
	expect(shown(quote, [russia, guarantor], [{ start: 10, end: 23 }])).toBe('[Russia] is <the guarantor>.');
});

test('however spans lie, the pieces are the quotation', () => {
	const spans = fc.array(
		fc.record({ start: fc.integer({ min: -3, max: 30 }), end: fc.integer({ min: -3, max: 30 }) })
	);
	fc.assert(
		fc.property(spans, spans, (shared, opposed) => {
			expect(
				markHeld(quote, shared, opposed)
					.map(({ text }) => text)
					.join('')
			).toBe(quote);
		}),
		{ numRuns: 60 }
	);
});
