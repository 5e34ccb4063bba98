import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a person found of one card: whether it is good, and if not, why, with the code of the rule of a good card that
 * it breaks (C1 to C20) or `boilerplate`.
 * @typedef {{ text: string, prompt: string, answer: string, verdict: 'good' | 'bad', why?: string }} Judgement
 */

/** @typedef {import('./drafted.js').Card & { verdict: 'good' | 'bad' | null, why?: string }} JudgedCard */
/** @typedef {Omit<import('./drafted.js').Text, 'cards'> & { cards: JudgedCard[] }} JudgedText */

/**
 * @param {string} folder
 * @returns {Judgement[]}
 */
export function judgementsIn(folder) {
	return JSON.parse(readFileSync(join(folder, 'judgements.json'), 'utf8'));
}

/**
 * @param {string} folder
 * @returns {import('./question-figures.js').JudgedQuestion[]}
 */
export function judgedQuestionsIn(folder) {
	return JSON.parse(readFileSync(join(folder, 'questions.json'), 'utf8'));
}

/**
 * The texts with what was found of their cards. A judgement holds as long as prompt and answer stay as they are.
 * @param {import('./drafted.js').Text[]} texts
 * @param {Judgement[]} judgements
 * @returns {JudgedText[]}
 */
export function withVerdicts(texts, judgements) {
	const found = new Map(judgements.map((each) => [keyOf(each.text, each), each]));
	return texts.map((text) => ({
		...text,
		cards: text.cards.map((card) => {
			const { verdict = null, why } = found.get(keyOf(text.name, card)) ?? {};
			return { ...card, verdict, ...(why && { why }) };
		})
	}));
}

/**
 * @param {string} text
 * @param {{ prompt: string, answer: string }} card
 */
function keyOf(text, { prompt, answer }) {
	return JSON.stringify([text, prompt, answer]);
}
