import { matches } from './matches.ts';
import { stemOf } from './stem.ts';
import { otherWordsFor, typeOfNoun } from './nouns.ts';
import { verbForm } from './verbs.ts';

/** A phrase of a prompt that points at something else; `isSure` when it does so however strictly it is taken. */
export type LooseEnd = { text: string; isSure: boolean };

/**
 * The phrases of a prompt that point at something neither its own words nor a note explain: "the paper", "a second
 * company", "the fourth one". Strictly, any definite phrase does; surely only such as mostly point back.
 */
export function* looseEnds(prompt: string, isTitled: boolean): Generator<LooseEnd> {
	if (mayPoint.test(prompt)) for (const [text] of matches(pointing, prompt)) yield { text, isSure: true };
	if (/, (?:it|they) /.test(prompt))
		for (const [text] of matches(fronted, prompt)) yield { text, isSure: true };
	for (const [text] of matches(isTitled ? oneMoreOfMany : oneMore, prompt)) yield { text, isSure: true };
	const [, adverb] = goesOn.exec(prompt) ?? [];
	if (adverb !== undefined) yield { text: adverb, isSure: true };
	for (const { 0: article, index } of matches(definite, prompt)) {
		const phrase = phraseAt(prompt, index + article.length);
		const looseness = phrase ? loosenessOf(phrase, prompt, index, isTitled) : 'none';
		if (phrase && looseness !== 'none')
			yield { text: `${article}${phrase.text}`, isSure: looseness === 'sure' };
	}
}

/** Whether a prompt has no loose ends, at least none that are sure. */
export type Wholeness = 'whole' | 'nearly' | 'loose';

export function wholenessOf(prompt: string, isTitled: boolean): Wholeness {
	let wholeness: Wholeness = 'whole';
	for (const { isSure } of looseEnds(prompt, isTitled)) {
		if (isSure) return 'loose';
		wholeness = 'nearly';
	}
	return wholeness;
}

const definite = /(?<![\p{L}\p{N}’'-])[Tt]he (?=\p{L}|\p{N})/gu;

/** What `pointing` cannot do without. */
const mayPoint = /one|such|latter|former|other|[Bb]oth/;

/** "the new one", "the same signs", "the two men" */
const pointing =
	/(?<=^|[.\]] )Another (?=followed|was|came|is|had|has)\p{Ll}+|(?<=^|[.\]] )The ones? that\b|\b(?:[Tt]he|[Aa]n?|this|that) (?:[\p{L}-]+ ){0,2}ones?\b(?! (?:of|that|which|who|in which|hundred|thousand|million|unit|per|in|less|more)\b)|\bsuch (?:an? )?(?!as\b|that\b)\p{L}{3,}(?! as\b| that\b)|\b(?:the|The) (?:latter|former)\b(?! \p{Ll})|\b(?:[Tt]he other|[Tt]he others|[Bb]oth (?:men|women|of them))\b(?! (?:hand|side)\b)/gu;

/** "a second company", "a better strain": of what, or than what? */
const oneMore =
	/(?<=^|[.\]] |____,? )[Aa] (?:new|rival|different) \p{Ll}{3,}|\b(?:[Aa]|[Tt]wo|[Tt]hree) (?:second|third|fourth|fifth|further|similar|more|better|simpler|newer|later|larger|smaller|stronger|faster|cheaper) \p{Ll}{3,}(?!.{0,40} than\b)|\b[Aa]nother \p{Ll}{3,}(?!.{0,40} than\b)/gu;

/** Even where the title tells of what: "a second experiment". */
const oneMoreOfMany =
	/\b(?:[Aa]|[Tt]wo|[Tt]hree) (?:second|third|fourth|fifth|further|similar) \p{Ll}{3,}(?! of\b|.{0,40} than\b)|\b[Aa]nother \p{Ll}{3,}(?!.{0,40} than\b)/gu;

/** "A column of ash then rose": after what? */
const goesOn =
	/^(?:\[[^\]]*\] )?[^,;:.]{1,80} (then|instead|afterwards|meanwhile|too|as a (?:direct )?result)(?= \p{Ll}| ____|[.,;])(?! on\b)/u;

