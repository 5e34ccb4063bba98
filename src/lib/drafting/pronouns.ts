import { givenNames, regions, titles, womensNames } from '#lib/reading/heads.ts';
import type { Placed } from './context.ts';
import { matches } from './matches.ts';
import { namesIn, type Name } from './names.ts';
import { isPerson } from './people.ts';
import type { Sentence } from './sentence.ts';
import { verbForm } from './verbs.ts';

/** What of a sentence tells whom its pronouns mean. */
type Told = Pick<Sentence, 'text' | 'start' | 'names' | 'dates'>;

/** `isSubject` when it opens its statement, behind a time or a clause at most. */
export type Pronoun = { text: string; end: number; isSubject: boolean };

const anyPronoun =
	/\b(?:it|its|itself|he|him|his|himself|she|her|hers|herself|they|them|their|themselves)\b/i;

/** The first pronoun of a statement when nothing before it there could be what it stands for. */
export function leadingPronoun(told: Told): Pronoun | null {
	const { text, start } = told;
	const found = anyPronoun.exec(text.slice(start));
	if (!found) return null;
	const { names, dates } = told;
	const [word] = found;
	const at = start + found.index;
	if (cleft.test(text.slice(at)) || expletive.test(text.slice(at))) return null;
	const end = at + word.length;
	if (participle.test(text.slice(start, at))) return { text: word.toLowerCase(), end, isSubject: true };
	const known = names.filter((name) => name.start >= start && name.end <= at && couldMean(word, name));
	if (known.some((name) => !isPersonal(word) || !isWhere(name, text.slice(0, at)))) return null;
	const lead = dates.reduce((left, date) => left.replace(date.text, ''), text.slice(start, at));
	if (!isPersonal(word) && isNounPhrase(lead)) return null;
	if (isFollowedByItsName(word, at, text, names)) return null;
	return {
		text: word.toLowerCase(),
		end,
		isSubject:
			/^(?:.*, |(?:in|on|by|since|during|at|within|after|for|from|before|until)\s+(?:\S+ ){0,3}|\w+ \w+ later |the (?:following|next) \w+ )?$/i.test(
				lead
			)
	};
}

/** "Founded in 1944 to rebuild countries after the war, it …": nothing in the clause is what was founded. */
const participle =
	/^(?:Founded|Established|Created|Built|Opened|Launched|Formed|Completed|Discovered|Invented|Introduced|Published) (?:in|on|by|at|after|during|to|as) [^;:]*, $/;

/** "It was the Ottomans who …", "It was not until 1920 that …" */
const cleft =
	/^[Ii]t (?:is|was) (?:not )?(?:(?:until|only|in|on|by|during|from|under|after|with|the|an?) |\p{Lu})[^,;]{1,60}? (?:that|who|when|which)\b/u;

/** "It is not unusual to see …" */
const expletive =
	/^[Ii]t (?:is|was) (?:not )?(?:\p{Ll}+ly |very )?(?:(?:un|im)?(?:usual|common|possible|likely|clear|important|necessary|difficult|easy|hard|rare|typical|customary|better|best|essential|useful|worth) (?:for [^,]{2,40} )?(?:to|that))\b/u;

/** "Born in Trier, he …" */
function isWhere({ start, type }: Name, before: string): boolean {
	return (
		type === 'name' && /\b(?:in|at|from|near) (?:the )?$/.test(before.slice(0, start)) && /, $/.test(before)
	);
}

const isPersonal = (pronoun: string) => /^(?:he|him|his|himself|she|her|hers|herself)$/i.test(pronoun);

function couldMean(pronoun: string, name: Name): boolean {
	if (name.type === 'demonym') return false;
	return isPersonal(pronoun) ? isPersonLike(name) : name.type !== 'person' || !/^its?/i.test(pronoun);
}

/** "The crew met in port before it …": something has been spoken of. */
function isNounPhrase(lead: string): boolean {
	if (/\b(?:the|an?)\s+\w{3,}/i.test(lead) && !adverbial.test(lead)) return true;
	return /^[A-Z][a-z]+ (?:and [a-z]+ )?(?:is|was|are|were|has|have|had|[a-z]+ed|[a-z]+s)\b/.test(lead);
}

const adverbial = /^(?:in|on|at|by|during|after|before|until|since|for|with|from)\b/i;

