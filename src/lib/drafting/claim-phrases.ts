import type { Span } from '#lib/facts/fact.ts';
import { wordsBy, type Word } from './matches.ts';
import type { Name } from './names.ts';
import { isPlural, verbForm } from './verbs.ts';

/**
 * What may be asked for in a sentence: `told` is its statement up to there, `before` the word that it follows, `after` the
 * text behind it.
 */
export type Phrase = Span & {
	text: string;
	kind: 'name' | 'words' | 'doing' | 'clause';
	told: string;
	before: string;
	after: string;
};

/** The noun phrases of a statement without their articles, and what is done "by raising rates". */
export function phrasesIn(text: string, start: number, names: Name[]): Phrase[] {
	const named = names.filter((name) => name.start >= start && name.type !== 'demonym');
	const words: Phrase[] = [];
	for (const run of runsIn(text, start)) words.push(...nounPhrases(run, text, start));
	const phrases: Phrase[] = [];
	words.forEach((phrase, at) => {
		const joined = joinedByOf(phrase, words[at + 1], text, start);
		for (const each of joined ? [phrase, joined] : [phrase]) {
			const told = besideNames(each, named, text, start);
			if (told) phrases.push(told);
		}
	});
	for (const name of named) phrases.push(phraseAt(text, start, name, 'name'));
	return phrases.sort((a, b) => a.start - b.start);
}

/** A phrase with a name in it is told as it is, as one with the name, or not at all. */
function besideNames(phrase: Phrase, named: Name[], text: string, from: number): Phrase | null {
	const isWithin = (name: Name) => name.start < phrase.end && name.end > phrase.start;
	const first = named.find(isWithin);
	if (!first) return phrase;
	if (named.findLast(isWithin) !== first) return null;
	if (first.end === phrase.end && / of (?:the )?$/.test(text.slice(phrase.start, first.start))) return phrase;
	const rest = text.slice(first.end + 1, phrase.end).split(' ');
	if (first.end >= phrase.end || rest.length > 2) return null;
	if (rest.some((word) => !/^\p{Ll}/u.test(word) || verbForm(word))) return null;
	if (/\p{Ll}{3}s$/u.test(first.text) || isToldOf(text.slice(0, first.start), text.slice(phrase.end)))
		return null;
	return first.start === phrase.start || rest.length === 1
		? phraseAt(text, from, { start: first.start, end: phrase.end }, 'name', phrase.before)
		: null;
}

/** "the economy that GDP counts": what stands behind the name is the verb. */
function isToldOf(before: string, after: string): boolean {
	return /\b(?:that|which|who|if|when|because|while|whether) $/.test(before) && /^[.,;]?$/.test(after);
}

/** Words with only blanks between them and none that stands outside a noun phrase. */
type Run = { words: Word[]; before: string };

const wordForm =
	/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-–’'+]|(?<=\p{N})[.,/](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

function runsIn(text: string, start: number): Run[] {
	const runs: Run[] = [];
	let open: Word[] = [];
	let before = '';
	let last: Word | undefined;
	const close = () => {
		if (open.length > 0) runs.push({ words: open, before });
		open = [];
	};
	for (const word of wordsBy(wordForm, text, start)) {
		const isNext = last?.end === word.start - 1 && text[last.end] === ' ';
		if (!isNext) close();
		if (closed.has(word.text.toLowerCase())) close();
		else {
			if (open.length === 0) before = isNext ? last!.text : '';
			open.push(word);
		}
		last = word;
	}
	close();
	return runs;
}

/** A run is cut at its verbs. */
function nounPhrases({ words, before }: Run, text: string, from: number): Phrase[] {
	const phrases: Phrase[] = [];
	let open: Word[] = [];
	let lead = before;
	const close = () => {
		const [first] = open;
		const last = open.at(-1);
		if (first && last && open.length <= longest) {
			const isDoing = /ing$/.test(first.text) && open.length > 1 && /^(?:by|for|of|from)$/i.test(lead);
			const span = { start: first.start, end: last.end };
			phrases.push(phraseAt(text, from, span, isDoing ? 'doing' : 'words', lead));
		}
		open = [];
	};
	words.forEach((word, at) => {
		if (isVerbHere(word.text, open.at(-1)?.text ?? null, lead, words[at + 1] !== undefined)) {
			close();
			lead = word.text;
		} else {
			if (open.length === 0 && at > 0) lead = words[at - 1]?.text ?? '';
			open.push(word);
		}
	});
	close();
	return phrases;
}

const longest = 4;