/** "Under a treaty of 1977, it was handed over": what was? */
const fronted =
	/(?<=^|\] )(?:Under|In|On|At|With|During|Since|From|By|For|Within|Until) (?!the case)[^,.]{3,80}, (?:it|they)(?= \p{Ll})(?! \[)/gu;

type Phrase = { text: string; words: string[]; head: string; after: string };

/** The words of a noun phrase behind its article, as far as their form tells. */
function phraseAt(text: string, from: number): Phrase | null {
	const words: string[] = [];
	let end = from;
	const near = text.slice(from, from + 90);
	nextWord.lastIndex = 0;
	for (let found = nextWord.exec(near); found && words.length < 6; found = nextWord.exec(near)) {
		const { 0: whole, 1: word = '' } = found;
		if (isOutside(word, words, text.slice(end + whole.length))) break;
		words.push(word);
		end += whole.length;
	}
	if (words.length === 0) return null;
	const phrase = text.slice(from, end).trim();
	return { text: phrase, words, head: words.at(-1) ?? '', after: text.slice(from + phrase.length) };
}

const nextWord = /([\p{L}\p{N}][\p{L}\p{N}’'.-]*[\p{L}\p{N}]|\p{L})(?: |(?=[.,;:!?)\]]|$))/guy;

function isOutside(word: string, before: string[], after: string): boolean {
	const lower = word.toLowerCase();
	if (small.has(lower) || (/^\d{3,4}$/.test(word) && before.length > 0)) return true;
	if (before.length === 0) return false;
	if (lower.endsWith('ly') && /^(?:in|on|at|by|from|to|with|for|and|____)|^$/.test(after)) return true;
	if (before.every((one) => contrasting.test(one) || /est$/.test(one)) && /ed$/.test(lower)) {
		const [next = ''] = /^\p{Ll}{3,}/u.exec(after) ?? [];
		if (next !== '' && !small.has(next)) return false;
	}
	const form = verbForm(lower);
	if (form === 'either') return !/^\p{Ll}{3,}(?<!s) (?:was|were|had|\p{Ll}+ed)\b/u.test(after);
	return form === 'one' && /^(?:the|an?|its|his|her|their|that|to|from|in|on|at|by|with)\b/.test(after);
}

const small = new Set(
	'and or but nor of in on at by for from with to into onto about over under between within without through during before after since until against across along around among per than as that which who whom whose where when while because so if although though whereas via toward towards inside outside near beyond behind above below upon like unlike except is are was were be been has have had can could may might must will would shall should do does did not then also only both either rather too it he she they we his her its their him them there a an the this these those soon still never first'
		.split(' ')
		.filter((word) => word !== 'first')
);

/** Whether a definite phrase is a loose end, be it only when taken strictly. */
type Looseness = 'none' | 'strict' | 'sure';

function loosenessOf(phrase: Phrase, prompt: string, at: number, isTitled: boolean): Looseness {
	const { head, words, after } = phrase;
	const owner = words.find((word) => /[’']s?$/.test(word));
	const noun = (owner ?? head).replace(/[’']s?$/, '').toLowerCase();
	const isNamed = words.some((word) => /^\p{Lu}|^\d{4}s$/u.test(word));
	if (isNamed && !(/^\p{Ll}/u.test(head) && parts.has(noun))) return 'none';
	if (/^(?: \[| ["“]| \p{Lu}|-)/u.test(after)) return 'none';
	const isOrdinal = contrasting.test(words[0] ?? '');
	const before = prompt.slice(0, at).toLowerCase();
	if (/(?:^|[^\]])\[$/.test(before) && words.length > 1 && !isOrdinal && !parts.has(noun)) return 'none';
	if (isOrdinal ? saysWhichFirst.test(after) : isNew.test(after) && !typeOfNoun.has(noun)) return 'none';
	if (saysWhich.test(after) || (saysWhere.test(after) && !isOrdinal && !hasVerb(before))) return 'none';
	if (unique.has(noun)) return 'none';
	if (words.length > 1 && /(?:est|^most)$/.test(words[0] ?? '')) return 'none';
	const stem = stemOf(noun);
	if ([noun, ...otherWordsFor(noun)].some((word) => isIntroduced(stemOf(word), before))) return 'none';
	if (/^(?:same|other|latter|former|following)$/.test(words[0] ?? ''))
		return /^.{0,40} as\b/.test(after) ? 'none' : 'sure';
	if (isOrdinal && words.length === 1) return 'sure';
	if (isTitled && !strangers.has(stem)) return 'none';
	if (isOrdinal) return 'sure';
	const isKnownKind = typeOfNoun.has(noun) || typeOfNoun.has(stem);
	const isTold = isNamedBefore(noun, prompt.slice(0, at));
	if (isKnownKind && !isTold) return 'sure';
	if (isByTheWay(before) || (words.length > 2 && !isKnownKind)) return 'none';
	return !isTold || strangers.has(stem) ? 'strict' : 'none';
}

/** Behind most prepositions stands what matters less. */
function isByTheWay(before: string): boolean {
	return /\b(?:in|on|at|by|from|with|into|onto|through|during|before|after|under|over|near|across|along|around|for|to) $/.test(
		before
	);
}

/** "Great Eastern … the ship": a name may be what is meant. */
function isNamedBefore(noun: string, before: string): boolean {
	const type = typeOfNoun.get(noun);
	return (
		(type === 'body' || type === 'person' || type === 'thing' || type === 'place') &&
		/(?<=\S )\p{Lu}\p{Ll}/u.test(before.replace(/^\[[^\]]*\] /, ''))
	);
}

function isIntroduced(stem: string, before: string): boolean {
	for (let at = before.indexOf(stem); at !== -1; at = before.indexOf(stem, at + 1))
		if (!/[\p{L}]$/u.test(before.slice(0, at))) return true;
	return false;
}

const saysWhich =
	/^,? (?:of|that|which|who|whom|whose|where|known|called|named|between|against|used|needed|made|built|behind|for|with) /;

/** Behind a subject only: behind an object it tells where something was done. */
const saysWhere =
	/^ (?:from|to|in|on|at|by|into|over|under|around|about) (?!____|\d|the (?:same|year|next|following)|early|late|spring|summer|autumn|winter|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(?:the |an? |its |his |her |their )?\p{L}{3,}/u;

/** "the first person to walk on the Moon" */
const saysWhichFirst = /^ (?:to \p{Ll}|ever |in the \p{L}|on the \p{Lu})/u;

/** "The tenge was introduced": there was none before. */
const isNew =
	/^ (?:was|were) (?:first )?(?:introduced|invented|discovered|isolated|identified|patented|sequenced)\b/;

function hasVerb(before: string): boolean {
	const [told = ''] = /[^.!?]*$/.exec(before) ?? [];
	return told
		.split(/[ ,]+/)
		.some((word) => verbForm(word) === 'either' || /^(?:was|were|is|are|has)$/.test(word));
}

/** "the Greek part": of what? */
const parts = new Set(
	'part version text name word side edition translation line section half one form copy model'.split(' ')
);

const contrasting =
	/^(?:first|second|third|fourth|fifth|last|next|new|old|other|original|former|remaining|final|main|same)$/;

/** There is one of each, or the world knows which is meant. */
const unique = new Set(
	'world earth sun moon sky sea air ground universe public press poor rich dead living sick blind end ends beginning start middle past present future time way fact need right left north south east west northern southern equator poles weather climate night day morning evening afternoon internet web alphabet economy environment government army navy police church state law king queen pope body brain heart blood skin head hand eye eyes mind soul human species others rest most whole majority two hundred first day year month week century decade country summer winter spring autumn war peace truth people market sciences arts media military navy atmosphere ocean oceans landscape countryside coast surface population'.split(
		' '
	)
);

/** Nouns for what is not a part of what a text is about, so that its title does not tell which. */
const strangers = new Set(
	'company firm paper article report letter message book novel essay lecture speech note document treaty agreement pact law act bill war battle court committee commission government parliament army navy party man men woman women boy girl student pupil crew team expedition ship boat vessel king queen emperor prince minister president officer astronaut method idea device instrument machine experiment trial test study result prize reward money debt sum share scandal senate province republic country university laboratory school museum village town city quest question problem puzzle secret key order request offer attack attempt decision rul claim theory hypothesi objection substance compound drug enzyme gene virus three four five pair couple difficulty drop rise fall increase decrease change discovery finding view news plan phenomenon attempt defeat victory proposal remark suggestion answer explanation observation argument practice approach technique demonstration announcement difference ruling advance invention solution figure effort event disaster outbreak episode incident conflict campaign siege uprising revolt strike meeting conference exhibition show concert performance premiere debate dispute affair scheme project programme program design statement passage quotation newspaper magazine journal charge accusation verdict sentence murder crime deal contract offer'
		.split(' ')
		.map((word) => stemOf(word))
);