/** "After his return, Darwin …": the name comes at once behind the clause. */
function isFollowedByItsName(pronoun: string, at: number, text: string, names: Name[]): boolean {
	const comma = text.indexOf(', ', at);
	const next = names.find((name) => name.start > at && name.start >= comma);
	if (!/^(?:his|her|its|their)$/.test(pronoun) || comma === -1 || !next) return false;
	return /^(?:the )?$/i.test(text.slice(comma + 2, next.start));
}

/**
 * What a pronoun that opens a statement means: what the sentence before was about, if nothing else there could be
 * meant; of a person also the only one of the paragraph, or else the one whom the text is about.
 */
export function antecedentOf({ text: pronoun, isSubject }: Pronoun, { before, topic }: Placed): Name | null {
	if (!isSubject) return null;
	const [last] = before;
	if (isPersonal(pronoun)) {
		if (last && saysOfAnother(last)) return null;
		return (last && personOf(pronoun, last)) ?? onlyPerson(pronoun, before, topic);
	}
	const isMany = /^they|^them|^their/.test(pronoun);
	const at = last && !isMany && isPlural(last) ? before[1] : last;
	if (!at?.subject) return null;
	const { subject, sentence } = at;
	if (isPerson(subject, sentence) || isPlural(at) !== isMany) return null;
	if (subject.type === 'phrase') return isOneOfMany(at) ? null : subject;
	const rivals = sentence.names.filter((name) => !isPart(name.text, subject.text));
	return rivals.some((name) => isObject(name, sentence.text)) ? null : subject;
}

/** "Milner showed that he could still learn": the next "he" need not be Milner. */
function saysOfAnother({ sentence }: Placed): boolean {
	return /\b(?:showed|shown|found|proved|demonstrated|reported|said|wrote|noticed|saw|tested|studied|examined|treated|discovered) (?:[^,;]{0,20} )?(?:that (?:he|she)|him|her)\b/.test(
		sentence.text
	);
}

/** "A replacement was finished in 1882": which one that is, "it [a replacement]" does not tell. */
function isOneOfMany({ subject, sentence }: Placed): boolean {
	if (!subject || !/^an? /.test(subject.text)) return false;
	const [, verb = ''] = /^ (\p{Ll}+)/u.exec(sentence.text.slice(subject.end)) ?? [];
	return /^(?:had|was|were)$/.test(verb) || verbForm(verb) === 'either';
}

const isPlural = ({ subject }: Placed) => subject?.isPlural ?? false;

function personOf(pronoun: string, { subject, sentence }: Placed): Name | null {
	if (!subject || !isPersonLike(subject) || !agrees(pronoun, subject)) return null;
	if (hasArticle(subject, sentence.text)) return null;
	const rivals = sentence.names.filter((name) => !isPart(name.text, subject.text));
	return rivals.some((name) => isPersonLike(name) && !isPlace(name, sentence.text)) ? null : subject;
}

/** The only person of the sentences before, or when nobody is named there, of the title and headings. */
function onlyPerson(pronoun: string, before: Placed[], topic: Name[]): Name | null {
	const named = before.flatMap(({ sentence, subject }) => [
		...sentence.names.filter((name) => isPerson(name, sentence)),
		...(subject && isPersonLike(subject) && !hasArticle(subject, sentence.text) ? [subject] : [])
	]);
	const people = named.length > 0 ? named : topic.filter(({ type }) => type === 'person');
	const [first, ...others] = [...people].sort((a, b) => b.text.length - a.text.length);
	if (!first || !agrees(pronoun, first)) return null;
	return others.every((name) => isPart(name.text, first.text)) ? first : null;
}

/** A given name that is known tells "he" from "she". */
function agrees(pronoun: string, { text }: Name): boolean {
	const [given = ''] = text.split(' ');
	const isWoman = womensNames.has(given);
	if (/^(?:she|her)/.test(pronoun)) return isWoman || !(givenNames.has(given) || titles.has(given));
	return !isWoman;
}

/** "The Devils" are several, and "the Yangtze" is no person. */
function hasArticle({ start, type }: Name, text: string): boolean {
	return type === 'name' && /\b[Tt]he $/.test(text.slice(0, start));
}

function isPersonLike({ type, text }: Name): boolean {
	return (
		type === 'person' ||
		(type === 'name' && !regions.has(text) && !/\d|(?:ans|ards|ists|ites|men)$/.test(text))
	);
}

const isPart = (part: string, whole: string) =>
	` ${whole} `.includes(` ${part} `) || ` ${part} `.includes(` ${whole} `);

