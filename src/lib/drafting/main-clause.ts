import type { Sentence } from './sentence.ts';
import { nounPhraseWithin, type NounPhrase } from './noun-phrase.ts';
import { isPlural, verbForm } from './verbs.ts';

/** A clause in its sentence: the words before its verb are its subject and nothing else. */
export type Clause = {
	isPast: boolean;
	from: number;
	at: number;
	subject: NounPhrase;
	verb: string;
	verbEnd: number;
	isNamed: boolean;
};

/** The clauses of a statement whose subject and verb are certain. */
export function clausesOf(sentence: Sentence): Clause[] {
	return startsOf(sentence).flatMap((from) => clauseAt(sentence, from) ?? []);
}

/** Where a statement may begin: at the start, and behind a semicolon or a joint. */
function startsOf({ text, start }: Sentence): number[] {
	const joints = [...text.slice(start).matchAll(/(?:;|, (?:and|but|while|whereas)) (?=\p{L})/gu)];
	return [start, ...joints.map(({ 0: joint, index }) => start + index + joint.length)];
}

const lead =
	/^(?:(?:in|by|since) \d{4} |(?:in|on|at|during|when|if|as|under|after|before|for|by|with|without|within|from|to|unlike|like|among|because of) [^,;:()]{2,70}, )/i;

const farthest = 130;

/** The clause that begins at an offset, when its subject is a noun phrase that agrees with its verb. */
function clauseAt({ text, names }: Sentence, from: number): Clause | null {
	const [opening = ''] = lead.exec(text.slice(from, from + 100)) ?? [];
	const at = from + opening.length;
	for (const { 1: verb = '', index } of text.slice(at, at + farthest).matchAll(/ ([a-z]{2,})(?= )/g)) {
		const form = verbForm(verb);
		const end = at + index;
		const subject = form && subjectWithin(text, at, end);
		if (
			!subject ||
			(mayBeNoun.test(verb) &&
				!/^ (?:the|an?|its|their|to|from|into|in|on|as|only|by|(?:\p{L}+ ){1,3}(?:from|into)) /u.test(
					text.slice(end + 1 + verb.length)
				))
		)
			continue;
		const within = names.filter(({ start, end: to }) => start >= at && to <= end);
		if (form !== 'either' && within.some(({ type }) => type === 'person')) continue;
		const isNamed = within.length > 0 || pronoun.test(subject.text);
		if (
			form === 'either'
				? !isNamed || /^(?:its|their|his|her)$/.test(subject.determiner)
				: form !== (isMany(subject) ? 'many' : 'one')
		)
			continue;
		return {
			from,
			at,
			subject,
			verb,
			verbEnd: end + 1 + verb.length,
			isNamed,
			isPast: form === 'either' || /^w(?:as|ere)$/.test(verb)
		};
	}
	return null;
}

/** "Election rules differ", "blood flows" */
const mayBeNoun =
	/^(?:rule|stud(?:y|ie)|trade|claim|rate|use|form|flow|cost|cause|change|control|measure|function|process|result|return|signal|store|support|trigger|attack|limit|link|work|need|increase|decrease|pump|block|point|state|value|test|move|turn|run|play|force|market|shift|wave|cover|cross|record|report|view|issue|aim|act|plan|project|program|rank|range|race|tax|taxe|share|supply|supplie|demand|order|mark|cut|effect|affect)s$/;

/** What it means has to be noted. */
const pronoun = /^(?:it|he|she)$/i;

const joints = / (?:of|in|for|between|from|on|at|to) /;

function subjectWithin(text: string, start: number, end: number): NounPhrase | null {
	const stretch = text.slice(start, end);
	if (pronoun.test(stretch)) return { start, end, text: stretch, determiner: '' };
	const whole = nounPhraseWithin(text, { start, end });
	if (whole) return whole;
	const [main = '', ...rest] = stretch.split(joints);
	if (rest.length === 0 || rest.length > 2) return null;
	const isOne = rest.every((part) => nounPhraseWithin(part, { start: 0, end: part.length }));
	return isOne ? nounPhraseWithin(text, { start, end: start + main.length }) : null;
}

function isMany({ text, determiner }: NounPhrase): boolean {
	const [main = ''] = text.split(joints);
	return !/^an?$/.test(determiner) && isPlural(main.slice(main.lastIndexOf(' ') + 1));
}
