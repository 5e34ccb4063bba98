import type { Name } from './names.ts';
import { looseNounsIn, type LooseNoun } from './nouns.ts';
import type { Reason } from './reasons.ts';
import type { Edit } from './rewrite.ts';
import type { Sentence } from './sentence.ts';

/** What a sentence needs to stand alone: notes in square brackets for its prompt, or the reason why it cannot. */
export type Context = { notes: Edit[]; subject: Name | null } | { reason: Reason };

/** A sentence of the same paragraph that came before, with whom or what it was about. */
export type Before = { sentence: Sentence; subject: Name | null };

/** Looks at a sentence in the light of those before it in its paragraph, the nearest first. */
export function contextOf(sentence: Sentence, before: Before[]): Context {
	const text = sentence.text.slice(sentence.start);
	const opening = openingProblem(text);
	if (opening) return { reason: opening };
	const notes: Edit[] = [];
	let subject = subjectOf(sentence);
	const pronoun = leadingPronoun(sentence);
	if (pronoun) {
		subject = antecedent(pronoun.text, before);
		if (!subject) return { reason: 'loose-pronoun' };
		notes.push(noteAfter(pronoun.end, subject.text));
	}
	for (const noun of looseNounsIn(sentence.text)) {
		if (noun.at < sentence.start || isNamedBefore(noun, sentence)) continue;
		const named = whichIsMeant(noun, before);
		if (!named) return { reason: 'loose-noun' };
		if (!notes.some((note) => note.by.includes(named))) notes.push(noteAfter(noun.end, named));
		subject ??= null;
	}
	return { notes, subject };
}

const noteAfter = (at: number, name: string): Edit => ({ start: at, end: at, by: ` [${name}]` });

function openingProblem(text: string): Reason | null {
	if (
		/(?<!\p{L})(?:we|our|ours|us|my|I|me|you|your)(?!\p{L}|\.)/u.test(text) ||
		/^(?:We|Our|My|You|Your)\s/.test(text)
	)
		return 'first-person';
	if (aboutTheText.test(text)) return 'about-the-text';
	if (
		/^(?:this|that|these|those|such|they|them|their|both|neither|either|each|another|others?|some|many|most|few|all|one|none|here|there|the (?:former|latter|same|other|following|above|result|rest))(?!\p{L})/iu.test(
			text
		)
	)
		return 'refers-back';
	if (/(?<!\p{L})(?:this|these)(?! day\b)(?!\p{L})/iu.test(text)) return 'refers-back';
	if (relativeTime.test(text)) return 'relative-time';
	return null;
}

const aboutTheText =
	/(?<!\p{L})(?:(?:this|the present|our) (?:article|paper|study|work|chapter|section|book|essay|text|thesis|report|review)|the (?:article|paper|study|authors?|chapter) (?:\p{L}+s|\p{L}+ed|attempts?|of the)|(?:chapter|section|figure|table|fig\.) \d)(?!\p{L})/iu;

const relativeTime =
	/^(?:(?:in |on |at |by |during |until |since |from )?(?:that|the (?:following|next|same|previous)|the) (?:year|month|day|week|time|decade|century|period|point|moment|summer|winter|spring|autumn)|(?:\p{L}+|\d+) (?:years?|months?|weeks?|days?|decades?|centuries) (?:later|earlier|after|before)|(?:a|the) (?:year|month|week|day|decade|century|few years) (?:later|earlier|after|before)|soon (?:after|afterwards)|shortly (?:after|afterwards|thereafter)|(?:by|since|until) then|thereafter|afterwards|later that|earlier that)(?!\p{L})/iu;

