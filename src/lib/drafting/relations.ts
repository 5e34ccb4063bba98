import { gap } from '#lib/facts/fact.ts';
import { moved, type Candidate } from './candidate.ts';
import { endOfClaim } from './clause.ts';
import type { Placed } from './context.ts';
import { clausesOf, type Clause } from './main-clause.ts';
import { nounPhraseAt, type NounPhrase } from './noun-phrase.ts';
import { relatingWords } from './relating-words.ts';
import { rewrite } from './rewrite.ts';
import { isSpecific, isTerm, startsVerb, vagueLeads } from './specific.ts';
import { contentWords, vague } from './vague.ts';
import { verbForm } from './verbs.ts';

/** A gap for what a sentence says that its subject does something to, is made from, depends on and so on. */
export function relationGap(placed: Placed): Candidate | null {
	for (const clause of clausesOf(placed.sentence)) {
		const object = objectOf(clause, placed.sentence.text);
		const card = object && cloze(placed, clause.from, object, clause.isPast ? 4 : 3);
		if (card) return card;
	}
	return contrastGap(placed);
}

/** "depends not on her genes but on ____": of two sides that are named, the one that holds. */
function contrastGap(placed: Placed): Candidate | null {
	const { text, start } = placed.sentence;
	if (!/ (?:not|no longer) .* but /.test(text)) return null;
	const found = contrast.exec(text.slice(start));
	const side = found && nounPhraseAt(text, start + found.index + found[0].length + 1);
	if (!side || vagueLeads.test(side.text) || startsVerb(side.text, side.determiner)) return null;
	return cloze(placed, start, side, 4);
}

const contrast =
	/ (?:not|no longer) (?:(?!but |only |just |merely |simply )[\p{L}’'-]+ ){1,6}but(?: rather)?(?: (?:on|by|from|in|to|as|of|with|through|at))?(?= )/u;

/** The other side of what a clause tells: how it is done when that is told, otherwise to what. */
function objectOf(clause: Clause, text: string): NounPhrase | null {
	const { verb, verbEnd, subject, isNamed } = clause;
	if (!isNamed && !isTerm(subject)) return null;
	const rest = text.slice(verbEnd, endOfClaim(text, verbEnd));
	for (const cue of [means.exec(rest)?.[0], relatingWords(verb, rest)]) {
		const object = typeof cue === 'string' ? nounPhraseAt(text, verbEnd + cue.length + 1) : null;
		if (object && isSpecific(object) && isDetermined(object, cue ?? '', clause, text.slice(object.end)))
			return object;
	}
	return null;
}

/** Whether what is told leaves one answer: of deeds only those that are done to something with a name, or once. */
function isDetermined(
	{ text, determiner }: NounPhrase,
	cue: string,
	{ isPast, verb }: Clause,
	after: string
): boolean {
	if (isToldByClause(after) || /^ (?:out|up|off|away|back|down)\b|^, \p{Lu}/u.test(after)) return false;
	if (isPast && !/\p{Lu}/u.test(text) && !once.test(verb)) return false;
	return cue !== '' || !/^an?$/.test(determiner) || text.includes(' ');
}

const once =
	/^(?:abolished|banned|outlawed|introduced|invented|discovered|isolated|coined|legali[sz]ed|prohibited|forbade|lowered|raised|exported|imported|decriminali[sz]ed|nationali[sz]ed|synthesi[sz]ed|patented)$/;

/** "a sign that prices rise" */
function isToldByClause(after: string): boolean {
	const [, next] = /^ that ([\p{L}]+)/u.exec(after) ?? [];
	return next !== undefined && verbForm(next) === null;
}

/** "mainly by raising", "with the help of" */
const means = /^ [^,;:]{3,80}? (?:by [a-z]{2,}ing|by means of|with the help of)(?= )/;

function cloze(placed: Placed, from: number, object: NounPhrase, fewest: number): Candidate | null {
	const { text, quote } = placed.sentence;
	const end = Math.max(endOfClaim(text, object.end), object.end);
	const told = `${text.slice(from, object.start)} ${text.slice(object.end, end)}`;
	if (
		isUnsure(told) ||
		contentWords(told) < Math.max(fewest, least(text.slice(0, object.start), object.text))
	)
		return null;
	const { notes } = placed;
	if (!notes) return null;
	if (loosePronoun.test(text.slice(from, object.start)) && notes.length === 0) return null;
	const statement = end < text.length ? `${text.slice(0, end)}.` : text;
	const edits = [
		...notes.filter((note) => note.end <= end),
		{ start: object.start, end: object.end, by: gap }
	];
	const prompt = rewrite(statement, from, edits);
	if (prompt.split(' ').length > longest) return null;
	const { determiner } = object;
	const accepted = [
		object.text,
		...(/^(?:the|an?)$/.test(determiner) ? [`${determiner} ${object.text}`] : [])
	];
	return {
		kind: 'relation',
		quote,
		answer: moved({ start: object.start, end: object.end, text: object.text }, quote.start),
		card: { kind: 'cloze', prompt, answer: object.text, accepted }
	};
}

/** "Unlike the conjunctiva, it" */
const loosePronoun = /^(?:[^,]*, )?(?:it|he|she) /i;

/** One word needs more to be told by than several, a short plain one most, but less behind "made of" or "turns into". */
function least(before: string, answer: string): number {
	if (answer.includes(' ') || /\b(?:into|from|of|to|upon|as|after) (?:(?:the|an?) )?$/.test(before)) return 3;
	return /^\p{Ll}{1,8}$/u.test(answer) ? 5 : 4;
}

const longest = 32;

function isUnsure(told: string): boolean {
	return (
		vague.test(told.replace(contrast, ' ').replace(/ no longer /, ' ')) ||
		unsure.test(told) ||
		/[“"?:]|\p{Ll}[.!] \p{Lu}/u.test(told)
	);
}

const unsure =
	/ (?:can|cannot|special|good|better|best|been|for example|e\.g\.|including|such as|whatever|cases?|estimates?) /i;
