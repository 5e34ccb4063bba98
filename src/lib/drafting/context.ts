import { describedBefore, whichIsMeant } from './antecedents.ts';
import { cueFor } from './cues.ts';
import { matches } from './matches.ts';
import type { Name } from './names.ts';
import { onlyNamed } from './named-in-text.ts';
import { isNamedWithin, looseNounsIn, type LooseNoun } from './nouns.ts';
import { isNumeral } from './numerals.ts';
import { antecedentOf, hasDanglingPronoun, leadingPronoun } from './pronouns.ts';
import type { Reason } from './reasons.ts';
import type { Edit } from './rewrite.ts';
import type { Sentence } from './sentence.ts';
import { subjectOf } from './subject.ts';

/** What a sentence needs to stand alone: notes in square brackets for its prompt, or the reason why it cannot. */
export type Context = { notes: Edit[] } | { reason: Reason };

/**
 * A sentence in its place: behind up to four of its paragraph, the nearest first, in a text on a topic. What it needs
 * to stand alone is worked out when it is asked for.
 */
export class Placed {
	readonly sentence: Sentence;
	readonly before: Placed[];
	readonly topic: Name[];
	/** What the text is called; empty when that says nothing. */
	readonly title: string;
	/** Whether what the sentence leans on is told before it, so that it needs nothing more. */
	readonly isLed: boolean;
	#context?: Context;
	#subject?: Name | null;

	constructor(sentence: Sentence, before: Placed[], topic: Name[], title = '', isLed = false) {
		this.sentence = sentence;
		this.before = before;
		this.topic = topic;
		this.title = title;
		this.isLed = isLed;
	}

