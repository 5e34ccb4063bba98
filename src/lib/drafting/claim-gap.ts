import { gap } from '#lib/facts/fact.ts';
import { hintFor } from '#lib/facts/hint.ts';
import { moved, quotation, type Candidate } from './candidate.ts';
import { maySet, noteOf, settingOf, type Setting } from './claim-lead.ts';
import { phrasesIn, type Phrase } from './claim-phrases.ts';
import { leastWorth } from './claim-words.ts';
import { worthOf } from './claim-worth.ts';
import { clausesIn } from './claim-clauses.ts';
import { isVetoed, isVetoedWhenCut } from './claim-vetoes.ts';
import { endOfClaim } from './clause.ts';
import { cueFor } from './cues.ts';
import type { Placed } from './context.ts';
import { hasMoreWords } from './has-more-words.ts';
import { leaks } from './leak.ts';
import { rewrite } from './rewrite.ts';
import type { Sentence } from './sentence.ts';
import { isVetoedStatement } from './statement-vetoes.ts';
import { contentWords } from './vague.ts';

/** So much has a phrase to be worth to be asked for beside another. */
const leastOfSecond = 2.3;

/**
 * Gaps for the most telling phrases of a statement, the best first, so many at most, each made when it is asked for;
 * `taken` are answers that the statement is asked for already.
 */
export function* claimGaps(placed: Placed, taken: Candidate[], most: number): Generator<Candidate> {
	const { text, start } = placed.sentence;
	if (
		(placed.isExplained && !maySet(placed)) ||
		isSpoken(placed.sentence, start) ||
		isVetoedStatement(text, start, placed.sentence.cues) ||
		isAside.test(placed.sentence.heading)
	)
		return;
	yield* cardsFor(placed, settingOf, taken, most);
}

/** The same for an entry of somebody's notes, which is no sentence and stands under its text's title and heading. */
export function noteGaps(placed: Placed, most: number): Candidate[] {
	const { text } = placed.sentence;
	const opening = noteOf(placed);
	if (
		opening === '' ||
		isAside.test(placed.sentence.heading) ||
		isSpoken(placed.sentence, 0) ||
		isAddress(text) ||
		isVetoedStatement(text, 0, placed.sentence.cues) ||
		!hasMoreWords(text, 4)
	)
		return [];
	const setting = { opening, notes: [], quote: placed.sentence.quote };
	return [...cardsFor(placed, () => setting, [], most)];
}

/** What a reason, a purpose or a limit is told with. */
const marksAClause = cueFor('because that order ground');

type Worthy = { phrase: Phrase; worth: number };

/** What is worth asking for in a statement, the best first. */
function worthy(sentence: Sentence): Worthy[] {
	const { text, start, names } = sentence;
	return [
		...phrasesIn(text, start, names),
		...(sentence.has(marksAClause) || text.includes(', the ') ? clausesIn(text, start) : [])
	]
		.map((phrase) => ({ phrase, worth: worthOf(phrase, sentence) }))
		.filter(({ worth }) => worth >= leastWorth)
		.sort((a, b) => b.worth - a.worth);
}

/** Cards for what is worth asking for; the setting is worked out when the first of them needs it. */
function* cardsFor(
	placed: Placed,
	settingOf: (placed: Placed) => Setting | null,
	taken: Candidate[],
	most: number
): Generator<Candidate> {
	const { sentence } = placed;
	const { quote, text } = sentence;
	const asked = taken.map(({ answer }) => answer);
	let setting: Setting | null = null;
	let made = 0;
	for (const { phrase, worth } of worthy(sentence)) {
		if (made > 0 && worth < leastOfSecond) return;
		const isTaken = asked.some(
			({ start, end }) => start < quote.start + phrase.end && end > quote.start + phrase.start
		);
		if (isTaken) continue;
		if (isVetoed(phrase)) continue;
		const end = endFor(phrase, sentence);
		if (end < text.length && isVetoedWhenCut(phrase)) continue;
		setting ??= settingOf(placed);
		if (!setting) return;
		const card = cardFor(phrase, end, placed, setting);
		if (!card) continue;
		yield card;
		asked.push(card.answer);
		made += 1;
		if (made === most) return;
	}
}

