import type { Span } from '#lib/facts/fact.ts';
import { isCutShort } from './cut-short.ts';
import { typeOfNoun } from './nouns.ts';
import { verbForm } from './verbs.ts';

/** A short noun phrase without its article; offsets are the sentence's own. */
export type FollowingPhrase = Span & { text: string; accepted: string[] };

/** The noun phrase that starts at an offset, when it is short, certain to end where it seems to, and says something. */
export function followingPhrase(text: string, at: number): FollowingPhrase | null {
	const [article = ''] = /^(?:the|an?|its|their|his|her) /i.exec(text.slice(at, at + 6)) ?? [];
	const words = wordsFrom(text, at + article.length);
	const last = words?.at(-1);
	const first = words?.[0];
	if (!words || !first || !last || !isComplete(text.slice(last.end))) return null;
	const phrase = text.slice(first.start, last.end);
	if (
		phrase.length < 3 ||
		!saysSomething(last.text) ||
		(/ing$/.test(first.text) && !nounsInIng.test(first.text))
	)
		return null;
	const isAlone = words.length === 1;
	if (isAlone && /^(?:its|their|his|her) /i.test(article)) return null;
	if (isAlone && /^the /i.test(article) && typeOfNoun.has(last.text)) return null;
	const withArticle = /^(?:the|an?) $/i.test(article) ? [`${article.toLowerCase()}${phrase}`] : [];
	return { start: first.start, end: last.end, text: phrase, accepted: [phrase, ...withArticle] };
}

type Word = Span & { text: string };

const longest = 5;

const nextWord = /(?:^| )(?<word>[\p{L}\p{N}][\p{L}\p{N}’'-]*)/guy;

function wordsFrom(text: string, start: number): Word[] | null {
	const words: Word[] = [];
	for (const { 0: gone, index, groups = {} } of text.slice(start, start + 90).matchAll(nextWord)) {
		const word = groups.word ?? '';
		const end = start + index + gone.length;
		if (words.length > 0 && endsPhrase(word, text.slice(end))) break;
		if (never.has(word.toLowerCase()) || words.length === longest) return null;
		words.push({ text: word, start: end - word.length, end });
	}
	return words;
}

const ends = new Set(
	'and or but nor of in on at by for from with to into onto about over under between within without through during before after since until against across along around among per than as that which who whose whom where when while because so if although though whereas via toward towards inside outside near beyond behind above below upon like unlike except chosen analogous itself is are was were be been has have had can could may might must will would shall should do does did not then also only such both either rather including together'.split(
		' '
	)
);

function endsPhrase(word: string, rest: string): boolean {
	const lower = word.toLowerCase();
	if (ends.has(lower) || verbForm(lower) === 'either') return true;
	if (verbForm(lower) === 'one' && /^ (?:the|an?|its|their|his|her|that) /.test(rest)) return true;
	if (/(?:ed|ing)$/.test(lower)) return !nounsInIng.test(lower);
	return /ly$/.test(lower) && rest.startsWith(' ');
}

const nounsInIng = /^(?:being|spring|ring|wing|king|string|seed|speed|breed|weed|reed|bed|blood|feed)$/;

const never = new Set(
	'it its he him his she her they them their we us our you your i me my there here this that these those such what whatever which who whom one ones two three four five six seven eight nine ten some any many most more much few less least several all both each every either neither another other others no none not nothing something anything everything someone anyone everyone how why when where only just even so too very quite rather about around nearly almost over under up out off down back away being having to by in on at for from with of as and or but if than various different certain same similar new first second third last next following own particular people adults abroad home someplace somewhere everywhere'.split(
		' '
	)
);

/** Whether a phrase that ends before `rest` is whole, and no part of a series. */
function isComplete(rest: string): boolean {
	if (isCutShort(rest)) return false;
	if (!/^(?:[.,;:!)]| [–—(]|—| \p{L})/u.test(rest)) return false;
	return !/^, (?:[\p{L}-]+ ){0,3}(?:and|or) |^, [\p{L}-]+, |^ (?:and|or|of|to|than|per) |^[’']/u.test(rest);
}

function saysSomething(last: string): boolean {
	return !/ly$|^\d/.test(last) && !empty.has(last.toLowerCase().replace(/s$/, ''));
}

const empty = new Set(
	'way thing part factor form type kind sort number variety range amount lot result example process change case set group series level degree extent area place time year day month period point end beginning side use step stage reason problem idea fact term word name question answer effect purpose condition situation circumstance difference feature aspect mean method system element member person people individual need ability power influence presence absence lack increase decrease decline rise fall growth size shape total rest majority minority half third quarter percent percentage portion share basi combination mixture collection succession failure success attempt effort event century decade world subject source matter issue concern'.split(
		' '
	)
);