	get context(): Context {
		return (this.#context ??= this.isLed ? { notes: [] } : contextOf(this));
	}

	/** What the sentence needs to stand alone, null when it cannot. */
	get notes(): Edit[] | null {
		return 'notes' in this.context ? this.context.notes : null;
	}

	/** Whether anything has asked for the context yet. */
	get isExplained(): boolean {
		return this.#context !== undefined;
	}

	/** Whom or what the sentence is about, when that is certain. */
	get subject(): Name | null {
		if (this.#subject !== undefined) return this.#subject;
		const pronoun = this.sentence.has(pronouns) ? leadingPronoun(this.sentence) : null;
		return (this.#subject = pronoun?.isSubject ? antecedentOf(pronoun, this) : subjectOf(this.sentence));
	}
}

function contextOf(placed: Placed): Context {
	const { sentence, before, topic } = placed;
	const text = sentence.text.slice(sentence.start);
	const opening = openingProblem(text, sentence);
	const time = opening === 'relative-time' ? timeMeant(placed) : null;
	if (opening && !time) return { reason: opening };
	const notes: Edit[] = time ? [time] : [];
	const pronoun = sentence.has(pronouns) ? leadingPronoun(sentence) : null;
	const meant = pronoun && antecedentOf(pronoun, placed);
	if (pronoun && !meant) return { reason: 'loose-pronoun' };
	if (pronoun && meant)
		notes.push(
			note(pronoun.end, inFull(meant.text, placed.title), /^(?:its|his|her|their)$/.test(pronoun.text))
		);
	if (sentence.has(pronouns) && hasDanglingPronoun(sentence, pronoun?.end ?? sentence.start))
		return { reason: 'loose-pronoun' };
	for (const noun of looseNounsIn(sentence.text, topic)) {
		if (noun.at < sentence.start) continue;
		if (isNamedWithin(noun, sentence) && !(noun.type === 'body' && isNamedElsewhere(noun, sentence)))
			continue;
		if (isSpeakersOwn(noun, sentence)) return { reason: 'loose-noun' };
		const named = whichIsMeant(noun, before, topic) ?? namedLongBefore(noun, sentence);
		if (!named || named.toLowerCase() === noun.noun) return { reason: 'loose-noun' };
		if (!notes.some(({ by }) => by.includes(named))) notes.push(note(noun.end, named, noun.isGenitive));
	}
	const announced = announcedIn(text, before);
	if (announced === null || notes.some(({ by }) => by.toLowerCase().includes(announced))) return { notes };
	const described = describedBefore(announced, before);
	if (!described) return { reason: 'loose-noun' };
	return { notes: [...notes, note(sentence.start + `The ${announced}`.length, described, false)] };
}

/** In "Kennedy told Congress that the nation should" it is his, whichever the sentence before was about. */
function isSpeakersOwn({ noun, at }: LooseNoun, { text, start }: Sentence): boolean {
	return /^(?:nation|country|state)$/.test(noun) && speech.test(text.slice(start, at));
}

const speech =
	/\b(?:told|said|says|urged|asked|promised|announced|challenged|vowed|warned|declared|assured|reminded|believed|argued)\b/;

/** The only one of its kind that the text has named so far. */
function namedLongBefore({ noun, isContrasted, isPair }: LooseNoun, { told }: Sentence): string | null {
	return isContrasted || isPair ? null : onlyNamed(noun, told);
}

function isNamedElsewhere(noun: LooseNoun, sentence: Sentence): boolean {
	const only = namedLongBefore(noun, sentence);
	return only !== null && !sentence.text.includes(only.slice('the '.length));
}

/** The noun of a statement that opens with "the index" when the sentences before have spoken of an index, so that it means that one. */
function announcedIn(statement: string, before: Placed[]): string | null {
	const [, noun = ''] = /^[Tt]he ([a-z]{3,})(?= (?:was|were|is|had|has|[a-z]+ed)\b)/.exec(statement) ?? [];
	if (noun === '') return null;
	const told = before.filter(({ sentence }) => sentence.lower.includes(noun));
	if (told.length === 0) return null;
	const mention = new RegExp(`(?<!(?:the|The) )\\b${noun}s?\\b`, 'i');
	return told.some(({ sentence }) => mention.test(sentence.text)) ? noun : null;
}

/** What "the canal" is called in a text on the Suez Canal. */
function inFull(name: string, title: string): string {
	const [, noun] = /^the (\p{Ll}+)$/u.exec(name) ?? [];
	return noun && title.toLowerCase().endsWith(` ${noun}`) ? `the ${title.replace(/^the /i, '')}` : name;
}

/** "Two years later" is explained by the one date of the sentence before. */
function timeMeant({ sentence, before }: Placed): Edit | null {
	const [last] = before;
	const [words = '', later] = relativeLead.exec(sentence.text.slice(sentence.start)) ?? [];
	const [date, ...others] = last?.sentence.dates.filter(({ kind }) => kind !== 'day') ?? [];
	if (words === '' || !date || others.length > 0 || !/^(?:year|month|date)$/.test(date.kind)) return null;
	const isShort = later === undefined || /year|month|week|day/.test(words);
	return isShort ? note(sentence.start + words.length, `${later ? 'after ' : ''}${date.text}`, false) : null;
}

const relativeLead =
	/^(?:(?:in |on )?(?:that|the same) (?:year|month|day)|(?:[a-z]+ (?:years?|months?|weeks?|days?) (later)|(?:in )?the (following|next) (?:year|month|day|week)))(?=,? \p{L})/iu;

function note(at: number, name: string, isGenitive: boolean): Edit {
	return { start: at, end: at, by: ` [${name}${isGenitive ? '’s' : ''}]` };
}

function openingProblem(text: string, sentence: Sentence): Reason | null {
	if (
		sentence.has(persons) &&
		isFirstPerson(/[“"]/.test(text) ? text.replace(/“[^”]*”|"[^"]*"/g, '“”') : text)
	)
		return 'first-person';
	if (sentence.has(writings) && aboutTheText.test(text)) return 'about-the-text';
	if (opensByPointing.test(text) || (sentence.has(points) && pointing.test(text))) return 'refers-back';
	if (relativeTime.test(text) || (sentence.has(others) && thatTime.test(text))) return 'relative-time';
	return sentence.has(others) && standsForAnother.test(text) ? 'refers-back' : null;
}

const pronouns = cueFor(
	'it its itself he him his himself she her hers herself they them their themselves there'
);
const persons = cueFor('i we our ours us my me you your');
const writings = cueFor(
	'article paper study work chapter section book essay text thesis report review lecture author authors figure table fig'
);
const points = cueFor('this these so');
const others = cueFor('that those such one ones elsewhere day morning night evening');

function isFirstPerson(text: string): boolean {
	if (firstPerson.test(text)) return true;
	return text.includes('I') && matches(capitalI, text).some(({ index }) => !isNumeral(text, index));
}

const capitalI = /\bI(?!\w|\.)/g;

const firstPerson = /\b(?:we|our|ours|us|my|me|you|your)(?!\w|\.)|^(?:We|Our|My|You|Your) /;

const aboutTheText =
	/\b(?:(?:this|the present|our) (?:article|paper|study|work|chapter|section|book|essay|text|thesis|report|review|lecture)|the (?:article|study|authors?|chapter) (?:\w+s|\w+ed|attempts?|of the)|the paper (?:(?!lies|is|has|was|burns|comes|moves|passes|needs|itself)\w+s|attempts|(?:describ|argu|present|report|discuss|examin|show|propos|review|explor|conclud)ed)|(?:chapter|section|figure|table|fig\.) \d)\b/i;

const opensByPointing =
	/^(?:it (?:is|was) (?:here|there|then)|this|that|those|such|both|neither|either|each|another|others?|some|many|most|few|all|one|none|here|together|the (?:two|three|four|five) (?:men|women|brothers|sisters)(?= (?:were|had|met|won|[a-z]+ed)\b)|the (?:best|worst|most \p{Ll}+|\p{Ll}+est)(?: (?:known|documented|studied|preserved|\p{Ll}+ed))? (?:is|was|are|were|occurred|came|happened)|the (?:former|latter|same|other|following|above|result|rest|last(?! \w+ (?:of|to)\b)|final|next|latest))\b/iu;

const pointing = /\b(?:this|these)(?! day\b)\b|\bto do so\b(?<=\b(?:is|was|became) (?:[\w-]+ )*to do so)/i;

/** "the first reliable one", "by that method", "such patterns" */
const standsForAnother =
	/\b(?:of|in|by|from|to|with|for|at|on|under|after|before|during|since|into|than|like|through|throughout|over|within|about|against|between|without|around|until|beyond|using) (?:that|those) [a-z]{3,}|\bsuch (?!as\b|that\b|an?\b)[a-z]{3,}|\b(?:first|second|third|last|next|only|new|old|better|best|other|another|[a-z]{2,}(?:er|est|able|al|ous|ive)) ones?\b(?! (?:of|hundred|thousand|million|or|and)\b|[-–])|\belsewhere\b|\b(?:the|The) (?:next|following|same|previous) (?:day|morning|night|evening)\b/;

const span = '(?:years?|months?|weeks?|days?|decades?|centuries|century|hours?)';

const relativeTime = new RegExp(
	`^(?:(?:(?:in|on|at|by|during|until|since|from) )?(?:that|the (?:following|next|same|previous)) (?:year|month|day|week|time|decade|century|period|point|moment|summer|winter|spring|autumn)|(?:in|within) (?:a|an|\\w+) ${span} |(?:\\w+|\\d+|a|the|a few|some) ${span} (?:later|earlier|after|before)|soon (?:after(?! (?:midnight|noon|dawn|dusk|sunrise|sunset))|afterwards)|shortly (?:after|afterwards|thereafter)|(?:by|since|until) then|thereafter|afterwards|later that|earlier that|in (?:\\w+ )?of that)\\b`,
	'i'
);

const thatTime = /\b(?:in|of) that (?:year|month|day)\b/i;
