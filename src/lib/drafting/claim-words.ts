import { dayNames } from '#lib/reading/heads.ts';
import { behind, inSeries, isAside } from './claim-around.ts';
import type { Phrase } from './claim-phrases.ts';
import { isCutShort } from './cut-short.ts';
import { isPlain } from './plain-words.ts';
import type { Sentence } from './sentence.ts';
import { contentWords, vague } from './vague.ts';
import { isPlural, verbForm } from './verbs.ts';

/** What is worth less is not asked for. */
export const leastWorth = 1.9;

/** Whether a phrase has no word that tells anything: nine in ten of those in a text are done with so. */
export function saysNothing({ text, kind, told }: Phrase): boolean {
	if (kind !== 'words' && kind !== 'doing') return false;
	const last = text.slice(lastBreak(text) + 1);
	if (isEmpty(last) || adverbial.has(last) || last.endsWith('ly') || startsWithDigit(last)) return true;
	if (last !== text) return startsWithDigit(text);
	return kind === 'words' && !isRare(text) && !mayTell(leadIn(told), told);
}

function lastBreak(text: string): number {
	let at = text.length - 1;
	while (at >= 0 && !breaks.has(text.charAt(at))) at -= 1;
	return at;
}

const breaks = new Set([' ', '-', '–']);

function startsWithDigit(text: string): boolean {
	const first = text.charCodeAt(0);
	return first >= 48 && first <= 57;
}

const isRare = (word: string) => word.length > 2 && !isPlain(word);

/** Whether `strongly` may hold of what stands before a phrase. */
const mayTell = (lead: string, told: string) => strongLeads.has(lead) || told.includes('eutralis');

/** How much a phrase is worth asking for that is no name. */
export function worthOfWords(phrase: Phrase, sentence: Sentence): number {
	const { text, told, before, after } = phrase;
	const near = told.slice(-60);
	const words = text.split(/[ –-]/);
	const last = words.at(-1) ?? '';
	const rare = words.filter(isRare);
	const lead = leadIn(near);
	const isTold = mayTell(lead, near) && strongly.test(near);
	if (rare.length === 0 && words.length === 1 && !isTold && phrase.kind !== 'doing') return 0;
	if (vague.test(text)) return 0;
	if (
		words.length > 1 &&
		words
			.slice(0, -1)
			.some(
				(word) =>
					(isPlural(word) || /(?:[^aeiou]i|ae|[dr]ia)$/.test(word)) && /^\p{Ll}/u.test(word) && word !== 'of'
			)
	)
		return 0;
	if (
		words.length === 1 &&
		/^(?:an?|the)$/i.test(before) &&
		/(?:ed|ing|ous|ive|able|ible|ful|ish)$/.test(last)
	)
		return 0;
	if ((near.endsWith(', ') && after.startsWith(',')) || fronted.test(told)) return 0;
	if (last.endsWith('s') && /^ (?:out|up|off|down|back|away|over)\b/.test(after)) return 0;
	if (
		isCutShort(after) ||
		text.includes('centur') ||
		numeral.test(text) ||
		text.split(' ').some((word) => dayNames.has(word))
	)
		return 0;
	const head = text.includes(' of ') ? (text.split(' of ')[0]?.split(' ').at(-1) ?? '') : '';
	if (
		head !== '' &&
		(isEmpty(head) || /^(?:kind|means|help|age|sign|sense|work|view|lack|source)$/.test(head))
	)
		return 0;
	if (
		rare.length === 1 &&
		words.length === 1 &&
		/^(?:is|are|was|were|been|be|not)$/.test(before) &&
		adjectival.test(last)
	)
		return 0;
	if (
		words.length === 2 &&
		/(?:ed)$/.test(words[0] ?? '') &&
		!/^(?:a|an)$/.test(before) &&
		!learned.test(last) &&
		rare.length === 1
	)
		return 0;
	const ofHead = rare.includes(last) ? 0.9 : isTold && words.length < 3 ? 0.5 : 0;
	let worth = ofHead + Math.min(1, (rare.length - (ofHead > 0 ? 1 : 0)) * 0.6) + (words.length > 1 ? 0.3 : 0);
	if (rare.some((word) => learned.test(word))) worth += 0.4;
	if (/^an?$/i.test(before) && !isTold && rare.length < 2) worth -= 0.5;
	if (/(?:ness|ship|hood|ment|ance|ence|ity|ism|ing|ency|ancy)s?$/.test(last)) worth -= 0.4;
	if (phrase.kind === 'doing') worth += 1;
	else if (/ing$/.test(words[0] ?? '') && !/^(?:the|an?)$/i.test(before)) return 0;
	if (isTold) worth += 1;
	else if (cues.has(lead)) worth += 0.3;
	if (/^[.;:]|^,(?! (?:and|or) )|^$|^ [–—]/.test(after)) worth += 0.5;
	const next = /^ (\p{Ll}+)/u.exec(after)?.[1];
	if (next !== undefined && !behind.has(next)) worth -= 0.3;
	if (inSeries(told, after)) worth -= 0.7;
	const isFirst = told.length < 20 && contentWords(told) === 0;
	if (isFirst && !isVerb(after)) return 0;
	if (isFirst) worth += isGeneral(phrase, sentence) ? 0.6 : -0.9;
	if (/\b(?:more|so|too|very|as|less|how)$/i.test(before)) worth -= 1.5;
	if (sentence.isUnsure) worth -= 0.6;
	if (isAside(told)) worth -= 1.2;
	const mayBeEnough = worth > 0.8 && worth + (text.includes(' ') ? ofPhrase : ofWord) >= leastWorth;
	return mayBeEnough ? worth + familiarity(text, rare, sentence) : 0;
}

