import { expect, test } from 'vitest';
import { figures } from './figures.js';
import { withVerdicts } from './judgements.js';

const key = { fact: 'The canal was opened in 1869', about: '', span: { start: 0, end: 28 } };

/** @param {Partial<import('./judgements.js').JudgedCard>} card */
const card = (card) => ({
	rule: 'date',
	kind: 'cloze',
	prompt: 'The canal was opened in ____.',
	answer: '1869',
	quote: '',
	place: { start: 24, end: 28 },
	isExact: true,
	verdict: /** @type {'good' | 'bad' | null} */ ('good'),
	...card
});

/** @param {import('./judgements.js').JudgedCard[]} cards */
const text = (cards) => ({ name: 'canals', subject: 'history', manner: 'notes', keys: [key], cards });

/**
 * @param {import('./judgements.js').JudgedCard[]} cards
 * @param {string} name
 */
function figure(cards, name) {
	const found = figures([text(cards)]).find((each) => each.name === name);
	return found && [found.good, found.of, found.holds];
}

test('a kind is held to its bar', () => {
	const many = new Array(19).fill(card({}));
	expect(figure([...many, card({ verdict: 'bad' })], 'dates')).toEqual([19, 20, true]);
	expect(figure([...many.slice(1), card({ verdict: 'bad' })], 'dates')).toEqual([18, 19, false]);
});

test('a kind of which there is no card does not reach its bar', () => {
	expect(figure([card({})], 'lists')).toEqual([0, 0, false]);
});

test('a key fact counts when a good card asks for something that it tells', () => {
	const name = 'key facts with a good card';
	expect(figure([card({})], name)).toEqual([1, 1, true]);
	expect(figure([card({ verdict: 'bad' })], name)).toEqual([0, 1, false]);
	expect(figure([card({ place: { start: 40, end: 44 } })], name)).toEqual([0, 1, false]);
});

test('a card that nobody judged, one from boilerplate and one with a wrong place are each told', () => {
	expect(figure([card({}), card({ verdict: null })], 'cards that were judged')).toEqual([1, 2, false]);
	expect(figure([card({ why: 'boilerplate' })], 'cards not from boilerplate')).toEqual([0, 1, false]);
	expect(figure([card({ isExact: false })], 'offsets exact')).toEqual([0, 1, false]);
});

test('a kind that nobody has thought of is an error', () => {
	expect(() => figures([text([card({ rule: 'riddle' })])])).toThrow('riddle');
});

test('a judgement is of one prompt and answer in one text', () => {
	const { verdict, ...plain } = card({});
	expect(verdict).toBe('good');
	const judged = (/** @type {string} */ name) =>
		withVerdicts(
			[text([])].map((each) => ({ ...each, cards: [plain] })),
			[{ text: name, prompt: plain.prompt, answer: plain.answer, verdict: 'bad', why: 'C6' }]
		)[0]?.cards[0]?.verdict;
	expect(judged('canals')).toBe('bad');
	expect(judged('seas')).toBe(null);
});
