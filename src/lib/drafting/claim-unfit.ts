import { dayNames } from '#lib/reading/heads.ts';
import { isEmpty } from './claim-empty.ts';
import type { Phrase } from './claim-phrases.ts';
import { isCutShort } from './cut-short.ts';
import { vague } from './vague.ts';
import { isPlural } from './verbs.ts';

/** Whether the words of a phrase are none to ask for: vague ones, dates and numbers, or not all of one thing. */
export function isUnfit({ text, kind, before }: Phrase, words: string[], rare: string[]): boolean {
	const [first = ''] = words;
	const last = words.at(-1) ?? '';
	if (vague.test(text) || numeral.test(text) || text.includes('centur')) return true;
	if (words.slice(0, -1).some(isPluralWithin) || text.split(' ').some((word) => dayNames.has(word)))
		return true;
	if (kind !== 'doing' && first.endsWith('ing') && !/^(?:the|an?)$/i.test(before)) return true;
	if (text.includes(' of ')) {
		const head = text.slice(0, text.indexOf(' of ')).split(' ').at(-1) ?? '';
		if (isEmpty(head) || emptyBeforeOf.test(head)) return true;
	}
	if (words.length === 1)
		return (
			(/^(?:an?|the)$/i.test(before) && qualityBehindArticle.test(last)) ||
			(rare.length === 1 && behindBe.test(before) && quality.test(last))
		);
	const isDescribed = words.length === 2 && rare.length === 1 && first.endsWith('ed');
	return isDescribed && before !== 'a' && before !== 'an' && !learned.test(last);
}

/** Before another noun of its phrase a noun is hardly ever in the plural: one of the two is a verb. */
function isPluralWithin(word: string): boolean {
	return (isPlural(word) || /(?:[^aeiou]i|ae|[dr]ia)$/.test(word)) && /^\p{Ll}/u.test(word) && word !== 'of';
}

const emptyBeforeOf = /^(?:kind|means|help|age|sign|sense|work|view|lack|source)$/;

const qualityBehindArticle = /(?:ed|ing|ous|ive|able|ible|ful|ish)$/;

const behindBe = /^(?:is|are|was|were|been|be|not)$/;

const quality = /(?:al|ic|ous|ive|able|ible|ful|less|ary|ent|ant|ing|ed|ish|ly|like|free|y)$/;

/** Whether a phrase is no noun phrase where it stands: it is put in, or its verb or its noun comes behind it. */
export function isOutOfPlace({ told, after }: Phrase, last: string): boolean {
	if ((after.startsWith(',') && told.endsWith(', ')) || fronted.test(told)) return true;
	if (last.endsWith('s') && /^ (?:out|up|off|down|back|away|over)\b/.test(after)) return true;
	return isCutShort(after);
}

/** "In biological fluids, most …" */
const fronted =
	/^(?:in|on|at|for|to|by|with|from|during|under|among|through|unlike|like|despite|of|as|within) [^,]*$/i;

const numeral =
	/^(?:approx|ca|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|third|fourth|fifth|tenth)\b|-(?:old|year)$/i;

/** The endings of learned words. */
export const learned =
	/(?:ose|ase|ide|ite|gen|itis|cyte|oid|ism|ine|ium|ics|logy|graphy|meter|scope|sphere|phyll|plast|some|zyme|lysis|thesis|tropic|phobic|philic|cellular|nuclear|polar|ist|cracy|archy|onym|eme)s?$/;