/** The name that opens the statement, if it does. */
function subjectOf({ text, start, names }: Sentence): Name | null {
	const first = names.find((name) => name.start >= start);
	if (!first || !/^(?:the )?["“'‘]?$/i.test(text.slice(start, first.start))) return null;
	return /^[’']s/.test(text.slice(first.end)) ? null : first;
}

type Pronoun = { text: string; end: number };

const pronouns =
	/(?<!\p{L})(?:it|its|itself|he|him|his|himself|she|her|hers|herself|they|them|their|themselves)(?!\p{L})/iu;

/** A pronoun with nothing before it in the statement that it could stand for. */
function leadingPronoun({ text, start, names, dates }: Sentence): Pronoun | null {
	const found = pronouns.exec(text.slice(start));
	if (!found) return null;
	const at = start + found.index;
	const isExpletive =
		/^it (?:is|was|took|takes|would|will|has been|became|remains) (?:\p{L}+ )?(?:that|to|\p{L}+ (?:that|to|for))(?!\p{L})/iu;
	const lead = text.slice(start, at);
	if (names.some((name) => name.start >= start && name.end <= at && name.type !== 'demonym')) return null;
	const bare = dates.reduce((left, date) => left.replace(date.text, ''), lead);
	if (/^its?$/i.test(found[0]) && isExpletive.test(text.slice(at))) return { text: 'it is', end: at };
	if (
		/(?<!\p{L})(?:the|a|an)\s+\p{L}{3,}/iu.test(bare) &&
		!/^(?:in|on|at|by|during|after|before|until|since|for|with|from)(?!\p{L})/iu.test(bare)
	)
		return null;
	if (isFollowedByItsName(found[0], at, text, names)) return null;
	return { text: found[0].toLowerCase(), end: at + found[0].length };
}

/** "After his return, Darwin …": the name comes at once behind the clause. */
function isFollowedByItsName(pronoun: string, at: number, text: string, names: Name[]): boolean {
	const comma = text.indexOf(', ', at);
	const next = names.find((name) => name.start > at);
	return (
		/^(?:his|her|its|their)$/.test(pronoun) &&
		comma !== -1 &&
		next !== undefined &&
		/^(?:the )?$/i.test(text.slice(comma + 2, next.start))
	);
}

function antecedent(pronoun: string, before: Before[]): Name | null {
	const [last] = before;
	if (!last?.subject || /^(?:they|them|their|it is)/.test(pronoun)) return null;
	const { subject, sentence } = last;
	const isPersonal = /^(?:he|him|his|she|her|hers)/.test(pronoun);
	if (isPersonal ? !canBePerson(subject) : subject.type === 'person' || subject.type === 'demonym')
		return null;
	const rivals = sentence.names.filter(
		(name) => name.text !== subject.text && !isPart(name.text, subject.text)
	);
	const isRival = isPersonal ? canBePerson : (name: Name) => isObject(name, sentence.text);
	return rivals.some(isRival) ? null : subject;
}

function canBePerson({ type, text }: Name): boolean {
	return type === 'person' || (type === 'name' && !/\d/.test(text));
}

function isObject({ start, type }: Name, text: string): boolean {
	if (type === 'demonym' || type === 'person') return false;
	return !/(?<!\p{L})(?:in|at|of|from|to|by|with|near|on|into|between|through|across|and|for) (?:the )?$/iu.test(
		text.slice(0, start)
	);
}

const isPart = (part: string, whole: string) =>
	whole.split(' ').includes(part) || part.split(' ').includes(whole);

const fitting: Record<LooseNoun['type'], Name['type'][]> = {
	place: ['country', 'city', 'geography'],
	body: ['organisation', 'acronym'],
	event: ['event'],
	person: ['person'],
	thing: ['thing', 'geography']
};

/** Whether the sentence itself has said which one is meant: by a name of that kind, or by "a treaty" earlier on. */
function isNamedBefore(noun: LooseNoun, { text, start, names }: Sentence): boolean {
	const lead = text.slice(start, noun.at);
	if (
		new RegExp(
			`(?<!\\p{L})(?:an?|its|their|his|her|[’']s)\\s(?:\\p{L}+\\s){0,3}${noun.noun}(?!\\p{L})`,
			'iu'
		).test(lead)
	)
		return true;
	const named = names.filter((name) => name.start >= start && name.end <= noun.at);
	if (noun.isPair)
		return new Set(named.filter(({ type }) => type === 'country').map(({ text }) => text)).size === 2;
	return named.some(
		(name) => fitting[noun.type].includes(name.type) || (name.type === 'name' && noun.type !== 'place')
	);
}

/** The one thing of that kind in the four sentences before; for "the two countries" the two. */
function whichIsMeant(noun: LooseNoun, before: Before[]): string | null {
	const near = before
		.slice(0, 4)
		.flatMap(({ sentence, subject }) => (subject ? [subject, ...sentence.names] : sentence.names));
	const wanted = noun.type === 'place' ? placeTypes(noun.noun) : fitting[noun.type];
	const found = [
		...new Set(near.filter((name) => wanted.includes(name.type)).map(({ text }) => text))
	].reverse();
	if (noun.isPair) return found.length === 2 ? found.join(' and ') : null;
	const [only] = found;
	return found.length === 1 && only && fitsHead(noun, only) ? only : null;
}

function placeTypes(noun: string): Name['type'][] {
	if (/^(?:city|town|capital|port|village|settlement)$/.test(noun)) return ['city'];
	if (/^(?:country|nation|state|republic|kingdom|countries|nations|states)$/.test(noun)) return ['country'];
	return ['geography'];
}

/** "the treaty" may be a Treaty, not a War. */
function fitsHead({ noun, type }: LooseNoun, name: string): boolean {
	if (type !== 'event' && type !== 'thing' && !(type === 'place' && placeTypes(noun)[0] === 'geography'))
		return true;
	return name.toLowerCase().includes(noun);
}
