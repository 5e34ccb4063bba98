import { areSameCity, countryMeant, knownNames } from './known-names.ts';
import { isTurning } from './contradiction.ts';
import { isTitle } from './person.ts';
import { isOtherWord } from './other-word.ts';
import { slips } from './slips.ts';
import { runTogether, words } from './plain-words.ts';
import { likeness } from './same-word.ts';
import type { Verdict } from './verdict.ts';

/** Judges an answer word for word; what a short answer leaves out or adds to a longer one is near at best. */
export function judgeWords(expected: string, given: string, kind: 'name' | 'term' | 'text'): Verdict {
	const [wanted, told] = [expected, given].map((text) => {
		const all = telling(words(text.replace(/\bas well as\b/gi, 'and')));
		return kind === 'name' ? withoutRank(all, text) : all;
	}) as [string[], string[]];
	const all = writtenAs(wanted, told);
	if (wanted.length === 0 || all.length === 0) return { verdict: 'wrong' };
	const [one, other] = [runTogether(wanted), runTogether(all)];
	if (one === other || areSameCity(one, other)) return { verdict: 'right' };
	const isOtherName = knownNames.has(other) || countryMeant(all) !== null;
	if (countryMeant(wanted) !== null && countryMeant(wanted) === countryMeant(all))
		return { verdict: 'right' };
	const isNamedAfter =
		kind === 'name' && countryMeant(wanted) === null && all.every((word) => wanted.includes(word));
	if (isOtherName && !isNamedAfter) return { verdict: 'wrong', reason: 'That is another one.' };
	if (kind === 'name' && isPlaceWithCountry(expected, given)) return { verdict: 'right' };
	return judgeMatched(match(wanted, all, kind), expected, kind);
}

/** The words given with their seams where those expected have them: "multivector" as "multi-vector", and the other way. */
function writtenAs(wanted: string[], given: string[]): string[] {
	const apart = given.flatMap((word) => {
		if (wanted.includes(word)) return [word];
		const at = wanted.findIndex((part, place) => place > 0 && wanted[place - 1]! + part === word);
		return at > 0 ? wanted.slice(at - 1, at + 1) : [word];
	});
	const joined: string[] = [];
	for (const word of apart) {
		const both = `${joined.at(-1) ?? ''}${word}`;
		if (joined.length > 0 && !/^\d+$/.test(both) && wanted.includes(both)) joined[joined.length - 1] = both;
		else joined.push(word);
	}
	return joined;
}

type Match = { wanted: string[]; given: string[]; pairs: [number, number][]; amiss: number; far: number };

/** Which word given stands for which one expected. */
function match(wanted: string[], given: string[], kind: string): Match {
	const found: Match = { wanted, given, pairs: [], amiss: 0, far: 0 };
	const free = new Set(given.keys());
	const alike = wanted.map((word) => given.map((each) => likeness(word, each, kind === 'name')));
	for (const goal of ['same', 'slip', 'far', 'family'] as const) {
		for (const [at, word] of wanted.entries()) {
			if (found.pairs.some(([place]) => place === at)) continue;
			const place = [...free].find(
				(each) => alike[at]![each] === goal || (goal === 'same' && stands(word, given[each]!, kind))
			);
			if (place === undefined) continue;
			free.delete(place);
			found.pairs.push([at, place]);
			if (goal === 'slip') found.amiss += 1;
			if (goal === 'far' || goal === 'family') found.far += kind === 'text' && goal === 'family' ? 0 : 1;
		}
	}
	return found;
}

/** "N." in a name stands for "North". */
function stands(word: string, given: string, kind: string): boolean {
	return (
		kind === 'name' &&
		given.length === 1 &&
		/^(?:north|south|east|west|new|united|saint|mount|lake)$/.test(word) &&
		word.startsWith(given)
	);
}

function judgeMatched({ wanted, given, pairs, amiss, far }: Match, expected: string, kind: string): Verdict {
	const missing = wanted.filter((word, at) => word !== 'and' && !pairs.some(([place]) => place === at));
	const extra = given.filter((word, at) => !pairs.some(([, place]) => place === at) && !isTitle(word));
	if (pairs.length === 0) return { verdict: 'wrong' };
	const inOrder = areInOrder(pairs) || !ordered.test(expected.replace(/^from /i, ''));
	if (missing.length === 0 && extra.length === 0) {
		if (!inOrder) return { verdict: 'wrong', reason: 'The words stand in another order.' };
		if (far > 0) return { verdict: 'near', reason: `Close; the answer is ${expected}.` };
		return amiss > 0 ? { verdict: 'right', reason: `It is spelt ${expected}.` } : { verdict: 'right' };
	}
	if (runsTogether(wanted, given)) return { verdict: 'right', reason: `It is spelt ${expected}.` };
	if (/\d/.test([...missing, ...extra].join('')) && extra.length > 0) return { verdict: 'wrong' };
	if (missing.some((word) => /^(?:non|anti|sharp|flat)$/.test(word) || (isTurning(word) && extra.length > 0)))
		return { verdict: 'wrong' };
	const partly = pairs.length / wanted.length;
	if (extra.length === 0) {
		if (isKindAlone(expected, given)) return { verdict: 'right' };
		const isTelling = pairs.some(([at]) => !general.has(wanted[at]!) && wanted[at] !== 'non');
		return isTelling && partly >= 0.3 && far === 0
			? { verdict: 'near', reason: `A part is missing: ${expected}.` }
			: { verdict: 'wrong' };
	}
	if (missing.length === 0) return judgeMore(extra, wanted, pairs, kind);
	if (isSmallSlip(missing, extra, wanted))
		return { verdict: 'near', reason: `Close; the answer is ${expected}.` };
	const mostly =
		kind === 'text' && pairs.length >= 3 && partly >= 0.75 && extra.length <= missing.length && inOrder;
	return mostly ? { verdict: 'near', reason: `Not quite: ${expected}.` } : { verdict: 'wrong' };
}

