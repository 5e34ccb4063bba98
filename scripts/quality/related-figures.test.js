import { expect, test } from 'vitest';
import { relatedFigures } from './related-figures.js';

/**
 * @param {string} judged
 * @param {string | null} said
 * @param {number | null} place
 */
const pair = (judged, said, place, isTop = judged !== 'mentions') => ({ judged, said, place, isTop });

/**
 * @param {import('./related.js').RelatedFact[]} facts
 * @param {string} name
 */
function figure(facts, name) {
	const found = relatedFigures(facts).find((each) => each.name === name);
	return found && [found.good, found.of, found.holds];
}

test('a label counts as right when a person gave it too, and as found when it is given', () => {
	const facts = [
		{
			pairs: [
				pair('contrasts', 'contrasts', 1),
				pair('contrasts', 'mentions', 2),
				pair('contrasts', null, null),
				pair('mentions', 'contrasts', 4)
			]
		}
	];
	expect(figure(facts, '“may contrast”: right')).toEqual([1, 2, false]);
	expect(figure(facts, '“may contrast”: found')).toEqual([1, 3, false]);
});

test('a fact counts when one of its passages is among the first three', () => {
	const name = 'facts with a right passage in the first three';
	expect(figure([{ pairs: [pair('supports', 'supports', 4), pair('supports', null, null)] }], name)).toEqual([0, 1, false]);
	expect(figure([{ pairs: [pair('supports', 'mentions', 3)] }, { pairs: [pair('mentions', 'mentions', 1)] }], name)).toEqual([1, 1, true]);
});

test('no more than three passages of a fact belong in the first three', () => {
	const pairs = [1, 2, 3, 4].map((place) => pair('supports', 'supports', place));
	expect(figure([{ pairs }], 'passages that belong in the first three and are there')).toEqual([3, 3, true]);
});
