import { behind, inSeries, isAside } from './claim-around.ts';
import { isEmpty } from './claim-empty.ts';
import type { Phrase } from './claim-phrases.ts';
import { isTold, leadIn, strongLeads } from './claim-told.ts';
import { isOutOfPlace, isUnfit, learned } from './claim-unfit.ts';
import { isPlain } from './plain-words.ts';
import type { Sentence } from './sentence.ts';
import { wordsOf } from './technical.ts';
import { contentWords } from './vague.ts';
import { verbForm } from './verbs.ts';

/** What is worth less is not asked for. */
export const leastWorth = 1.9;

/** Whether a phrase has no word that tells anything: nine in ten of those in a text are done with so. */
export function saysNothing({ text, kind, told }: Phrase): boolean {
	if (kind !== 'words' && kind !== 'doing') return false;
	const last = text.slice(lastBreak(text) + 1);
	if (last.endsWith('ly') || startsWithDigit(last) || isEmpty(last) || adverbial.has(last)) return true;
	if (last !== text) return startsWithDigit(text);
	return kind === 'words' && !isRare(text) && !strongLeads.has(leadIn(told));
}

function lastBreak(text: string): number {
	let at = text.length - 1;
	while (at >= 0 && !breaks.includes(text.charAt(at))) at -= 1;
	return at;
}

const breaks = ' -–';

function startsWithDigit(text: string): boolean {
	const first = text.charCodeAt(0);
	return first >= 48 && first <= 57;
}

const isRare = (word: string) => word.length > 2 && !isPlain(word);

/** How much a phrase is worth asking for that is no name. */
export function worthOfWords(phrase: Phrase, sentence: Sentence): number {
	const { text, told, before, after } = phrase;
	const near = told.slice(-60);
	const words = wordsOf(text);
	const last = words.at(-1) ?? '';
	const rare = words.filter(isRare);
	const lead = leadIn(near);
	const isLedIn = isTold(lead, near);
	if (rare.length === 0 && words.length === 1 && !isLedIn && phrase.kind !== 'doing') return 0;
	if (isUnfit(phrase, words, rare) || isOutOfPlace(phrase, last)) return 0;
	const ofHead = rare.includes(last) ? 0.9 : isLedIn && words.length < 3 ? 0.5 : 0;
	let worth = ofHead + Math.min(1, (rare.length - (ofHead > 0 ? 1 : 0)) * 0.6) + (words.length > 1 ? 0.3 : 0);
	if (rare.some((word) => learned.test(word))) worth += 0.4;
	if (/^an?$/i.test(before) && !isLedIn && rare.length < 2) worth -= 0.5;
	if (abstract.test(last)) worth -= 0.4;
	if (phrase.kind === 'doing') worth += 1;
	if (isLedIn) worth += 1;
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

/** The endings of nouns for what cannot be seen. */
const abstract = /(?:ness|ship|hood|ment|ance|ence|ity|ism|ing|ency|ancy)s?$/;

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
	if (start !== sentence.start) return false;
	const [, verb = ''] = /^ (?:also |then |therefore |only )?(\p{Ll}+) /u.exec(after) ?? [];
	const form = verbForm(verb);
	return (form === 'one' || form === 'many') && (text.includes(' ') || learned.test(text));
}

const adverbial = new Set(
	'farther further forward backward alike abroad worldwide hers theirs none elsewhere anyway longer sooner faster better worse together apart aside'.split(
		' '
	)
);

const cues = new Set('is was are were by through from with without against for to of in'.split(' '));