/** So much is added for a whole phrase, and for a word of it, that comes again. */
const ofPhrase = 1;
const ofWord = 0.6;

/** What a text speaks of elsewhere too is seldom a passing word. */
function familiarity(text: string, rare: string[], sentence: Sentence): number {
	if (text.includes(' ') && sentence.isRepeated(text)) return ofPhrase;
	return rare.some((word) => sentence.isRepeated(word.slice(0, Math.max(5, word.length - 2))))
		? ofWord
		: -0.1;
}

/** Whether a verb follows, and the phrase before it is whole. */
function isVerb(after: string): boolean {
	const [, , verb = ''] =
		/^(?:,[^,]{2,60},| \([^()]{1,60}\))? (\p{Ll}+ly |also |then |thus |therefore |only |now |first |all |both |which |that )?(\p{Ll}+)/u.exec(
			after
		) ?? [];
	return (
		verbForm(verb) !== null || /^(?:may|might|can|could|will|would|should|shall|did|does|do)$/.test(verb)
	);
}

/** What a general statement is about: "Prorogation brings a session to an end." */
function isGeneral({ text, start, after }: Phrase, sentence: Sentence): boolean {
	if (
		sentence.text.slice(sentence.start, start) !== '' &&
		!/^(?:An? )$/.test(sentence.text.slice(sentence.start, start))
	)
		return false;
	const [, verb = ''] = /^ (?:also |then |therefore |only )?(\p{Ll}+) /u.exec(after) ?? [];
	const form = verbForm(verb);
	return (form === 'one' || form === 'many') && (text.includes(' ') || learned.test(text));
}

const adjectival = /(?:al|ic|ous|ive|able|ible|ful|less|ary|ent|ant|ing|ed|ish|ly|like|free|y)$/;

/** The endings of learned words. */
const learned =
	/(?:ose|ase|ide|ite|gen|itis|cyte|oid|ism|ine|ium|ics|logy|graphy|meter|scope|sphere|phyll|plast|some|zyme|lysis|thesis|tropic|phobic|philic|cellular|nuclear|polar|ist|cracy|archy|onym|eme)s?$/;

const adverbial = new Set(
	'farther further forward backward alike abroad worldwide hers theirs none elsewhere anyway longer sooner faster better worse together apart aside'.split(
		' '
	)
);

/** "In biological fluids, most …" */
const fronted =
	/^(?:in|on|at|for|to|by|with|from|during|under|among|through|unlike|like|despite|of|as|within) [^,]*$/i;

const numeral =
	/^(?:approx|ca|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|third|fourth|fifth|tenth)\b|-(?:old|year)$/i;

const empty = new Set(
	'way thing part factor form type kind sort number variety range amount lot result example process change case group set series level degree extent area place time year day month period point end beginning side use step stage reason problem idea fact term word name question answer effect purpose condition situation difference feature aspect method system element member need ability power influence presence absence lack increase decrease rise growth size shape total rest majority half third quarter percent cent portion share basis failure success attempt effort event century decade subject source matter issue concern hour week minute second sense course moment order contrast addition hand turn opportunity substance people person man woman men women'.split(
		' '
	)
);

function isEmpty(noun: string): boolean {
	const word = noun.toLowerCase();
	return empty.has(word) || (word.endsWith('s') && empty.has(word.slice(0, -1)));
}

/** The word that leads in what follows, with or without an article behind it. */
function leadIn(before: string): string {
	const last = lastWord(before);
	return articles.has(last) ? lastWord(before.slice(0, -last.length - 1)) : last;
}

function lastWord(before: string): string {
	if (!before.endsWith(' ')) return '';
	const word = before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1).toLowerCase();
	return /(?<!\w)[a-z]+$/.exec(word)?.[0] ?? '';
}

const articles = new Set('the a an its their his her'.split(' '));

/** What `strongly` ends with. */
const strongLeads = new Set(
	'of to by after as for called form give into on than but from is was in with join joins lack lacks secrete secretes release releases emit emits absorb absorbs accept accepts donate donates yield yields contain contains prevent prevents inhibit inhibits split splits store stores measure measures'.split(
		' '
	)
);

const strongly =
	/\b(?:consists? (?:\p{L}+ )?of|composed of|made (?:up )?of|mostly of|because of|owing to|due to|caused by|by means of|named after|known (?:\p{L}+ )?(?:as|for)|called|to form|to give|into|controlled by|driven by|powered by|work of|depends? (?:\p{L}+ )?on|depending on|instead of|rather than|but|responsible for|derived from|descended from|obtained from|produced by|replaced by|absorbed by|rests on|based on|defined as|leads? to|led to|the (?:first|only|main|chief|largest|most \p{L}+) (?:\p{L}+ ){0,4}(?:is|was)|comes? from|came from|turns? into|changes? into|developed? into|settled in|discovered by|invented by|founded by|built by|designed by|written by|signed only with|in the form of|as|not on|not by|corresponds to|joins?|lacks?|secretes?|releases?|emits?|absorbs?|accepts?|donates?|yields?|contains?|prevents?|inhibits?|neutralis\p{L}+|splits?|stores?|measures?) (?:the |an? |its |their |his |her )?$/iu;

const cues = new Set('is was are were by through from with without against for to of in'.split(' '));
