import { verbForm } from './verbs.ts';

/**
 * What a title says that its text is about, short enough to stand in brackets: "Airships" of "Airships: a dream that
 * burned". The whole of it when it is a sentence or a play on words, which names nothing that the text speaks of; empty
 * when that is long, or shouts.
 */
export function topicName(title: string, text: string): string {
	const body = text.startsWith(title) ? text.slice(title.length) : text;
	const told = body.toLowerCase();
	const parts = title.split(/\s*[:|]\s*|\s+[–—-]\s+|\s+\((?=\p{Ll})/u);
	for (const [at, part] of parts.entries()) {
		const own = part.replace(genre, '').replace(/^the (?=\p{Ll})|(?<!\([^)]*)\)+$|[\s.]+$/gu, '');
		const bare = isShouted(own) ? asIn(body, own) : own;
		const least = at > 0 ? 2 : parts.length === 1 && isInCapitals.test(part) ? 0 : 1;
		if (isNounPhrase(bare) && times(lastWord(bare), told) >= least)
			return bare.charAt(0).toUpperCase() + bare.slice(1);
	}
	return isShort(title) ? title.replace(/[\s.]+$/, '') : '';
}

function isShort(title: string): boolean {
	return /\p{Ll}/u.test(title) && title.split(' ').length <= longestWhole;
}

const longestWhole = 12;

/** "A short history of the metre" tells of the metre. */
const genre =
	/^(?:an? |the )?(?:(?:very |short |brief |little )*(?:history|story|introduction|guide|basics|rise and fall|discovery|invention|case) (?:of|to)|introducing|understanding|notes on|on|(?:\p{L}+ )?(?:decades|years|centuries) of) /iu;

/** "The Suez Canal" names something for certain. */
const isInCapitals = /^(?:[Tt]he )?\p{Lu}\S*(?: (?:\(?\p{Lu}\S*|of|the|and|in|for))*$/u;

const longest = 7;

function isNounPhrase(part: string): boolean {
	const words = part.split(' ');
	if (part.length < 4 || words.length > longest || notAName.test(part) || aDoing.test(part)) return false;
	return words.slice(1).every((word, at) => !isVerb(word.toLowerCase(), words[at + 2]?.toLowerCase()));
}

const notAName =
	/^(?:how|why|what|when|where|who|which|can|is|are|was|were|does|do|did|should|from|in|at|after|before|inside|beyond|towards?|under|with|without|this|that|other|it|we|you|my|our|your)\b|\b(?:that|which|who|we|you|i|my|your|it)\b|[?!;]|,(?!.* and )/iu;

/** "Breaking Enigma", "Repair in orbit" */
const aDoing = /^(?!Spring|King|String|Ring)\p{L}+ing (?:the|an?|in|of|with|\p{Lu})|^\p{L}\p{Ll}+ in \p{Ll}/u;

function isVerb(word: string, next: string | undefined): boolean {
	if (/^(?:is|are|was|were|has|have|had|got|get|gets|can|will|does|do)$/.test(word)) return true;
	const form = verbForm(word);
	return (
		next !== undefined &&
		(form === 'one' || (form === 'either' && /^(?:the|an?|that|its?|his|her|their)$/.test(next)))
	);
}

function lastWord(part: string): string {
	const [main = ''] = part.split(/ (?:in|on|at|for|from|under|during|between) | \(/);
	return (main.split(' ').at(-1) ?? '').toLowerCase();
}

function times(word: string, text: string): number {
	return word.length < 3 ? 0 : text.split(word.replace(/(?<=.{4})(?:ies|es|s|y)$/, '')).length - 1;
}

function isShouted(part: string): boolean {
	return !/\p{Ll}/u.test(part) && part.includes(' ') && part.length >= 5;
}

/** "WESTERN HONEY BEE" as the text writes it; empty when it never does. */
function asIn(text: string, shouted: string): string {
	const at = text.toLowerCase().indexOf(shouted.toLowerCase());
	return at === -1 ? '' : text.slice(at, at + shouted.length);
}
