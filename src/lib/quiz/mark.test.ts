import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedAnswers, reportedAnswers, type Labelled } from './fixtures/marked-answers.ts';
import { listItems } from './list-answer.ts';
import { mark } from './mark.ts';

const marked = markedAnswers.map(([kind, expected, given, label, accepted = []]: Labelled) => ({
	kind,
	expected,
	given,
	label,
	got: mark(expected, accepted, given, kind).verdict
}));

const kinds = ['date', 'number', 'name', 'person', 'term', 'list', 'text', '', 'toString'];
const anything = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.string({ unit: 'grapheme', maxLength: 60 }),
	fc.string({ maxLength: 60 }),
	fc.constantFrom(...markedAnswers.flatMap(([, expected, given]) => [expected, given]))
);
const kind = fc.constantFrom(...kinds);

test('at least 97 % of the labelled answers are marked as a teacher would', () => {
	const misses = marked.filter(({ label, got }) => label !== got);
	expect(marked.length).toBeGreaterThanOrEqual(600);
	expect(misses.length / marked.length, JSON.stringify(misses, null, 1)).toBeLessThanOrEqual(0.03);
});

test('no wrong answer passes for right', () => {
	expect(marked.filter(({ label, got }) => label === 'wrong' && got === 'right')).toEqual([]);
});

test.each(reportedAnswers)('%s %j answered with %j is %s', (kind, expected, given, label, accepted = []) => {
	expect(mark(expected, accepted, given, kind).verdict).toBe(label);
});

test('anything whatever gets a verdict', () => {
	fc.assert(
		fc.property(
			anything,
			fc.array(anything, { maxLength: 3 }),
			anything,
			kind,
			(expected, accepted, given, of) => {
				expect(['right', 'near', 'wrong']).toContain(mark(expected, accepted, given, of).verdict);
			}
		),
		{ numRuns: 2000 }
	);
});

test('an expected answer of signs and small words alone is no trouble', () => {
	expect(mark('2 December 2010', ['& '], 'B', 'person').verdict).toBe('wrong');
});

test.each([
	['a'.repeat(100_000)],
	['a b, '.repeat(20_000)],
	['1'.repeat(100_000)],
	['1,'.repeat(50_000)],
	[' '.repeat(100_000)],
	['('.repeat(100_000)],
	['or '.repeat(30_000)],
	['- '.repeat(1000)],
	['and a '.repeat(330)],
	["'".repeat(1999)],
	['1 '.repeat(999)],
	['one '.repeat(499)],
	['Von '.repeat(499)],
	['\ud800\udc00\udfff'],
	['\u202Eabc\u0000\u0007'],
	['[.*+?^${}()|\\]'],
	['👩‍👩‍👧 🇰🇿']
])('%.10s … is marked within the time of a test, whichever side it is on', (text) => {
	for (const of of kinds) {
		mark('Kassym-Jomart Tokayev', ['1,500 km', '2 December 2010'], text, of);
		mark(text, [], 'Kassym-Jomart Tokayev or 1,500 km', of);
		mark(text, [], `${text}x`, of);
		if (text.trim() !== '') expect(mark(text, [], text, of).verdict).toBe('right');
	}
});

test('what is expected is right, and so is each variant', () => {
	fc.assert(
		fc.property(anything, fc.array(anything, { maxLength: 3 }), kind, (expected, accepted, of) => {
			for (const one of [expected, ...accepted].filter((text) => text.trim() !== ''))
				expect(mark(expected, accepted, one, of).verdict).toBe('right');
		})
	);
});

test('case and accents never matter', () => {
	const rows = fc.constantFrom(...markedAnswers.filter(([, , given]) => /^[\x20-\x7e]*$/.test(given)));
	fc.assert(
		fc.property(rows, ([of, expected, given, , accepted = []]) => {
			const verdict = mark(expected, accepted, given, of).verdict;
			const accented = given.replace(/[aeiou]/g, (letter) => `${letter}\u0301`);
			expect(mark(expected, accepted, accented, of).verdict).toBe(verdict);
			expect(mark(expected, accepted, given.toUpperCase(), of).verdict).toBe(verdict);
			expect(mark(expected, accepted, given.toLowerCase(), of).verdict).toBe(verdict);
		}),
		{ numRuns: 600 }
	);
});

test('the order of the items never matters', () => {
	const lists = markedAnswers.filter(([of]) => of === 'list').map(([, expected]) => listItems(expected));
	const shuffled = fc
		.constantFrom(...lists)
		.chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: 1 })));
	fc.assert(
		fc.property(shuffled, fc.constantFrom('\n', ', ', '; ', ' and '), ([items, some], between) => {
			const { verdict, items: counted } = mark(items.join('\n'), [], some.join(between), 'list');
			expect(verdict).toBe(some.length === items.length ? 'right' : 'near');
			expect([...counted!.right].sort()).toEqual([...some].sort());
			expect(counted!.missing).toHaveLength(items.length - some.length);
			expect(counted!.extra).toEqual([]);
		})
	);
});

test('the order of the variants never matters', () => {
	fc.assert(
		fc.property(
			anything,
			fc.array(anything, { maxLength: 4 }),
			anything,
			kind,
			(expected, accepted, given, of) => {
				const turned = [...accepted].reverse();
				expect(mark(expected, turned, given, of)).toEqual(mark(expected, accepted, given, of));
			}
		)
	);
});

test.each([
	['Nursultan Nazarbayev', 'Nazarbajew', undefined],
	['2 December 2010', '2010', 'You gave the year; the day was asked too.'],
	['Russia\nChina\nIran', 'Iran and China', '2 of 3 items are right.'],
	['1.2 km', '1.2', 'The unit is missing.'],
	['photosynthesis', 'photosinthesis', 'It is spelt photosynthesis.'],
	['Charles Darwin', 'Charles', 'That is only the first name: Charles Darwin.'],
	['Russia', '?', 'There is no answer.'],
	['Russia', 'Russia or China', 'Only one answer counts.']
])('the reason for %j and %j is a sentence', (expected, given, reason) => {
	expect(mark(expected, [], given).reason).toBe(reason);
});

test.each([
	['John Kennedy', ['Kennedy'], 'Robert Kennedy', 'wrong'],
	['John Kennedy', ['Kennedy'], 'Jack Kennedy', 'right'],
	['John Kennedy', ['Kennedy'], 'President Kennedy', 'right'],
	['John Kennedy', ['Kennedy'], 'J. Kennedy', 'right'],
	['Nixon', ['Richard Nixon'], 'Pat Nixon', 'wrong'],
	['Nixon', ['Richard Nixon'], 'Nixon', 'right'],
	['Eugene Cernan', ['Cernan'], 'gene cernan', 'right'],
	['David Scott', ['Scott'], 'Dave Scott', 'right']
] as const)('where %s or %j is expected, %s is %s', (expected, accepted, given, verdict) => {
	expect(mark(expected, [...accepted], given).verdict).toBe(verdict);
});

test('where the surname is enough, so is it with the first name alone', () => {
	expect(mark('Francis Aidan Gasquet', ['Gasquet'], 'Francis Gasquet').verdict).toBe('right');
	expect(mark('Francis Aidan Gasquet', [], 'Francis Gasquet').verdict).toBe('near');
	expect(mark('Francis Aidan Gasquet', ['Gasquet'], 'Robert Gasquet').verdict).toBe('wrong');
});