function isPlace({ start, type }: Name, text: string): boolean {
	return type === 'name' && /\b(?:in|at|from|near|into|of|to|the|off) (?:the )?$/i.test(text.slice(0, start));
}

function isObject({ start, type }: Name, text: string): boolean {
	if (type === 'demonym' || type === 'person') return false;
	return !prepositions.test(text.slice(Math.max(0, start - 30), start));
}

const prepositions =
	/(?:\(|\b(?:in|at|of|from|to|by|with|near|on|into|between|through|across|and|for|after|before|during|since|until|under|against|about|off|over|towards?) (?:the )?)$/i;

const objects = /\b(?:it|him|them|her|there)\b/g;
const mayDangle = /\b(?:it|he|she|him|them|her|there|his|its|their)\b/;

/** "Milner showed that he could still learn" */
const anothers = /\b(?:showed|proved|demonstrated|found|reported) (?:in \d{4} )?that (?:he|she) (?!had\b)/;

/** Whether "it", "him", "them" or "there" further on stands for something that the sentence does not name. */
export function hasDanglingPronoun(told: Told, from: number): boolean {
	const { text, start } = told;
	if (!mayDangle.test(text)) return false;
	const { names } = told;
	if (anothers.test(text.slice(start))) return true;
	const first = names.find((name) => name.start >= start);
	if (
		first &&
		/^,? (?:and )?(?:his|her|its|their) /.test(text.slice(first.end)) &&
		/^, /.test(text.slice(first.end))
	)
		return true;
	return matches(objects, text).some(({ 0: word, index }) => {
		if (index < from) return false;
		const before = text.slice(start, index);
		const after = text.slice(index + word.length);
		const known = names.filter((name) => name.start >= start && name.end <= index && name.type !== 'demonym');
		const since = text.slice(Math.max(start, first && first.end <= index ? first.end : start), index);
		return isDangling(word, before, after, known, since);
	});
}

/** Whether a prompt holds a pronoun that neither its own words nor a note in brackets explain. */
export function hasLoosePronoun(prompt: string): boolean {
	if (!anyPronoun.test(prompt) && !/\bthere\b/.test(prompt)) return false;
	const names = namesIn(prompt, new Set(prompt.match(/^\p{Lu}\p{Ll}+/u)));
	const told = { text: prompt, start: 0, names, dates: [] };
	const pronoun = leadingPronoun(told);
	if (pronoun && !prompt.startsWith(' [', pronoun.end)) return true;
	return hasDanglingPronoun(told, pronoun?.end ?? 0);
}

function isDangling(word: string, before: string, after: string, known: Name[], since: string): boolean {
	const hasThing = /\b(?:the|an?|its|his|her|their|[’']s) \w{3,}/i.test(since);
	if (word === 'there') return !/^ (?:is|are|was|were|has|have|had|came|remain\w*|exist\w*)\b/.test(after);
	if (
		word === 'her' &&
		/^ \p{L}/u.test(after) &&
		!/^ (?:in|on|at|to|for|by|with|from|and|as|when|after)\b/.test(after)
	)
		return false;
	if (word === 'him' || word === 'her') return known.filter(isPersonLike).length < 2;
	if (word === 'them')
		return !/\p{Ll}{3,}s\b| and |\b(?:bacteria|people|children|men|women|algae|data|media|cattle|police)\b/u.test(
			since
		);
	const opensClause =
		/(?:^|[,;:—–] ?|\b(?:that|when|while|because|as|if|where|and|but|since|until|before|after|although|though|so|than|whether|which) )$/i;
	if (opensClause.test(before) && !/^(?: (?:in|on|at|by|for|from|to|with|and)\b|[.,;)])/.test(after))
		return false;
	return !(hasThing || known.length > 1) || isOwnObject(before, known);
}

/** "Paris and London celebrated it": nothing that it could be stands between the verb and "it". */
function isOwnObject(before: string, known: Name[]): boolean {
	const told = finite.exec(before);
	if (!told) return false;
	const since = before.slice(told.index + told[0].length);
	if (/[,;]|\b(?:an?|the|its|his|her|their|[’']s|and|but|that|when|while|as|which|who) /.test(since))
		return false;
	return !known.some((name) => since.includes(name.text));
}

const finite =
	/ (?:was|were|is|are|has|had|became|began|bought|built|chose|found|gave|held|kept|led|left|lost|made|rebuilt|saw|sent|sold|took|won|wrote|[a-z]{2,}ed) /;
