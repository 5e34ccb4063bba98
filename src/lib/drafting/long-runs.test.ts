import { describe, expect, it } from 'vitest';
import { blankCitations } from '#lib/reading/citations.ts';
import { isAttribute } from './attributes.ts';
import { definitionQuestion, entryQuestion } from './definitions.ts';
import { enumerationIn } from './lists.ts';
import { numberIn } from './numbers.ts';
import { quantitiesIn } from './quantities.ts';
import { Sentence } from './sentence.ts';
import { termGap } from './terms.ts';
import { draft } from './draft.ts';
import { pasted } from './testing.ts';

const runs: [string, (times: number) => string][] = [
	['numbers', (times) => `It is ${'5 1,000 '.repeat(times)}long.`],
	['measures', (times) => `It is ${'5 km 1,000 years '.repeat(times)}long.`],
	['digits', (times) => `It is ${'1'.repeat(8 * times)} km.`],
	['words that round', (times) => `Its population of ${'about '.repeat(times)}5 km.`],
	['things between commas', (times) => `It consists of ${'a b, '.repeat(times)}and c d.`],
	['things that “and” joins', (times) => `It consists of ${'a and b, or '.repeat(times)}c.`],
	['colons', (times) => `${'It is: a, '.repeat(times)}and b.`],
	['names', (times) => `${'Anna, '.repeat(times)}Berta and Clara met.`],
	['brackets', (times) => `It consists of ${'(a '.repeat(times)}).`],
	['authors', (times) => `It is (${'Smith, '.repeat(times)}1988x).`],
	['citations', (times) => `It is ${'(Smith & Bo, 1988; '.repeat(times)}`],
	['namings', (times) => `A thing is ${'called a thing known as '.repeat(times)}x.`],
	['hyphens', (times) => `The ${'a-'.repeat(times)}b is the thing that was made.`]
];

const rules: [string, (text: string) => unknown][] = [
	['citations', blankCitations],
	['quantities', quantitiesIn],
	[
		'attributes',
		(text) => isAttribute({ ...measure, start: text.length, end: text.length }, text, text, true)
	],
	['numbers', (text) => numberIn(sentence(text))],
	['lists', (text) => enumerationIn(sentence(text))],
	['definitions', (text) => definitionQuestion(sentence(text), [])],
	['entries', (text) => entryQuestion(sentence(text), true)],
	['terms', (text) => termGap(sentence(text), [])]
];

const measure = { text: '5 km', number: '5', unit: 'km', kind: 'measure' as const };

/** So many milliseconds are nothing. */
const slack = 100;

function sentence(text: string): Sentence {
	const span = { start: 0, end: text.length };
	return new Sentence(
		text,
		{ ...span, block: { kind: 'prose', ...span, headings: [] }, notes: [] },
		new Set()
	);
}

describe.each(rules)(
	'what looks for %s takes no more than its share of time for a long run of',
	(_, rule) => {
		it.each(runs)('%s', (__, run) => {
			const [short, long] = [quickest(() => rule(run(1000))), quickest(() => rule(run(8000)))];
			expect(long).toBeLessThan(3 * 8 * short + slack);
		});
	}
);

it('a text with a list of very many bullets is drafted in little time', () => {
	const text = (times: number) =>
		pasted(
			`The union of Rome has three layers:\n\n${'- a word: the thing that is made of wood\n'.repeat(times)}`
		);
	const [few, many] = [text(200), text(1600)];
	const [short, long] = [quickest(() => draft(few)), quickest(() => draft(many))];
	expect(long).toBeLessThan(3 * 8 * short + slack);
});

/** The milliseconds of the quickest of three times, as other work on the machine only slows. */
function quickest(work: () => unknown): number {
	return Math.min(
		...[1, 2, 3].map(() => {
			const start = performance.now();
			work();
			return performance.now() - start;
		})
	);
}
