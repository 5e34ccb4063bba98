import type { Sentence } from './sentence.ts';
import { matches } from './matches.ts';
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
	if (!/[,;]/.test(text)) return [start];
	return [
		start,
		...matches(joints, text.slice(start)).map(({ 0: joint, index }) => start + index + joint.length)
	];
}

const joints = /(?:;|, (?:and|but|while|whereas)) (?=\p{L})/gu;

const lead =
	/^(?:(?:in|by|since) \d{4} |(?:in|on|at|during|when|if|as|under|after|before|for|by|with|without|within|from|to|unlike|like|among|because of) [^,;:()]{2,70}, )/i;

const word = / ([a-z]{2,})(?= |$)/g;

const farthest = 130;

/** Signs and words that no subject goes on behind. */
const goesNoFurther =
	/[,;:()"“]| (?:and|or|but|that|which|who|whose|because|if|when|while|than|as|by|with|not|there|this|these) /;

/** The clause that begins at an offset, when its subject is a noun phrase that agrees with its verb. */
function clauseAt(sentence: Sentence, from: number): Clause | null {
	const { text } = sentence;
	const [opening = ''] = lead.exec(text.slice(from, from + 100)) ?? [];
	const at = from + opening.length;
	const [open = ''] = text.slice(at, at + farthest).split(goesNoFurther, 1);
	for (const { 1: verb = '', index } of matches(word, open)) {
		const form = verbForm(verb);
		const end = at + index;
		const verbEnd = end + 1 + verb.length;
		if (!form || (mayBeNoun.test(verb) && !hasObject.test(text.slice(verbEnd, verbEnd + 60)))) continue;
		const subject = subjectWithin(text, at, end);
		if (
			!subject ||
			/[’']s?$/.test(subject.text) ||
			(form !== 'either' && form !== (isMany(subject) ? 'many' : 'one'))
		)
			continue;
		const within = sentence.names.filter(({ start, end: to }) => start >= at && to <= end);
		const isNamed = within.length > 0 || pronoun.test(subject.text);
		const isSomebody = within.some(({ type }) => type === 'person');
		if (form === 'either' ? !isNamed || owned.test(subject.determiner) : isSomebody) continue;
		const isPast = form === 'either' || /^w(?:as|ere)$/.test(verb);
		return { from, at, subject, verb, verbEnd, isNamed, isPast };
	}
	return null;
}

const owned = /^(?:its|their|his|her)$/;

/** What shows that a word that may be a noun is a verb. */
const hasObject = /^ (?:the|an?|its|their|to|from|into|in|on|as|only|by|(?:\p{L}+ ){1,3}(?:from|into)) /u;

/** "Election rules differ", "blood flows" */
const mayBeNoun =
	/^(?:rule|stud(?:y|ie)|trade|claim|rate|use|form|flow|cost|cause|change|control|measure|function|process|result|return|signal|store|support|trigger|attack|limit|link|work|need|increase|decrease|pump|block|point|state|value|test|move|turn|run|play|force|market|shift|wave|cover|cross|record|report|view|issue|aim|act|plan|project|program|rank|range|race|tax|taxe|share|supply|supplie|demand|order|mark|cut|effect|affect)s$/;

/** What it means has to be noted. */
const pronoun = /^(?:it|he|she)$/i;

const prepositions = / (?:of|in|for|between|from|on|at|to) /;

function subjectWithin(text: string, start: number, end: number): NounPhrase | null {
	const stretch = text.slice(start, end);
	if (pronoun.test(stretch)) return { start, end, text: stretch, determiner: '' };
	const whole = nounPhraseWithin(text, { start, end });
	if (whole) return whole;
	const [main = '', ...rest] = stretch.split(prepositions);
	if (rest.length === 0 || rest.length > 2) return null;
	const isOne = rest.every((part) => nounPhraseWithin(part, { start: 0, end: part.length }));
	return isOne ? nounPhraseWithin(text, { start, end: start + main.length }) : null;
}

function isMany({ text, determiner }: NounPhrase): boolean {
	const [main = ''] = text.split(prepositions);
	return !/^an?$/.test(determiner) && isPlural(main.slice(main.lastIndexOf(' ') + 1));
}
