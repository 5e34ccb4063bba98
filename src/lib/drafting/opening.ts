import type { Span } from '#lib/facts/fact.ts';
import { isPlural, verbForm } from './verbs.ts';

/**
 * What a statement opens with and its verb: "The light reactions" and "happen". `text` has no article; offsets are the
 * sentence's own.
 */
export type Opening = Span & {
	text: string;
	article: string;
	isPlural: boolean;
	verb: Span & { text: string };
};

const longest = 6;

/** The words before the first finite verb of a statement, when they can only be its subject. */
export function openingOf(text: string, start: number): Opening | null {
	const [article = ''] = /^(?:the|an?) /i.exec(text.slice(start, start + 4)) ?? [];
	const words: Word[] = [];
	let at = start + article.length;
	for (let end = text.indexOf(' ', at); end !== -1; at = end + 1, end = text.indexOf(' ', at)) {
		const word = { text: text.slice(at, end), start: at, end };
		if (words.length > 0 && word.text.startsWith('(')) {
			end = text.indexOf(') ', at) + 1;
			if (end === 0 || end - at > longestAside) return null;
			continue;
		}
		const verb = words.length > 0 && verbAt(words, word, text);
		if (verb) return { ...phrase(words, text), article, verb };
		if (adverbs.has(word.text) && words.length > 0) continue;
		if (words.length === longest || !canFollow(word.text, words)) return null;
		words.push(word);
	}
	return null;
}

type Word = Span & { text: string };

const longestAside = 62;

const adverbs = new Set(
	'also then therefore thus still now only always normally mainly mostly primarily chiefly'.split(' ')
);

const never = new Set(
	'it its he she they we you i there here this that these those such which who whose whom what when where why how if as because since while although though after before during until unless whether both each every either neither another other others some many most few several all any none no not one two three much more less something everything nothing and or but nor so than then to by with from in at on for into onto about over under between within without through against among across along despite like unlike my our your his her their according inside once today now perhaps is are was were has have had do does did can must'.split(
		' '
	)
);

const plainWord = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}’'.-]*[\p{L}\p{N}])?$/u;

function canFollow(word: string, before: Word[]): boolean {
	const lower = word.toLowerCase();
	if (lower === 'of' || lower === 'and')
		return before.length > 0 && !/^(?:of|the|and)$/.test(before.at(-1)?.text ?? '');
	if (lower === 'the' || lower === 'a' || lower === 'an') return before.at(-1)?.text === 'of';
	if (never.has(lower) || !plainWord.test(word)) return false;
	return !(
		before.length > 0 &&
		/(?:ly|ing)$/.test(lower) &&
		!/^(?:family|assembly|supply|anomaly|being|spring|ring|wing|king|string)$/.test(lower)
	);
}

function verbAt(words: Word[], { text: word, start, end }: Word, sentence: string): Opening['verb'] | null {
	const form = verbForm(word);
	const last = words.at(-1)?.text ?? '';
	if (!form || /^(?:of|and|the|an?)$/.test(last)) return null;
	if (form !== 'either' && (form === 'many') !== isMany(words)) return null;
	const after = sentence.slice(end);
	const [, next = ''] = /^ (\p{Ll}+)/u.exec(after) ?? [];
	if (form !== 'either' && (goesOn.test(after) || (verbForm(next) ?? 'either') !== 'either')) return null;
	if (alsoParticiple.test(word) && participle.test(after)) return null;
	return { text: word, start, end };
}

/** "Single bonds in Lewis structures are": what looked like the verb is a noun. */
const goesOn =
	/^(?: (?!(?:that|which|who|and|when|than|as|because|what|how|where|if|while)\b)[\p{L}\d’'-]+){0,5} (?:is|are|was|were|has|have|had|can|will|may|must|do|does|did)\b/u;

/** "The theory proposed by" goes on. */
const participle =
	/^ (?:by|in|on|at|from|to|with|for|as|during|around|since|using|into|through|within|under|and|or|until|after|before|of|\p{Ll}+ing)\b/u;

const alsoParticiple =
	/^(?:.*ed|bound|brought|built|cut|found|held|hit|kept|laid|left|lost|made|paid|put|read|said|sent|set|shot|sold|spent|split|spread|struck|taught|told|thought|understood|won|had)$/;

function isMany(words: Word[]): boolean {
	if (words.some(({ text }) => text === 'and')) return true;
	const of = words.findIndex(({ text }) => text === 'of');
	return isPlural(words.at(of === -1 ? -1 : of - 1)?.text ?? '');
}

function phrase(words: Word[], text: string): Omit<Opening, 'article' | 'verb'> {
	const start = words[0]?.start ?? 0;
	const end = words.at(-1)?.end ?? 0;
	return { start, end, text: text.slice(start, end), isPlural: isMany(words) };
}
