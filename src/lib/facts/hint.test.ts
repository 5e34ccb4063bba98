import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gap } from './fact.ts';
import { filled, hasHint, hintFor, withoutHint } from './hint.ts';

describe('a hint', () => {
	it('is the first letter of each word', () => {
		expect(hintFor('chemical energy')).toBe('(c… e…)');
		expect(hintFor('Überschuss')).toBe('(Ü…)');
		expect(hintFor('the enteric plexus')).toBe('(e… p…)');
	});

	it('is found in a sentence and in a question', () => {
		expect(hasHint(`Light becomes ${gap} (c… e…).`)).toBe(true);
		expect(hasHint('What is the term for stored light (c…)?')).toBe(true);
		expect(hasHint(`Light was understood in ${gap} (year).`)).toBe(false);
	});

	it('is no part of the statement', () => {
		const prompt = `Light becomes ${gap} (c… e…), stored in sugars (and fats).`;
		expect(withoutHint(prompt)).toBe(`Light becomes ${gap}, stored in sugars (and fats).`);
		expect(filled(prompt, 'chemical energy')).toBe(
			'Light becomes chemical energy, stored in sugars (and fats).'
		);
	});

	it('leaves other brackets behind a gap alone', () => {
		expect(withoutHint(`It was signed in ${gap} (see there).`)).toBe(`It was signed in ${gap} (see there).`);
	});

	it('goes wherever it came from, whatever the answer', () => {
		const answer = fc
			.array(fc.stringMatching(/^[^\s…]{1,8}$/u), { minLength: 1, maxLength: 5 })
			.map((words) => words.join(' '));
		fc.assert(
			fc.property(answer, (told) => filled(`It is ${gap} ${hintFor(told)}.`, told) === `It is ${told}.`)
		);
	});
});