function cardFor(
	phrase: Phrase,
	end: number,
	{ sentence, title }: Placed,
	{ opening, notes, quote }: Setting
): Candidate | null {
	const { text, start } = sentence;
	const asked = needsHint.has(phrase.kind) ? `${gap} ${hintFor(phrase.text)}` : gap;
	const edits = [
		...notes.filter((note) => note.end <= end && (note.end <= phrase.start || note.start >= phrase.end)),
		{ start: phrase.start, end: phrase.end, by: asked }
	];
	const shown = rewrite(end < text.length ? `${text.slice(0, end)}.` : text, start, edits);
	const prompt = opening === '' ? shown : `${opening} ${shown}`;
	if (explained.test(shown)) return null;
	if (hasMoreWords(shown, longest)) return null;
	const fewest = phrase.kind === 'clause' || opening !== '' ? 2 : phrase.start === start ? 3 : 5;
	if (contentWords(prompt, fewest + 1) <= fewest) return null;
	if (opening !== '' && contentWords(shown, fewest) < fewest) return null;
	const answer = moved(quotation(sentence.quote.text, phrase), sentence.quote.start);
	const card = {
		kind: 'cloze' as const,
		prompt,
		answer: answer.text,
		accepted: [answer.text]
	};
	if (leaks({ ...card, prompt: `${title} ${prompt}` })) return null;
	return { kind: phrase.kind === 'clause' ? 'cause' : 'claim', quote, answer, card };
}

/** In the place of what is no name another phrase may often stand. */
const needsHint = new Set<Phrase['kind']>(['words', 'doing']);

/** A long statement ends where the next breath is taken, but not within the clause that leads it in. */
function endFor(phrase: Phrase, { text, start }: Sentence): number {
	if (text.length - start <= long) return text.length;
	if (subordinator.test(text.slice(start))) return text.length;
	const end = endOfClaim(text, phrase.end);
	const isLeading = leadsIn.test(text.slice(start)) && !text.slice(start, phrase.start).includes(', ');
	return isLeading ? text.length : end;
}

const long = 180;

/** "It [the pressure]": what needs a note that is no name is seldom clear enough. */
const explained = /\[\p{Ll}/u;

/** In words, without what is told before it. */
const longest = 40;

/** Their clause is followed by the one that the statement is about. */
const subordinator =
	/^(?:while|when|as|after|before|if|because|since|although|though|unless|once|whereas|where)\b/i;

const leadsIn =
	/^(?:in|on|at|by|while|when|as|after|before|if|because|since|although|though|during|with|for|from|under|to|within|until|once|where|unlike|despite|among|through|given|\p{L}+ing)\b/iu;

/** Headings of what is no part of the text itself. */
const isAside =
	/\b(?:further reading|suggested|references?|resources|links|key terms|glossary|questions?|exercises|think about|seminar|discussion|bibliography|works cited|review)\b/i;

/** Who wrote it and where: "Ada Byron, University of London, Department of Mathematics" says nothing of any of them. */
function isAddress(text: string): boolean {
	return (
		text.includes('@') ||
		(workplace.test(text) && !/(?<=^| )(?!of|the|and|for|in|at|de|la)\p{Ll}/u.test(text))
	);
}

const workplace =
	/\b(?:University|Institut[eo]?|Department|Faculty|School|College|Academy|Laboratory|Hospital|Cent(?:er|re))\b/;

/** The author speaks to the reader, or asks. */
function isSpoken(sentence: Sentence, start: number): boolean {
	const statement = sentence.text.slice(start);
	return (
		speaksTo.test(statement) ||
		(sentence.has(mayBePerson) && isPerson.test(statement)) ||
		/[?!]/.test(statement)
	);
}

const speaksTo =
	/^(?:[Ll]earn|Click|Find|Read|Go|Ask|Suppose|Note|[Cc]ompare|See|Think of|Recall|Remember|Consider|Imagine|Discuss|Do|Does|Did|Is|Are|Can|Should|[Ww]hat|[Hh]ow|Why|Who|Which)[ :]/;

const mayBePerson = cueFor('i we you your our us my');

const isPerson = /\b(?:I|we|We|you|You|your|our|us|my)\b/;
