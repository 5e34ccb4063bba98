import { altered } from './altered.ts';
import { chanceOf } from './chance.ts';
import { denied } from './denial.ts';
import type { Judgement, Pair } from './judgement.ts';
import type { Label } from './label.ts';
import { denierOf } from './negation.ts';
import { openlyOpposed } from './opposition.ts';
import type { Profile } from './profile.ts';
import { rivals } from './roles.ts';
import { areNearlySame } from './shingles.ts';
import { signsOf, type Signs, type Standing } from './signs.ts';

const mentions: Judgement = { label: 'mentions', fact: [], passage: [] };
const same: Judgement = { label: 'same', fact: [], passage: [] };

/** From this chance on a label is given. */
export const likely = 0.5;

/** What contradicts is said only from this chance on: a contrast that is none undoes the trust in the others. */
const sure = 0.7;

/** What rules make of a passage, and how likely it says anything to the fact, from 0 to 1. */
export type Guess = { judgement: Judgement; chance: number };

/** The label that rules for English give to a passage; "mentions" when in doubt. */
export function judge(pair: Pair, standing: Standing): Guess {
	if (isQuestion.test(pair.passage.text)) return { judgement: mentions, chance: 0 };
	if (isSameText(pair)) return { judgement: same, chance: 1 };
	const signs = signsOf(pair, standing);
	const chance = chanceOf('related', signs);
	const open = openlyOpposed(pair) ?? altered(pair);
	return open
		? { judgement: open, chance: Math.max(likely, chance) }
		: { judgement: labelled(signs), chance };
}

function labelled(signs: Signs): Judgement {
	const isOther = signs.otherFigure.value > 0 && signs.sameFigure.value === 0;
	if (chanceOf('contrasts', signs) >= sure)
		return parted(signs) ?? shown('contrasts', signs, against) ?? mentions;
	if (chanceOf('supports', signs) >= likely && !isOther)
		return parted(signs) ?? shown('supports', signs, alike) ?? { label: 'supports', fact: [], passage: [] };
	return differing(signs) ?? mentions;
}

/** Words that part the cases, as "filtered" and "unfiltered", settle it. */
function parted({ scope }: Signs): Judgement | null {
	return scope.fact.length + scope.passage.length > 0
		? { label: 'differs', fact: scope.fact, passage: scope.passage }
		: null;
}

/** The label for texts in languages that have no rules here. */
export function judgeByWords(pair: Pair): Guess {
	if (isSameText(pair)) return { judgement: same, chance: 1 };
	return { judgement: mentions, chance: Math.min(1, pair.likeness.score) };
}

const isQuestion = /\?["'”’)]*$/;

/** The signs that can be shown for a label, those that say it best first. */
const against = ['rival', 'opposed', 'otherFigure', 'otherYear', 'oneDenies'] as const;
const alike = ['sameFigure', 'sameYear', 'agreed'] as const;
const parting = ['scope', 'otherYear'] as const;

/** A label with the words that show it; null when no words do. */
function shown(label: Label, signs: Signs, names: readonly (keyof Signs)[]): Judgement | null {
	const sign = names
		.map((name) => signs[name])
		.find(({ fact, passage }) => fact.length > 0 && passage.length > 0);
	return sign ? { label, fact: sign.fact, passage: sign.passage } : null;
}

/** What would contrast or support, if the two texts did not speak of other years or cases. */
function differing(signs: Signs): Judgement | null {
	const nothing = { value: 0, fact: [], passage: [] };
	const found = parting.find((name) => signs[name].value > 0);
	if (!found) return null;
	const without = { ...signs, scope: nothing, otherYear: nothing };
	const chance = chanceOf('contrasts', without) + chanceOf('supports', without);
	const { fact, passage } = signs[found];
	return chance >= likely ? { label: 'differs', fact, passage } : null;
}

function isSameText(pair: Pair): boolean {
	const { fact, passage } = pair;
	if (!areNearlySame(fact.words, passage.words) || denies(fact) !== denies(passage)) return false;
	return ![openlyOpposed, altered, denied, rivals].some((rule) => rule(pair));
}

function denies({ words }: Profile): boolean {
	return words.some((_, at) => denierOf(words, at) !== null);
}
