import { moved, type Candidate } from './candidate.ts';
import type { Claim, Subject } from './claim.ts';
import { cueFor } from './cues.ts';
import { deeds, deedWord } from './deeds.ts';
import { rewrite, type Edit } from './rewrite.ts';
import type { Sentence } from './sentence.ts';
import { mayBeSuperlative, superlative, superlativeWord } from './superlatives.ts';

/** A question for whom or what a sentence is about, when what it says is true of nothing else. */
export function subjectQuestion(sentence: Sentence, notes: Edit[]): Candidate | null {
	const { text, quote } = sentence;
	const subject = openingName(sentence);
	const [lead, aside = '', verb = ''] = (subject && predicate.exec(text.slice(subject.end))) ?? [];
	if (!subject || lead === undefined) return null;
	const from = subject.end + lead.length - verb.length;
	const end = clauseEnd(text, from);
	const claim = { subject, verb, tail: text.slice(from + verb.length, end), ...within(sentence, from, end) };
	const asked = questionWord(claim);
	if (!asked || (aside !== '' && !/^(?:is|was)$/.test(verb))) return null;
	const own = notes.filter((note) => note.start >= from && note.start <= end);
	const body = rewrite(text.slice(0, end), from, own).replace(/[.!\s]+$/, '');
	const prompt = `${asked} ${body.charAt(0).toLowerCase()}${body.slice(1)}?`;
	const answer = moved({ start: subject.start, end: subject.end, text: subject.text }, quote.start);
	const accepted = [subject.text, ...(subject.hasArticle ? [`the ${subject.text}`] : [])];
	const kind = deeds.has(verb) || / as$/.test(verb) ? 'role' : 'superlative';
	return { kind, quote, answer, card: { kind: 'question', prompt, answer: subject.text, accepted } };
}

/** Whether a sentence tells something of what it opens with that may be true of nothing else. */
export function mayBeUnique(sentence: Sentence): boolean {
	const { text } = sentence;
	const isDeed = sentence.has(someDeed) && anyDeed.test(text);
	if (!isDeed && !(sentence.has(mayBeSuperlative) && superlative.test(text))) return false;
	const subject = openingName(sentence);
	return subject !== null && predicate.test(text.slice(subject.end));
}

const someDeed = cueFor([...deeds].join(' '));

const anyDeed = new RegExp(` (?:${[...deeds].join('|')}) `);

const predicate = new RegExp(
	`^(?: \\([^()]{1,40}\\))?(, [^,;]{3,80},)?(?: also| still| then| officially)? (is|was|became|remains|acts as|serves as|served as|acted as|has|had|holds|contains|produces|${[...deeds].join('|')})(?= )`
);

function openingName({ text, start, names }: Sentence): Subject | null {
	const lead = /^(?:the )?/i.exec(text.slice(start))?.[0] ?? '';
	const name = names.find(({ start: at }) => at === start + lead.length);
	if (name) return name.type === 'demonym' ? null : { ...name, hasArticle: lead !== '' };
	return lead === '' ? plainNoun(text, start) : null;
}

/** A bare noun, as in "Hydrogen is the lightest element". */
function plainNoun(text: string, start: number): Subject | null {
	const word = /^[A-Z][a-z]{3,}(?=(?:, [^,]{3,80},)? (?:is|was) the )/.exec(text.slice(start))?.[0];
	if (!word || /(?:^There|^Here|^Everyone|^Nothing|^What|^Today|ing)$/.test(word)) return null;
	return { start, end: start + word.length, text: word, type: 'name', hasArticle: false };
}

/** Only the statement itself is asked about, not what is told in the next breath. */
function clauseEnd(text: string, from: number): number {
	const at = text.slice(from).search(nextBreath);
	return at === -1 ? text.length : from + at;
}

const nextBreath =
	/;| [–—] |, (?:and|but|while|whereas|although|though|which|who|where|so|because) | while (?:he|she|it) /;

function within({ names, dates }: Sentence, from: number, end: number): Pick<Claim, 'names' | 'dates'> {
	const isInside = (span: { start: number; end: number }) => span.start >= from && span.end <= end;
	return {
		names: names.filter((name) => name.type !== 'demonym' && isInside(name)),
		dates: dates.filter(isInside)
	};
}

function questionWord(claim: Claim): string | null {
	if (hedged.test(claim.tail) || loose.test(claim.tail)) return null;
	return deeds.has(claim.verb) ? deedWord(claim) : superlativeWord(claim);
}

const loose = /\b(?:it|him|them|there|here|this|these|that time)\b|\b(?:all|both) \w+[.!\s]*$/;

const hedged =
	/\b(?:one of|among|some of|arguably|perhaps|probably|possibly|not|never|may|might|could|often|usually|sometimes|considered|regarded|said to|believed|thought to|called|known as|nicknamed|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/i;