/** What kind of thing it is, without the general word for the thing: "non-nuclear" for "a non-nuclear state". */
function isKindAlone(expected: string, given: string[]): boolean {
	const [, kind, thing = ''] = ofAKind.exec(expected) ?? [];
	return kind !== undefined && general.has(thing) && words(kind).join(' ') === given.join(' ');
}

const ofAKind = /^an? ((?:non|multi|semi|anti|one|two|three|single)-\p{L}+) (\p{L}+)$/iu;

/** One letter in a short word of a longer answer. */
function isSmallSlip(
	[missing = '', ...more]: string[],
	[extra = '', ...others]: string[],
	wanted: string[]
): boolean {
	if (wanted.length < 3 || more.length > 0 || others.length > 0 || missing.length < 3) return false;
	return missing[0] === extra[0] && slips(missing, extra, 1) === 1 && !isOtherWord(missing, extra);
}

/** Everything is there, and more. */
function judgeMore(extra: string[], wanted: string[], pairs: [number, number][], kind: string): Verdict {
	const says = (word: string) => !harmless.has(word) && !(word === 'good' && wanted.length > 1);
	if (!extra.some(says)) return { verdict: 'right' };
	const joins = extra.some((word) => joining.has(word) || knownNames.has(word));
	const follows = kind === 'name' && pairs.at(-1)![1] === wanted.length - 1;
	if (joins || follows || extra.length > Math.max(2, wanted.length))
		return { verdict: 'wrong', reason: 'That says more than was asked.' };
	return { verdict: 'near', reason: 'That says more than was asked.' };
}

function areInOrder(pairs: [number, number][]): boolean {
	const places = [...pairs].sort(([a], [b]) => a - b).map(([, place]) => place);
	return places.every((place, at) => at === 0 || place > places[at - 1]!);
}

function runsTogether(wanted: string[], given: string[]): boolean {
	if (wanted.length === given.length) return false;
	const isWhole = Math.min(wanted.length, given.length) === 1;
	const areWords = [...wanted, ...given].every((word) => word.length > 2);
	return isWhole && areWords && likeness(runTogether(wanted), runTogether(given), false) === 'slip';
}

function isPlaceWithCountry(expected: string, given: string): boolean {
	const [place = '', country, more] = given.split(',');
	if (country === undefined || more !== undefined || countryMeant(telling(words(expected))) !== null)
		return false;
	return (
		countryMeant(telling(words(country))) !== null && judgeWords(expected, place, 'name').verdict === 'right'
	);
}

/** The words without those that stand before or between others and say little. */
function telling(all: string[]): string[] {
	const start = all.findIndex((word) => !leading.has(word));
	const rest = all.slice(Math.max(start, 0)).filter((word) => !small.has(word));
	return rest.length > 0 ? rest : all;
}

/** A name without "President" or "King" before it; but "King's College" is no king. */
function withoutRank(all: string[], text: string): string[] {
	const isRank =
		all.length > 1 && ranks.has(all[0]!) && !/^\W*(?:the )?\p{L}+['’]/iu.test(text) && !general.has(all[1]!);
	return isRank ? all.slice(1) : all;
}

const ranks = new Set(
	'president king queen pope tsar czar sir dr emperor empress sultan mr mrs ms lord lady madame'.split(' ')
);
const leading = new Set('to in on at by from for because it is was as its their his her of that'.split(' '));
const small = new Set('of in on at to for by from as'.split(' '));
const joining = new Set('and or but with plus also versus rather instead between'.split(' '));
const harmless = new Set(
	'process called known named one thing kind type form both its their his her so very really just only of in to also being be as is was were are it this that such'.split(
		' '
	)
);
const ordered =
	/\b(?:from|to|than|by|over|into|before|after|causes?|because|leads?|between|if|when|not|with|without|on)\b/i;
/** Words that tell little of a name or term by themselves. */
const general = new Set(
	(
		'organization union council commission committee agency association bank fund university institute party league court ' +
		'sea ocean lake river mountain mountains island islands bay gulf treaty war battle agreement convention revolution conference crusade act ' +
		'states state republic kingdom empire policy system process law form theory cycle cell acid theorem effect principle ' +
		'rule method model test disease syndrome period era age world international national general new great and for in to ' +
		'red black white green blue north south east west central city hole wall plan economic political social type group product number'
	).split(' ')
);
