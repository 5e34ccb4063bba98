import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gap } from '#lib/facts/fact.ts';
import { blank, chips, standingAlone } from './blank.ts';

const quote = 'The Treaty of Balkhash (TB) was signed in Almaty on 12 May 1994.';
const at = (text: string, word: string) => chips(text).findIndex((chip) => chip.text.includes(word));
const asked = (text: string, ...words: string[]) =>
	blank(
		text,
		words.map((word) => at(text, word))
	);

test.each([
	[['1994'], 'The Treaty of Balkhash (TB) was signed in Almaty on 12 May ____.', '1994'],
	[['12', '1994'], 'The Treaty of Balkhash (TB) was signed in Almaty on ____.', '12 May 1994'],
	[['1994', '12'], 'The Treaty of Balkhash (TB) was signed in Almaty on ____.', '12 May 1994'],
	[['Almaty'], 'The Treaty of Balkhash (TB) was signed in ____ on 12 May 1994.', 'Almaty'],
	[['TB'], 'The Treaty of Balkhash (____) was signed in Almaty on 12 May 1994.', 'TB']
])('%j is asked for by a gap', (words, prompt, answer) => {
	expect(asked(quote, ...words)).toEqual({ prompt, answer });
});

test.each([
	['About 40% of it is water.', '40%', '40%'],
	['It cost $30, they say.', '$30', '$30'],
	['It was built in the U.S. by hand.', 'U.S.', 'U.S.'],
	['They call it “Balkhash”, “the lake”.', 'Balkhash', 'Balkhash'],
	['It was well-known then.', 'well-known', 'well-known']
])('of %j the sign that belongs to the word goes with it', (text, word, answer) => {
	expect(asked(text, word)).toMatchObject({ answer });
});

test.each([
	['nothing chosen', quote, [], 'Choose the words to ask for.'],
	['a word that is not there', quote, [400], 'Choose the words to ask for.'],
	['signs alone', 'One – two', [1], 'Choose the words to ask for.'],
	['all of it', 'Lakes freeze.', [0, 1], 'Leave some words of the sentence to ask with.'],
	['too much of it', quote, [0, 10], 'The answer is too long to remember in one piece.']
])('%s makes no card, and a sentence says why', (_, text, chosen, problem) => {
	expect(blank(text, chosen)).toEqual({ problem });
});

test('a word that stands in the sentence again would be shown', () => {
	expect(asked('Balkhash is a lake, and Balkhash is a town.', 'Balkhash')).toHaveProperty('problem');
});

test('a sentence with a gap of its own gets no second one', () => {
	expect(asked('Fill in ____ and sign here today.', 'sign')).toHaveProperty('problem');
});

test('the notes that let a quotation stand alone stay in the prompt, and are never asked for', () => {
	const said = 'The treaty [CST] entered into force in 1994.';
	const alone = standingAlone('The treaty entered into force in 1994.', said);
	expect(alone).toBe(said);
	expect(standingAlone('It entered into force.', said)).toBe('It entered into force.');
	expect(asked(alone, '1994')).toMatchObject({ prompt: 'The treaty [CST] entered into force in ____.' });
	expect(asked(alone, 'treaty', 'entered')).toMatchObject({ answer: 'treaty entered' });
	expect(asked(alone, 'CST')).toEqual({ problem: 'Choose the words to ask for.' });
});

test('whatever words are chosen, the card has one gap, and filled in it is the quotation again', () => {
	const word = fc.stringMatching(/^[(“]?[A-Za-z0-9]{1,9}[,.)”]?$/);
	const sentence = fc.array(word, { minLength: 2, maxLength: 20 });
	fc.assert(
		fc.property(sentence, fc.nat(19), fc.nat(19), (words, one, other) => {
			const made = blank(words.join(' '), [one % words.length, other % words.length]);
			if ('problem' in made) return;
			expect(made.prompt.split(gap)).toHaveLength(2);
			expect(made.prompt.replace(gap, () => made.answer)).toBe(words.join(' '));
		})
	);
});
