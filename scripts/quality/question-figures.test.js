import { expect, test } from 'vitest';
import { questionFigures } from './question-figures.js';

/**
 * @param {number} of
 * @param {number} good
 * @param {Partial<import('./question-figures.js').JudgedQuestion>} more
 */
const judged = (of, good, more = {}) =>
	Array.from({ length: of }, (_, index) => ({
		...{ kind: 'choice', from: 'texts', stem: '', answer: '', isDate: false },
		verdict: /** @type {'good' | 'bad'} */ (index < good ? 'good' : 'bad'),
		...more
	}));

/** @param {import('./question-figures.js').JudgedQuestion[]} questions */
const said = (questions) =>
	questionFigures(questions).map(({ name, good, of, holds }) => [name, good, of, holds]);

test('each kind, the dates and all together are held to their bars', () => {
	expect(said([...judged(20, 19, { isDate: true }), ...judged(10, 7, { kind: 'gap' })])).toEqual([
		['choice', 19, 20, true],
		['gap', 7, 10, false],
		['for a date', 19, 20, true],
		['all questions', 26, 30, true]
	]);
});

test('without a judged question no bar holds', () => {
	expect(said([])).toEqual([
		['for a date', 0, 0, false],
		['all questions', 0, 0, false]
	]);
});
