import { describe, expect, it } from 'vitest';
import type { Card } from '#lib/facts/fact.ts';
import type { Candidate } from './candidate.ts';
import { gate } from './gate.ts';
import { pasted } from './testing.ts';

const document = pasted(
	'Ships had waited. The Suez Canal was opened by Egypt in 1869 — “at last”. It was long.'
);

function candidate(
	change: Partial<Card> = {},
	quote = 'The Suez Canal was opened by Egypt in 1869 — “at last”.'
): Candidate {
	const start = document.text.indexOf('The Suez');
	const answer = change.answer ?? '1869';
	const at = quote.indexOf(answer);
	return {
		kind: 'date',
		quote: { start, end: start + quote.length, text: quote },
		answer: { start: start + at, end: start + at + answer.length, text: answer },
		card: {
			kind: 'cloze',
			prompt: 'The Suez Canal was opened by Egypt in ____.',
			answer,
			accepted: [answer],
			...change
		}
	};
}

const verdict = (card: Candidate, others: Candidate[] = []) => gate(card, document, others);

describe('the gate keeps', () => {
	it('a card that is sound', () => {
		expect(verdict(candidate())).toEqual({ kept: candidate() });
	});

	it.each([
		'In ____ it [Suez Canal] was opened.',
		'The Suez Canal was long when it was opened in ____.',
		'The Suez Canal was opened with its ships in ____.'
	])('a card whose pronoun is explained: %s', (prompt) => {
		expect(verdict(candidate({ prompt }))).toHaveProperty('kept');
	});

	it('a card whose quotation differs in case, dashes and quotation marks, and quotes the document instead', () => {
		const loose = candidate({}, 'the suez canal was opened by egypt in 1869 - "at last".');
		expect(verdict(loose)).toEqual({ kept: candidate() });
	});
});

describe('the gate drops', () => {
	it.each<[string, Candidate]>([
		['quote-not-found', candidate({}, 'The Suez Canal was opened by France in 1869.')],
		['answer-not-in-quote', candidate({ answer: '1870' })],
		['answer-not-in-quote', candidate({ answer: '1869', accepted: ['1859'] }, 'Ships had waited.')],
		['not-one-gap', candidate({ prompt: 'The Suez Canal was opened in 1870.' })],
		['not-one-gap', candidate({ prompt: 'The ____ was opened in ____.' })],
		['not-one-gap', candidate({ kind: 'question', prompt: 'When was the ____ opened?' })],
		['not-a-question', candidate({ kind: 'question', prompt: 'Was the Suez Canal opened?' })],
		['leak', candidate({ prompt: 'In 1869 the Suez Canal was opened in ____.' })],
		[
			'leak',
			candidate({
				prompt: 'The canal of ____ was opened in Egyptian style.',
				answer: 'Egypt',
				accepted: ['Egypt']
			})
		],
		['about-the-text', candidate({ prompt: 'According to the text, Egypt opened it in ____.' })],
		['loose-pronoun', candidate({ prompt: 'It was opened in ____.' })],
		['loose-pronoun', candidate({ prompt: 'In ____, its opening was long.' })],
		['loose-pronoun', candidate({ prompt: 'The Suez Canal was opened by it in ____.' })],
		['loose-pronoun', candidate({ prompt: 'Egypt had waited there for him since ____.' })],
		['unknown-name', candidate({ prompt: 'The Suez Canal was opened by Napoleon in ____.' })],
		['unknown-name', candidate({ prompt: 'The Suez Canal was opened 12 times in ____.' })]
	])('%s', (code, card) => {
		expect(verdict(card)).toEqual({ dropped: code });
	});

	const list = (answer: string, prompt = 'At last the Suez Canal was ____ (two items).') => ({
		...candidate({ kind: 'list', prompt, answer, accepted: [answer] }),
		answer: {
			start: document.text.indexOf('opened'),
			end: document.text.indexOf(' in 1869'),
			text: 'opened by Egypt'
		}
	});

	it.each<[string | null, Candidate]>([
		[null, list('opened\nby Egypt')],
		['answer-not-in-quote', list('opened\nby France')],
		['answer-not-in-quote', list('by Egypt\nopened')],
		['list-length', list('opened by Egypt')],
		['leak', list('opened\nby Egypt', 'The Suez Canal was opened by ____ (two items).')],
		['not-one-gap', list('opened\nby Egypt', 'The Suez ____ was ____ (two items).')]
	])('of lists: %s', (code, card) => {
		expect(verdict(card)).toEqual(code === null ? { kept: card } : { dropped: code });
	});

	it('a card that asks the same as another', () => {
		expect(verdict(candidate(), [candidate()])).toEqual({ dropped: 'duplicate' });
		const reworded = candidate({ prompt: 'The Suez Canal was opened for Egypt in ____.' });
		expect(verdict(candidate(), [reworded])).toEqual({ dropped: 'duplicate' });
	});

	it('a card to which another gives a different answer', () => {
		const other = { ...candidate(), card: { ...candidate().card, answer: '1870' } };
		expect(verdict(candidate(), [other])).toEqual({ dropped: 'several-answers' });
	});
});