/** Looks like a form of a verb and is none. */
function isNoun(word: string): boolean {
	return nouns.has(word) || (word.endsWith('s') && nouns.has(word.slice(0, -1)));
}

const nouns = new Set(
	'being spring ring wing king string seed speed breed weed reed bed blood feed building meaning offspring lightning evening morning clothing painting hundred red'.split(
		' '
	)
);

const opensPhrase = new Set(
	'the a an its their his her of in on with from into by as for between through no each every two three'.split(
		' '
	)
);

function isVerbHere(word: string, last: string | null, before: string, hasNext: boolean): boolean {
	if (word.charAt(0) !== word.charAt(0).toLowerCase() || isNoun(word)) return false;
	if (word.endsWith('ly')) return !/^(?:family|assembly|supply|anomaly|monopoly|fly)$/.test(word);
	const isLed = last === null && opensPhrase.has(before.toLowerCase());
	if (word.endsWith('ing')) return !(isLed && (hasNext || before !== ''));
	const form = verbForm(word);
	if (form === 'either' || (word.endsWith('ed') && !word.endsWith('eed')) || irregular.has(word))
		return !(isLed && hasNext);
	if (form === null) return false;
	if (last === null && form === 'one' && hasNext && /^(?:and|or|but|it|he|she)$/i.test(before)) return true;
	if (last === null)
		return (
			/^(?:to|not|which|who|that|can|may|will|would|could|must|do|does|did)$/i.test(before) || before === ''
		);
	return (form === 'many') === isPlural(last);
}

/** Pasts and participles that are not told by their ending. */
const irregular = new Set(
	'drank wrote spoke sang swam rang began forgot ate threw drew knew grew blew flew saw gave took came went fell ran shook broke chose froze rose drove wore tore bore hid bit lay speak compose disagree bathe hang flare agree occur become bring carry choose contain create decide describe divide ensure exist explain happen include involve keep know learn lose maintain prevent produce provide receive reduce remain require seem send teach tell understand caught taken given shown known seen written driven spoken broken chosen frozen forgotten hidden eaten fallen grown thrown drawn worn torn born blown flown sung sunk swum begun gone done swept swung stuck slid slept sat hung lit shone shut rang sprang stung swore wove woven bent bled bred burnt clung crept dug fled flung forgave ground leapt learnt overtook overran overheard rode shed shaken sewn sown spun spelt spilt strode strove stolen strung sworn thrust trodden undergone undertaken withdrawn withstood wound wrung'.split(
		' '
	)
);

function joinedByOf(phrase: Phrase, next: Phrase | undefined, text: string, from: number): Phrase | null {
	if (!next || !text.startsWith(' of ', phrase.end)) return null;
	if (
		next.start - phrase.end > longestJoint ||
		!/^ of (?:the |an? )?$/.test(text.slice(phrase.end, next.start))
	)
		return null;
	const span = { start: phrase.start, end: next.end };
	const joined = phraseAt(text, from, span, phrase.kind, phrase.before);
	return joined.text.split(' ').length <= 5 ? joined : null;
}

/** " of the " */
const longestJoint = 8;

/** What stands at a span of a text whose statement begins at `from`. */
export function phraseAt(
	text: string,
	from: number,
	{ start, end }: Span,
	kind: Phrase['kind'],
	before = ''
): Phrase {
	const told = text.slice(from, start);
	return { start, end, text: text.slice(start, end), kind, told, before, after: text.slice(end) };
}

const closed = new Set(
	(
		'a an the this that these those such each every some any many much several various certain other another others both all no few more most less least half own same ' +
		'i you he it she we they me him us them its his her their our your my one ones who whom whose which what where when why how whether there here everyone everything everybody nobody nothing something anything someone anyone itself themselves himself herself ' +
		'of in on at by for from with within without into onto to toward towards through throughout across along around round over under above below between among amongst beneath beside ' +
		'against about after before during since until till upon via per near beyond behind besides despite except off out up down away back inside outside ago ' +
		'and or but nor so yet as than if because while whereas although though unless once like unlike rather instead together whenever wherever ' +
		'is are was were be been being am has have had having do does did done can could cannot may might must shall should will would ' +
		'not only also even just still already always never often usually sometimes mostly mainly too very then thus therefore however hence again ever quite almost nearly perhaps probably soon later longer earlier now today further well far alone apart ahead meanwhile otherwise afterwards indeed ' +
		'according due including respectively regardless first second third last next two three four five six seven eight nine ten eleven twelve hundred thousand million billion dozen zero e.g i.e etc ca'
	).split(' ')
);
