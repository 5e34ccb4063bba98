import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finderAgain } from './finding-again.ts';

const spanIn = (text: string, words: string) => ({
	start: text.indexOf(words),
	end: text.indexOf(words) + words.length
});

function again(before: string, words: string, after: string): string | null {
	const found = finderAgain(before, after)(spanIn(before, words));
	return found && after.slice(found.start, found.end);
}

const before = 'The canal was dug in 10 years. It was opened in 1869. “Peace” was its aim.';

describe('a quotation in a newer version of its text', () => {
	it.each([
		['moved', 'opened in 1869', 'It was opened in 1869. The canal was dug by hand.', 'opened in 1869'],
		['set otherwise', '“Peace” was', '"PEACE"  was what they wanted.', '"PEACE"  was']
	])('is found %s', (_how, words, after, found) => {
		expect(again(before, words, after)).toBe(found);
	});

	it.each([
		['with another word', 'opened in 1869', 'It was opened in 1870.'],
		['with a word less', 'opened in 1869', 'It was opened 1869.'],
		['when its last number goes on', 'dug in 10', 'The canal was dug in 105 years.'],
		['when its last number has a fraction now', 'dug in 10', 'The canal was dug in 10.5 years.'],
		['when its first word is the end of another', 'The canal', 'Bathe canal'],
		['in nothing', 'opened in 1869', '']
	])('is not found %s', (_how, words, after) => {
		expect(again(before, words, after)).toBeNull();
	});

	it('that stands in several places is found where the text around it is the same', () => {
		const old = 'Ann met Ben there. Later they met Ben there again.';
		const after = `He met Ben there too. ${old}`;
		const find = finderAgain(old, after);
		expect(find(spanIn(old, 'met Ben there'))?.start).toBe(after.indexOf('Ann met') + 4);
		const later = old.lastIndexOf('met Ben there');
		expect(find({ start: later, end: later + 13 })?.start).toBe(after.lastIndexOf('met Ben there'));
	});
});

describe('for any text and any edits of it', () => {
	const sentence = fc
		.array(fc.constantFrom('canal', 'peace', 'Égypte', '1869', '10', '“war”', '𝒜', 'the', 'sea'), {
			minLength: 3,
			maxLength: 8
		})
		.map((words) => `${words.join(' ')}.`);
	/** Each sentence ends with a number of its own, so that it stands once. */
	const text = fc
		.array(sentence, { minLength: 1, maxLength: 8 })
		.map((all) => all.map((one, at) => `${one} §${at}`));
	const edit = fc.oneof(
		fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), words: sentence }),
		fc.record({ kind: fc.constant('delete' as const), at: fc.nat() }),
		fc.record({ kind: fc.constant('move' as const), at: fc.nat(), to: fc.nat() }),
		fc.record({ kind: fc.constant('change' as const), at: fc.nat() })
	);

	it('what still stands is found, what was changed or deleted is not, and what is found are the same words', () => {
		fc.assert(
			fc.property(text, fc.array(edit, { maxLength: 5 }), (sentences, edits) => {
				const after = [...sentences];
				for (const each of edits) {
					const at = after.length === 0 ? 0 : each.at % after.length;
					if (each.kind === 'insert') after.splice(at, 0, each.words);
					else if (each.kind === 'delete') after.splice(at, 1);
					else if (each.kind === 'move')
						after.splice(each.to % (after.length + 1), 0, ...after.splice(at, 1));
					else if (after[at]) after[at] = after[at].replace(/ /, ' changed ');
				}
				const [old, now] = [sentences.join(' '), after.join(' ')];
				const find = finderAgain(old, now);
				let start = 0;
				for (const one of sentences) {
					const found = find({ start, end: start + one.length });
					expect(found !== null).toBe(after.includes(one));
					if (found) expect(now.slice(found.start, found.end)).toBe(one);
					start += one.length + 1;
				}
			}),
			{ numRuns: 200 }
		);
	});
});
