import type { Phrase } from './claim-phrases.ts';
import { countryOf } from '#lib/reading/countries.ts';
import { dayNames, heads, monthNames, titles } from '#lib/reading/heads.ts';
import { isCutShort } from './cut-short.ts';
import { isPlain } from './plain-words.ts';
import type { Sentence } from './sentence.ts';
import { contentWords, vague } from './vague.ts';
import { isPlural, verbForm } from './verbs.ts';

/** How much a phrase is worth asking for: the more telling it is and the surer the rest leads to it; 0 for never. */
export function worthOf(phrase: Phrase, sentence: Sentence): number {
	const { text, start } = sentence;
	const before = text.slice(start, phrase.start);
	if (
		/[’']s? |\. \p{Lu}\p{Ll}{2}|[→=|•*]/u.test(phrase.text) ||
		/\bper $/.test(before) ||
		aimless.test(text.slice(start))
	)
		return 0;
	if (phrase.text.length < 3 || isCut(phrase, before) || isExample.test(before)) return 0;
	if (phrase.kind === 'number') return worthOfNumber(phrase);
	if (phrase.kind === 'clause') return 2.6;
	return phrase.kind === 'name' ? worthOfName(phrase, before) : worthOfWords(phrase, before, sentence);
}

/** "Compare: Lake Chad", "see also" */
const aimless =
	/^(?:compare|see|cf\.|read|note|think of|recall|remember|consider|imagine|discuss)\b|\b(?:next week|see sect)/i;

/** "NH4" of "NH4+", "2,600" of "2,600 planets", "Kepler" of "the Kepler telescope" */
function isCut({ after, kind }: Phrase, before: string): boolean {
	if (/^[’'+−/@-]|^ (?:[+−=×]|\(?(?:19|20)\d\d\b)|^ & /.test(after) || /[-–+/]$|& $/.test(before))
		return true;
	if (/^ of /.test(after) || (kind === 'name' && /^,? (?:et al|and colleagues)/.test(after))) return true;
	const [, next = ''] = /^ (\p{Ll}[\p{L}-]+)/u.exec(after) ?? [];
	return (
		kind === 'name' && next !== '' && !small.test(next) && !verbForm(next) && !/(?:ed|ly|[^s]s)$/.test(next)
	);
}

const small =
	/^(?:of|in|on|at|by|for|from|with|to|into|and|or|but|as|than|that|which|who|whose|when|where|while|because|if|so|after|before|during|since|until|through|between|under|over|about|around|near|against|without|within|would|could|can|will|may|might|should|must|do|does|did|then|also|not|never|only|still|later|once|first|himself|herself|itself|too|again|alone|both|all|each|today|now|took|wrote|kept|found|began|gave|made|led|held|drew|saw|won|went|came|got|ran|sent|set|put|stood|left|lost|met|sold|bought|brought|built|fell|rose|grew|knew|thought|told|said|swallowed|drank)$/;

function worthOfNumber({ text, after }: Phrase): number {
	let worth = 2;
	if (/\p{L}|%/u.test(text.replace(/^[\d.,]+/, '')) && /\d/.test(text)) worth += 0.3;
	if (/^[.;:,]|^$/.test(after)) worth += 0.2;
	return worth;
}

function worthOfName({ text, after }: Phrase, before: string): number {
	if (dayNames.has(text.split(' ')[0] ?? '') || monthNames.has(text.split(' ')[0] ?? '')) return 0;
	if (
		/^(?:Sept|Oct|Nov|Dec|Jan|Feb|Mar|Apr|Aug|Almost|Nearly|Only|Most|Each|No|Mr|Ms|Mrs|Dr|Figure|Table|Latin|Greek|English|French|German)\b/.test(
			text
		) ||
		/-\p{Ll}/u.test(text)
	)
		return 0;
	if (text.split(' ').every((word) => titles.has(word) || Object.values(heads).some((all) => all.has(word))))
		return 0;
	if (demonymous.test(text) || (before === '' && /^\p{Lu}{3,}$/u.test(text) && after.startsWith(',')))
		return 0;
	let worth = 2.4 + (text.includes(' ') ? 0.6 : 0);
	if (/^Nobel|^(?:Physics|Chemistry|Medicine|Earth|Sun|God|Internet|Web)$/.test(text)) worth -= 0.7;
	if (/(?:ans|ists|crats|ards|ians|ese)$/.test(text) || /\d$/.test(text)) worth -= 0.8;
	if (countryOf(text) && !/\bby $/.test(before)) worth -= 0.6;
	if (/^(?:for|to|like|unlike) [^,]*$/i.test(before)) worth -= 1;
	if (agent.test(before)) worth += 0.6;
	if (/^[.;:]|^,(?! (?:and|or) )|^$/.test(after)) worth += 0.3;
	if (inSeries(before, after)) worth -= 0.8;
	if (isAside(before)) worth -= 1.2;
	return worth;
}

/** "American dollar", "Scottish National MP Joanna Cherry" */
const demonymous =
	/^(?:American|British|English|French|German|Dutch|Italian|Spanish|Russian|Soviet|Chinese|Japanese|Indian|Austrian|Swiss|Swedish|Danish|Norwegian|Polish|Greek|Roman|Arab|Canadian|Australian|Scottish|Irish|Welsh|European|African|Asian|Egyptian|Turkish|Indonesian|Brazilian|Mexican|Jewish|Christian|Muslim|Catholic|Protestant|London|Paris) \p{L}/u;

const agent =
	/\b(?:by|named after|from|into|called|known as|of|with|was|is) (?:the |an? )?(?:[\p{L}-]+ ){0,3}$/u;

function worthOfWords(phrase: Phrase, before: string, sentence: Sentence): number {
	const { text, after } = phrase;
	if (fronted.test(before)) return 0;
	const words = text.split(/[ –-]/);
	const last = words.at(-1) ?? '';
	if (
		empty.test(last) ||
		adverbial.test(last) ||
		vague.test(text) ||
		/ly$|^\d/.test(last) ||
		/^\d/.test(text)
	)
		return 0;
	if (
		words
			.slice(0, -1)
			.some(
				(word) =>
					(isPlural(word) || /(?:[^aeiou]i|ae|[dr]ia)$/.test(word)) && /^\p{Ll}/u.test(word) && word !== 'of'
			)
	)
		return 0;
	if (
		/^(?:an?|the)$/i.test(phrase.before) &&
		/(?:ed|ing|ous|ive|able|ible|ful|ish)$/.test(last) &&
		words.length === 1
	)
		return 0;
	if (/, $/.test(before) && /^,/.test(after)) return 0;
	if (/s$/.test(last) && /^ (?:out|up|off|down|back|away|over)\b/.test(after)) return 0;
	if (
		isCutShort(after) ||
		/centur/.test(text) ||
		numeral.test(text) ||
		text.split(' ').some((word) => dayNames.has(word))
	)
		return 0;
	const head = / of /.test(text) ? (text.split(' of ')[0]?.split(' ').at(-1) ?? '') : '';
	if (
		head !== '' &&
		(empty.test(head) || /^(?:kind|means|help|age|sign|sense|work|view|lack|source)$/.test(head))
	)
		return 0;
	const rare = words.filter((word) => !isPlain(word) && word.length > 2);
	if (
		rare.length === 1 &&
		words.length === 1 &&
		/^(?:is|are|was|were|been|be|not)$/.test(phrase.before) &&
		adjectival.test(last)
	)
		return 0;
	if (
		words.length === 2 &&
		/(?:ed)$/.test(words[0] ?? '') &&
		!/^(?:a|an)$/.test(phrase.before) &&
		!learned.test(last) &&
		rare.length === 1
	)
		return 0;
	const heads = rare.includes(last) ? 0.9 : strongly.test(before) && words.length < 3 ? 0.5 : 0;
	let worth = heads + Math.min(1, (rare.length - (heads > 0 ? 1 : 0)) * 0.6) + (words.length > 1 ? 0.3 : 0);
	if (words.length > 1 && sentence.isRepeated(text)) worth += 1;
	else if (rare.some((word) => sentence.isRepeated(word.slice(0, Math.max(5, word.length - 2)))))
		worth += 0.6;
	else worth -= 0.1;
	if (rare.some((word) => learned.test(word))) worth += 0.4;
	if (/^an?$/i.test(phrase.before) && !strongly.test(before) && rare.length < 2) worth -= 0.5;
	if (/(?:ness|ship|hood|ment|ance|ence|ity|ism|ing|ency|ancy)s?$/.test(last)) worth -= 0.4;
	if (phrase.kind === 'doing') worth += 1;
	else if (/ing$/.test(words[0] ?? '') && !/^(?:the|an?)$/i.test(phrase.before)) return 0;
	if (strongly.test(before)) worth += 1;
	else if (cued.test(before)) worth += 0.3;
	if (/^[.;:]|^,(?! (?:and|or) )|^$|^ [–—]/.test(after)) worth += 0.5;
	if (/^ \p{Ll}/u.test(after) && !small.test(/^ (\p{Ll}+)/u.exec(after)?.[1] ?? '')) worth -= 0.3;
	if (inSeries(before, after)) worth -= 0.7;
	if (contentWords(before) === 0 && !isVerb(after)) return 0;
	if (contentWords(before) === 0) worth += isGeneral(phrase, sentence) ? 0.6 : -0.9;
	if (/\b(?:more|so|too|very|as|less|how)$/i.test(phrase.before)) worth -= 1.5;
	if (unsure.test(sentence.text.slice(sentence.start))) worth -= 0.6;
	if (isAside(before)) worth -= 1.2;
	return worth;
}

const unsure = /\b(?:may|might|could|perhaps|probably|likely|arguably|sometimes|seems?|should)\b/;

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

function inSeries(before: string, after: string): boolean {
	return (
		/^ (?:and|or|&) (?!(?:is|are|was|were|has|had|[\p{L}]+ed|[\p{L}]{3,}s) )/u.test(after) ||
		/^, [\p{L} -]{2,30},? (?:and|or) (?!(?:is|are|was|were|has|had|[\p{L}]+ed) )/u.test(after) ||
		/^, [\p{L} -]{2,30}, [\p{L} -]{2,30},? (?:and|or) /u.test(after) ||
		/,? (?:and|or|&) (?:the |an? |its |their |his |her )?$/.test(before)
	);
}

const adjectival = /(?:al|ic|ous|ive|able|ible|ful|less|ary|ent|ant|ing|ed|ish|ly|like|free|y)$/;

/** The endings of learned words. */
const learned =
	/(?:ose|ase|ide|ite|gen|itis|cyte|oid|ism|ine|ium|ics|logy|graphy|meter|scope|sphere|phyll|plast|some|zyme|lysis|thesis|tropic|phobic|philic|cellular|nuclear|polar|ist|cracy|archy|onym|eme)s?$/;

const adverbial =
	/^(?:farther|further|forward|backward|alike|abroad|worldwide|hers|theirs|none|elsewhere|anyway|longer|sooner|faster|better|worse|together|apart|aside)$/;

/** In brackets or in a quotation. */
function isAside(before: string): boolean {
	return /\([^)]*$|“[^”]*$/.test(before) || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

/** "In biological fluids, most …" */
const fronted =
	/^(?:in|on|at|for|to|by|with|from|during|under|among|through|unlike|like|despite|of|as|within) [^,]*$/i;

const numeral =
	/^(?:approx|ca|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|third|fourth|fifth|tenth)\b|-(?:old|year)$/i;

const isExample =
	/\b(?:such as|including|e\.g\.|for example|for instance|especially|among others|like)[, ]+(?:the |an? )?(?:[\p{L}-]+(?:,| and| or) )*(?:[\p{L}-]+ )?$/u;

const empty =
	/^(?:way|thing|part|factor|form|type|kind|sort|number|variety|range|amount|lot|result|example|process|change|case|group|set|series|level|degree|extent|area|place|time|year|day|month|period|point|end|beginning|side|use|step|stage|reason|problem|idea|fact|term|word|name|question|answer|effect|purpose|condition|situation|difference|feature|aspect|method|system|element|member|need|ability|power|influence|presence|absence|lack|increase|decrease|rise|growth|size|shape|total|rest|majority|half|third|quarter|percent|cent|portion|share|basis|failure|success|attempt|effort|event|century|decade|subject|source|matter|issue|concern|hour|week|minute|second|sense|course|moment|order|contrast|addition|hand|turn|opportunity|substance|people|person|man|woman|men|women)s?$/i;

const strongly =
	/\b(?:consists? (?:\p{L}+ )?of|composed of|made (?:up )?of|mostly of|because of|owing to|due to|caused by|by means of|named after|known (?:\p{L}+ )?(?:as|for)|called|to form|to give|into|controlled by|driven by|powered by|work of|depends? (?:\p{L}+ )?on|depending on|instead of|rather than|but|responsible for|derived from|descended from|obtained from|produced by|replaced by|absorbed by|rests on|based on|defined as|leads? to|led to|the (?:first|only|main|chief|largest|most \p{L}+) (?:\p{L}+ ){0,4}(?:is|was)|comes? from|came from|turns? into|changes? into|developed? into|settled in|discovered by|invented by|founded by|built by|designed by|written by|signed only with|in the form of|as|not on|not by|corresponds to|joins?|lacks?|secretes?|releases?|emits?|absorbs?|accepts?|donates?|yields?|contains?|prevents?|inhibits?|neutralis\p{L}+|splits?|stores?|measures?) (?:the |an? |its |their |his |her )?$/iu;

const cued =
	/\b(?:is|was|are|were|by|through|from|with|without|against|for|to|of|in) (?:the |an? |its |their |his |her )?$/i;
