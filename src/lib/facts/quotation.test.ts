import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate, occurrences } from './quotation.ts';

const text =
	'The OSCE met in Astana [12] — “a summit”, said its chair. It’s true: the OSCE met. İstanbul: the summit.';

function found(quote: string, near?: number): string | null {
	const span = locate(text, quote, near);
	return span && text.slice(span.start, span.end);
}

describe('a quotation', () => {
	it.each([
		['exactly', 'met in Astana', 'met in Astana'],
		['in another case', 'the osce MET in', 'The OSCE met in'],
		['over a line end', 'met in\n  Astana', 'met in Astana'],
		['with plain quotes', '"a summit"', '“a summit”'],
		['with a plain apostrophe', "It's true", 'It’s true'],
		['with another dash', '- "a summit"', '— “a summit”'],
		['without a footnote mark', 'Astana — “a', 'Astana [12] — “a'],
		['past a letter that grows in lower case', 'İSTANBUL: the summit', 'İstanbul: the summit'],
		['with space around it', '  said its chair ', 'said its chair']
	])('is found %s', (_how, quote, expected) => {
		expect(found(quote)).toBe(expected);
	});

	it.each(['met in Almaty', 'met Astana', 'The OSCE met on', '', '   ', '[12]'])(
		'that is not there is not found: %j',
		(quote) => {
			expect(quote === '[12]' ? locate('no mark', quote) : found(quote)).toBeNull();
		}
	);

	it('that stands twice is taken where it is nearest', () => {
		expect(locate(text, 'OSCE met')?.start).toBe(4);
		expect(locate(text, 'OSCE met', 70)?.start).toBe(text.lastIndexOf('OSCE met'));
	});

	it('is counted at every place', () => {
		expect(occurrences('aaa', 'aa')).toEqual([
			{ start: 0, end: 2 },
			{ start: 1, end: 3 }
		]);
		expect(occurrences('aaa', '')).toEqual([]);
	});
});

describe('for any text', () => {
	const words = fc.string({ unit: 'binary', minLength: 1 });

	it('each slice of it is found as itself, at its own place', () => {
		fc.assert(
			fc.property(words, words, words, (before, quote, after) => {
				fc.pre(quote.trim() !== '');
				const whole = before + quote + after;
				const span = locate(whole, quote, before.length);
				expect(span).toEqual({ start: before.length, end: before.length + quote.length });
			})
		);
	});

	it('whatever is found lies inside it and is not empty', () => {
		fc.assert(
			fc.property(words, words, (whole, quote) => {
				const span = locate(whole, quote);
				if (!span) return;
				expect(span.start).toBeGreaterThanOrEqual(0);
				expect(span.end).toBeGreaterThan(span.start);
				expect(span.end).toBeLessThanOrEqual(whole.length);
			})
		);
	});

	const plain = (text: string) =>
		text.toLowerCase().replace(/[“’]/g, "'").replaceAll('—', '-').replace(/\s+/g, ' ').trim();

	it('a slice is found again, where it reads the same, after its case, spaces, quotes and dashes have changed', () => {
		const unit = fc.constantFrom('a', 'É', '𝒜', ' ', '\n', '“', '’', '—', '7', '.');
		const passage = fc.string({ unit, minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(passage, passage, passage, (before, quote, after) => {
				fc.pre(quote.trim() !== '');
				const whole = `${before}|${quote}|${after}`;
				const start = before.length + 1;
				const changed = quote
					.toUpperCase()
					.toLowerCase()
					.replaceAll('“', '"')
					.replaceAll('’', "'")
					.replaceAll('—', '-')
					.replace(/\s+/g, '  ');
				const span = locate(whole, changed, start);
				expect(span && plain(whole.slice(span.start, span.end))).toBe(plain(quote));
			})
		);
	});

	it('a quotation with another word in it is refused', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('one', 'two', 'three'), { minLength: 1 }), (list) => {
				expect(locate(list.join(' '), [...list, 'four'].join(' '))).toBeNull();
			})
		);
	});
});
