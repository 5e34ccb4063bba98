/** @typedef {import('./judgements.js').JudgedText} JudgedText */
/** @typedef {import('./judgements.js').JudgedCard} JudgedCard */

/**
 * One figure: `good` of `of`, and the share it has to reach (null: none). One that counts what must not happen has the
 * bar 1 as well: all of them are in order.
 * @typedef {{ name: string, good: number, of: number, bar: number | null, holds: boolean }} Figure
 */

/** The kinds that have a bar of their own, by the rules that make them. */
const kinds = [
	{ name: 'dates', rules: ['date'], bar: 0.95 },
	{ name: 'acronyms', rules: ['acronym'], bar: 0.98 },
	{ name: 'lists', rules: ['list'], bar: 0.85 },
	{ name: 'subjects', rules: ['superlative', 'role'], bar: 0.85 },
	{ name: 'cued terms and definitions', rules: ['term', 'definition'], bar: 0.85 },
	{ name: 'numbers', rules: ['number'], bar: 0.8 },
	{ name: 'persons', rules: ['person'], bar: 0.8 },
	{ name: 'places', rules: ['place'], bar: null },
	{ name: 'causes', rules: ['cause'], bar: null },
	{ name: 'relations', rules: ['relation'], bar: 0.85 },
	{ name: 'key phrases', rules: ['claim'], bar: null }
];

/**
 * How good the cards of some texts are: by kind, over all, and which key facts have a good one.
 * @param {JudgedText[]} texts
 * @returns {Figure[]}
 */
export function figures(texts) {
	const cards = texts.flatMap((text) => text.cards);
	const keys = texts.flatMap((text) => text.keys.map((key) => isAsked(key, text.cards)));
	const known = new Set(kinds.flatMap(({ rules }) => rules));
	const strange = cards.find(({ rule }) => !known.has(rule));
	if (strange) throw new Error(`Nothing is said of the kind "${strange.rule}"`);
	const good = (/** @type {JudgedCard} */ card) => card.verdict === 'good';
	return [
		...kinds.map(({ name, rules, bar }) =>
			share(name, cards.filter(({ rule }) => rules.includes(rule)).map(good), bar)
		),
		share('all kinds', cards.map(good), 0.88),
		share('key facts with a good card', keys, 0.65),
		share('cards that were judged', cards.map(({ verdict }) => verdict !== null), 1),
		share('cards not from boilerplate', cards.map(({ why }) => why !== 'boilerplate'), 1),
		share('offsets exact', cards.map(({ isExact }) => isExact), 1)
	];
}

/**
 * Whether a good card asks for something within the stretch that tells a fact.
 * @param {import('./drafted.js').Key} key
 * @param {JudgedCard[]} cards
 */
function isAsked({ span }, cards) {
	return cards.some(({ verdict, place }) => {
		const shared = Math.min(place.end, span.end) - Math.max(place.start, span.start);
		return verdict === 'good' && shared * 2 > place.end - place.start;
	});
}

/**
 * @param {string} name
 * @param {boolean[]} found
 * @param {number | null} bar nothing at all does not reach a bar
 * @returns {Figure}
 */
function share(name, found, bar) {
	const good = found.filter(Boolean).length;
	return { name, good, of: found.length, bar, holds: bar === null || (good > 0 && good >= bar * found.length) };
}
