import type { Span } from '#lib/facts/fact.ts';
import { anchorsOf, wordAt, type Anchors } from './anchors.ts';
import { areComparable, mayBeEqual, type Amount } from './amounts.ts';
import { areOfOne, areOpposed, settled, type Claim } from './claims.ts';
import { datedOtherwise } from './dated-events.ts';
import { denied } from './denial.ts';
import { disputesIn } from './disputes.ts';
import type { Pair } from './judgement.ts';
import { denierOf, doubterOf } from './negation.ts';
import type { Profile } from './profile.ts';
import { relations } from './relations.ts';
import { rivals } from './roles.ts';
import { differInCountries, differInYears, scopeWords } from './scope.ts';
import { yearsMeet } from './years.ts';

/** How strong a sign is, and the words of both texts that show it. */
export type Sign = { value: number; fact: Span[]; passage: Span[] };

/** What speaks for a label or against it. */
export const signNames = [
	'own',
	'telling',
	'score',
	'standing',
	'meaning',
	'meaningStanding',
	'length',
	'opposed',
	'agreed',
	'oneDenies',
	'oneDisputes',
	'rival',
	'sameYear',
	'sameFigure',
	'otherFigure',
	'otherYear',
	'scope'
] as const;

export type Signs = Record<(typeof signNames)[number], Sign>;

/** How like a fact a passage is, held against the one that is most like it: as a share of it, and by how much less near. */
export type Standing = { likeness: number; meaning: number };

export function signsOf(pair: Pair, standing: Standing): Signs {
	const { fact, passage, likeness } = pair;
	const anchors = anchorsOf(pair);
	const figures = figuresOf(pair, anchors);
	return {
		own: plain(Math.min(0.5, likeness.own)),
		telling: plain(likeness.telling),
		score: plain(likeness.score),
		standing: plain(standing.likeness),
		meaning: plain(likeness.meaning),
		meaningStanding: plain(standing.meaning),
		length: plain(Math.log(Math.max(1, fact.words.length * passage.words.length))),
		...claimsOf(pair, anchors),
		oneDenies: oneDenies(pair),
		oneDisputes: oneDisputes(fact, passage),
		rival: rivalOf(pair),
		sameYear: sameYear(fact, passage),
		...figures,
		otherYear: otherYear(pair, anchors),
		scope: scopeOf(fact, passage)
	};
}

function plain(value: number): Sign {
	return { value, fact: [], passage: [] };
}

const none = plain(0);

function stronger(one: Sign, other: Sign): Sign {
	return other.value > one.value ? other : one;
}

/** Places on scales that are opposed, and the same ones, by what stands round them in both texts. */
function claimsOf(pair: Pair, { around }: Anchors): Pick<Signs, 'opposed' | 'agreed'> {
	const { fact, passage } = pair;
	let [opposed, agreed] = [none, none];
	for (const one of settled(fact.claims))
		for (const other of settled(passage.claims)) {
			if (one.scale !== other.scale) continue;
			const value = (areSaidOfOne(one, other, pair) ? 1 : loosely) * around(one.at, other.at);
			const sign = () => ({ value, fact: [one], passage: [other] });
			if (areOpposed(one, other)) opposed = stronger(opposed, sign());
			else if (one.least === other.least && one.most === other.most) agreed = stronger(agreed, sign());
		}
	return { opposed, agreed };
}

/** Only one of two texts denies anything: best a word that the other says. */
function oneDenies(pair: Pair): Sign {
	const [ours, theirs] = [denialIn(pair.fact), denialIn(pair.passage)];
	if (ours.length === theirs.length) return none;
	const word = denied(pair);
	return { value: 1, fact: word?.fact ?? ours, passage: word?.passage ?? theirs };
}

/** The first denial of a text, with the word that it denies. */
function denialIn({ words }: Profile): Span[] {
	for (const [at, word] of words.entries()) {
		const first = words[denierOf(words, at) ?? doubterOf(words, at) ?? -1];
		if (first && !word.isSmall) return [{ start: first.start, end: word.end }];
	}
	return [];
}

/** Only one of two texts has a word that speaks against something. */
function oneDisputes(fact: Profile, passage: Profile): Sign {
	const [ours, theirs] = [disputesIn(fact.text).slice(0, 1), disputesIn(passage.text).slice(0, 1)];
	return ours.length === theirs.length ? none : { value: 1, fact: ours, passage: theirs };
}

/** Claims that no common thing ties together count less. */
const loosely = 0.3;

/** Whether two claims are said of one thing; those on reliance, between the same two countries. */
function areSaidOfOne(one: Claim, other: Claim, { likeness: { shared } }: Pair): boolean {
	if (one.scale !== 'reliance') return areOfOne(one, other);
	return shared.filter(({ term, isOwn }) => isOwn && term.startsWith('@')).length >= 2;
}

function rivalOf(pair: Pair): Sign {
	const found = [rivals(pair), relations(pair), datedOtherwise(pair)].find(
		(one) => one?.label === 'contrasts'
	);
	return found ? { value: 1, fact: found.fact, passage: found.passage } : none;
}

function sameYear(fact: Profile, passage: Profile): Sign {
	const ours = fact.years.filter((one) => yearsMeet([one], passage.years));
	const theirs = passage.years.filter((one) => yearsMeet([one], fact.years));
	return ours.length > 0 ? { value: 1, fact: ours, passage: theirs } : none;
}

/** Equal amounts of the same, and such as the other text gives otherwise, by what stands round them in both texts. */
function figuresOf({ fact, passage }: Pair, { around }: Anchors): Pick<Signs, 'sameFigure' | 'otherFigure'> {
	const pairs = fact.amounts.flatMap((one) =>
		passage.amounts.filter((other) => areComparable(one, other)).map((other) => [one, other] as const)
	);
	const equal = pairs.filter((two) => mayBeEqual(...two));
	const isEqual = (amount: Amount) => equal.some((two) => two.includes(amount));
	const strongest = (some: typeof pairs) =>
		some
			.map(([one, other]) => ({
				value: 0.3 + around(wordAt(fact, one), wordAt(passage, other)),
				fact: [spanOf(one)],
				passage: [spanOf(other)]
			}))
			.reduce(stronger, none);
	return {
		sameFigure: strongest(equal),
		otherFigure: strongest(pairs.filter(([one, other]) => !isEqual(one) && !isEqual(other)))
	};
}

function spanOf({ start, end }: Amount): Span {
	return { start, end };
}

/** Both texts name years, of which none is the same. */
function otherYear({ fact, passage }: Pair, { around }: Anchors): Sign {
	if (!differInYears(fact, passage)) return none;
	return fact.years
		.flatMap((one) => passage.years.map((other) => [one, other] as const))
		.map(([one, other]) => ({
			value: 0.3 + around(wordAt(fact, one), wordAt(passage, other)),
			fact: [one],
			passage: [other]
		}))
		.reduce(stronger, none);
}

/** Words or countries that part the cases that two texts speak of. */
function scopeOf(fact: Profile, passage: Profile): Sign {
	const words = scopeWords(fact, passage);
	return words ? { value: 1, ...words } : plain(differInCountries(fact, passage) ? 1 : 0);
}
