/** @typedef {import('./related.js').RelatedFact} RelatedFact */
/** @typedef {import('./figures.js').Figure} Figure */

const first = 3;

/**
 * How well Este relates facts to passages: what comes first, and what is labelled how. `right` counts the labels that a
 * person gave as well, `found` the judged ones that Este gives too.
 * @param {RelatedFact[]} facts
 * @returns {Figure[]}
 */
export function relatedFigures(facts) {
	const pairs = facts.flatMap((fact) => fact.pairs);
	const top = facts.map((fact) => fact.pairs.filter(({ isTop }) => isTop)).filter(({ length }) => length > 0);
	const inFirst = top.map((all) => all.filter(({ place }) => place !== null && place <= first).length);
	const wanted = top.map(({ length }) => Math.min(first, length));
	const sum = (/** @type {number[]} */ all) => all.reduce((total, one) => total + one, 0);
	return [
		figure('facts with a right passage in the first three', inFirst.filter((count) => count > 0).length, top.length, 0.85),
		figure('passages that belong in the first three and are there', sum(inFirst), sum(wanted), null),
		...labelFigures(pairs, 'contrasts', '“may contrast”', 0.8, 0.5),
		...labelFigures(pairs, 'supports', '“supports”', 0.75, 0.5),
		...labelFigures(pairs, 'differs', '“differs in date or scope”', null, null),
		...labelFigures(pairs, 'same', '“the same text”', null, null)
	];
}

/**
 * @param {import('./related.js').Pair[]} pairs
 * @param {string} label
 * @param {string} name
 * @param {number | null} rightBar
 * @param {number | null} foundBar
 */
function labelFigures(pairs, label, name, rightBar, foundBar) {
	const said = pairs.filter((pair) => pair.said === label);
	const judged = pairs.filter((pair) => pair.judged === label);
	const both = said.filter((pair) => pair.judged === label).length;
	return [
		figure(`${name}: right`, both, said.length, rightBar),
		figure(`${name}: found`, both, judged.length, foundBar)
	];
}

/**
 * @param {string} name
 * @param {number} good
 * @param {number} of
 * @param {number | null} bar
 * @returns {Figure}
 */
function figure(name, good, of, bar) {
	return { name, good, of, bar, holds: bar === null || (good > 0 && good >= bar * of) };
}
