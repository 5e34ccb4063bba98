import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { draft } from './draft.ts';
import { gate } from './gate.ts';
import { candidatesIn } from './model-answer.ts';
import { chunksOf } from './model-chunks.ts';
import { mostCards } from './model-messages.ts';
import { pasted } from './testing.ts';

const document = pasted(
	'The canal is long. The Suez Canal was opened by Egypt in 1869 [3] — “at last”.\n\nIn 1956, Egypt nationalised the Suez Canal Company, which had 1,500 pilots.'
);
const [chunk = []] = chunksOf(document);

const good = {
	sentence: 2,
	quote: 'Suez Canal was opened',
	kind: 'question',
	prompt: 'Which country opened the Suez Canal in 1869?',
	answer: 'Egypt'
};
const written = (...cards: unknown[]) => candidatesIn(JSON.stringify({ cards }), chunk);
const verdicts = (...cards: unknown[]) => (written(...cards) ?? []).map((card) => gate(card, document, []));
const dropped = (change: object) =>
	verdicts({ ...good, ...change }).map((verdict) => ('dropped' in verdict ? verdict.dropped : null));

test('a card quotes the whole sentence, and its answer is the document’s own', () => {
	const [kept] = written({ ...good, answer: ' egypt ', quote: 'in 1869 - "at last"' }) ?? [];
	expect(kept?.quote.text).toBe('The Suez Canal was opened by Egypt in 1869 [3] — “at last”.');
	expect(document.text.slice(kept?.quote.start, kept?.quote.end)).toBe(kept?.quote.text);
	expect(document.text.slice(kept?.answer.start, kept?.answer.end)).toBe('Egypt');
	expect(kept?.card).toEqual({ kind: 'question', prompt: good.prompt, answer: 'Egypt', accepted: [] });
	expect(gate(kept!, document, [])).toHaveProperty('kept');
});

test('a gap is cut into the document’s own sentence, whatever was written round it', () => {
	const [card] = written({ ...good, kind: 'cloze', prompt: 'France sold it in ___.', answer: '1869' }) ?? [];
	expect(card?.card.prompt).toBe('The Suez Canal was opened by Egypt in ____ — “at last”.');
	expect(gate(card!, document, [])).toHaveProperty('kept');
});

test('a quotation from another sentence than the one that was named is found', () => {
	const [card] = written({ ...good, sentence: 1, quote: 'opened by Egypt' }) ?? [];
	expect(card?.quote.start).toBe(document.text.indexOf('The Suez'));
});

describe('the gate drops', () => {
	it.each([
		['an invented quotation', { quote: 'The Suez Canal was opened by France' }, 'quote-not-found'],
		['an empty quotation', { quote: ' ' }, 'quote-not-found'],
		['a sentence that was not shown', { sentence: 9 }, 'quote-not-found'],
		['half a sentence’s number', { sentence: 1.5 }, 'quote-not-found'],
		['an answer from elsewhere', { answer: 'France' }, 'answer-not-in-quote'],
		['a part of a word', { answer: 'Can' }, 'answer-not-in-quote'],
		['a part of a number', { sentence: 3, quote: 'had 1,500 pilots', answer: '500' }, 'answer-not-in-quote'],
		['no answer', { answer: '' }, 'answer-not-in-quote'],
		['a prompt that tells the answer', { prompt: 'Which country, Egypt or not, did it?' }, 'leak'],
		['a prompt with a name from nowhere', { prompt: 'Which country beat Napoleon?' }, 'unknown-name'],
		['a prompt that is an order', { prompt: 'Send your notes to the author.' }, 'not-a-question']
	])('%s', (_, change, code) => {
		expect(dropped(change)).toEqual([code]);
	});
});

describe('what is read of an answer', () => {
	const json = JSON.stringify({ cards: [good] });

	it.each([
		['bare', json],
		['in fences', '```json\n' + json + '\n```'],
		['among words', `Sure! Here are the cards:\n${json}\nEnjoy.`],
		['with more than was asked for', JSON.stringify({ cards: [{ ...good, tool: 'rm' }], note: 1 })]
	])('%s', (_, content) => {
		expect(candidatesIn(content, chunk)).toHaveLength(1);
	});

	it.each([
		['nothing', ''],
		['words', 'I cannot do that.'],
		['half of it', json.slice(0, -9)],
		['a list', `[${json.slice(10, -2)}]`],
		['other fields', '{"flashcards":[]}'],
		['other cards', '{"cards":[{"q":"Who?","a":"I"}]}'],
		['no list', '{"cards":{"length":1}}']
	])('nothing, when it is %s', (_, content) => {
		expect(candidatesIn(content, chunk)).toBeNull();
	});

	it('that there is no card worth making', () => {
		expect(candidatesIn('{"cards":[]}', chunk)).toEqual([]);
	});

	it('the cards in the right form among others, and not more than were asked for', () => {
		expect(written(good, { ...good, answer: 7 }, null)).toHaveLength(1);
		expect(written(...Array.from({ length: 50 }, () => good))).toHaveLength(mostCards);
	});
});

describe('for any answer', () => {
	const pieces = fc.constantFrom(
		'Egypt',
		'1869',
		'The Suez',
		'Canal',
		'[3]',
		'“',
		'opened',
		' ',
		'____',
		'𝒜',
		'\ud835'
	);
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
		fc.tuple(fc.nat(80), fc.nat(40)).map(([from, length]) => document.text.slice(from, from + length))
	);
	const card = fc.record({
		sentence: fc.oneof(fc.integer({ min: -1, max: 5 }), fc.double()),
		quote: text,
		kind: fc.constantFrom('question', 'cloze'),
		prompt: fc.oneof(text, fc.constant(good.prompt)),
		answer: text
	});

	it('each card is kept with exact offsets or dropped with a code, and nothing throws', () => {
		fc.assert(
			fc.property(fc.array(card, { maxLength: 8 }), (cards) => {
				const { facts, report } = draft(document, written(...cards) ?? []);
				for (const fact of facts) {
					expect(document.text.slice(fact.quote.start, fact.quote.end)).toBe(fact.quote.text);
					for (const { place, answer, rule } of fact.cards)
						if (rule === 'model') {
							expect(document.text.slice(place.start, place.end)).toBe(answer);
							expect(answer).not.toMatch(/\p{Surrogate}/u);
						}
				}
				const codes = Object.values(report.dropped).reduce((sum, count) => sum + count, 0);
				expect(report.kept + codes).toBe(report.drafted);
			})
		);
	});

	it('of any JSON at all, and of anything that is none, nothing throws', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.json(),
					fc.string(),
					fc.json().map((one) => `{"cards":${one}}`)
				),
				(content) => {
					for (const one of candidatesIn(content, chunk) ?? []) gate(one, document, []);
				}
			)
		);
	});
});
