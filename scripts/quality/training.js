import { compare, looksAt, soughtFor } from '#lib/evidence/relate.ts';
import { likely } from '#lib/evidence/judge.ts';
import { signNames, signsOf } from '#lib/evidence/signs.ts';
import { chance, fit } from './regression.js';
import { meet, setsIn } from './related.js';

/**
 * The signs of a judged pair, in the order of `signNames`, with the set that it is of.
 * @typedef {{ set: string, label: string, row: number[] }} Example
 */

const labels = /** @type {const} */ (['contrasts', 'supports', 'related']);

/** What is less like a fact than so many others is not learnt from: hardly any of it is more than a mention. */
const closest = 12;

/**
 * The weights of the signs, learnt from all judged sets in a folder, as the source of `weights.ts`.
 * @param {string} folder
 * @param {string} root
 */
export async function weightsOf(folder, root) {
	const { examples } = await examplesIn(folder, root);
	const tables = labels.map((label) => [label, fit(rowsOf(examples), wanted(examples, label))]);
	return sourceOf(Object.fromEntries(tables));
}

/**
 * How well each label does on the sets of a folder when every set is judged by weights that were learnt from the others.
 * @param {string} folder
 * @param {string} root
 */
export async function crossedOver(folder, root) {
	const { examples, judged } = await examplesIn(folder, root);
	return labels.map((label) => crossed(examples, judged, label));
}

/**
 * @param {string} folder
 * @param {string} root
 */
async function examplesIn(folder, root) {
	/** @type {Example[]} */
	const examples = [];
	/** @type {string[]} */
	const judged = [];
	for (const { name, source, facts } of await setsIn(folder, root))
		for (const fact of facts) {
			const places = source.candidates(soughtFor(fact.quoted, source.acronyms), fact.quoted.document.id, looksAt);
			judged.push(...fact.judged.map(({ label }) => label));
			for (const { place, pair, standing } of compare(fact.quoted, places, source).slice(0, closest)) {
				const passage = place.document.passages[place.at];
				const found = fact.judged.find(({ document, quote }) => document === place.document && passage && meet(quote, passage));
				const signs = signsOf(pair, standing);
				examples.push({ set: name, label: found?.label ?? 'mentions', row: signNames.map((sign) => signs[sign].value) });
			}
		}
	return { examples, judged };
}

/**
 * Each set judged by weights that were learnt from the others.
 * @param {Example[]} examples
 * @param {string[]} judged
 * @param {string} label
 */
function crossed(examples, judged, label) {
	const sets = [...new Set(examples.map(({ set }) => set))];
	const said = sets.flatMap((set) => {
		const others = examples.filter((one) => one.set !== set);
		const learnt = fit(rowsOf(others), wanted(others, label));
		return examples.filter((one) => one.set === set && chance(learnt, one.row) >= likely);
	});
	const right = said.filter((one) => isExample(one.label, label)).length;
	return { label, right, said: said.length, judged: judged.filter((one) => isExample(one, label)).length };
}

/** @param {Example[]} examples */
function rowsOf(examples) {
	return examples.map(({ row }) => row);
}

/**
 * @param {Example[]} examples
 * @param {string} label
 */
function wanted(examples, label) {
	return examples.map((one) => isExample(one.label, label));
}

/**
 * Whether what a person judged is an example of a label; related is whatever does more than mention.
 * @param {string} judged
 * @param {string} label
 */
function isExample(judged, label) {
	return label === 'related' ? judged !== 'mentions' : judged === label;
}

/** @param {Record<string, import('./regression.js').Regression>} tables */
function sourceOf(tables) {
	const parts = Object.entries(tables).map(([label, { start, weights }]) => {
		const lines = signNames.map((name, at) => `\t\t${name}: ${rounded(weights[at] ?? 0)}`);
		return `\t${label}: {\n\t\tstart: ${rounded(start)},\n${lines.join(',\n')}\n\t}`;
	});
	return `/**
 * How much each sign speaks for a label. Made by \`npm run quality -- --weights\` from the judged pairs in
 * quality/related/tuning: a logistic regression over the twelve passages that are most like each fact.
 */
export const weights = {\n${parts.join(',\n')}\n};\n`;
}

/** @param {number} value */
function rounded(value) {
	return Number(value.toFixed(3));
}
