import { moved, quotation, type Candidate } from './candidate.ts';
import type { Reason } from './reasons.ts';
import { openingOf } from './opening.ts';
import { rewrite, type Edit } from './rewrite.ts';
import type { Sentence } from './sentence.ts';

/** A question for the term that a sentence defines: "Osmosis is the movement of …". */
export function definitionQuestion(sentence: Sentence, notes: Edit[]): Candidate | Reason | null {
	const { text, start, quote } = sentence;
	const { article = '', term = '', lead = '', definition = '' } = definedIn(sentence)?.groups ?? {};
	if (term === '') return null;
	const at = start + article.length;
	const end = firstClause(definition, asides);
	const said = definition.slice(0, end);
	if (
		noTerm.test(term) ||
		isOfTheText(article, term) ||
		isNamed(sentence, at, term) ||
		isCutList(said, definition.slice(end))
	)
		return null;
	if (/,\s*$/.test(said) || (/ are $/.test(lead) && doing.test(said))) return null;
	if (!isSpecific(said) || (/ are $/.test(lead) && /\bthem\b/.test(said))) return 'bare-term';
	const from = start + lead.length;
	const own = notes.filter((note) => note.start >= from && note.end <= from + end);
	const shown = rewrite(text.slice(0, from + end), from, own).replace(/[.\s]+$/, '');
	const asked = withHead(`${said.charAt(0)}${shown.slice(1)}`, term);
	if (asked === null) return null;
	return termQuestion(quote, { start: at, end: at + term.length }, asked, article);
}

/** "The title refers to …", "The unique flicking is …": something that was spoken of, and no term. */
function isOfTheText(article: string, term: string): boolean {
	const isWhole = /^(?:title|name|song|film|album|novel|poem|painting)$/i.test(term);
	return (
		isWhole || (/^the $/i.test(article) && /^(?:unique|usual|typical|modern|present|current) /.test(term))
	);
}

/** "His ears are wearing large rings that …" */
const doing =
	/^(?:wearing|carrying|holding|using|making|taking|doing|playing|showing|becoming|getting|giving|going) /;

/** "the space between the symphysis, the coccyx" without "and the tuberosities" */
function isCutList(said: string, rest: string): boolean {
	return /^, and (?:the|an?|its|their) /.test(rest) && said.includes(', ');
}

/** "A strong acid is one that …": an acid that …; null when one of what is not said. */
function withHead(asked: string, term: string): string | null {
	if (!asked.startsWith('one ')) return asked;
	const [, head] = /[\p{L}]+ (\p{Ll}+)$/u.exec(term) ?? [];
	return head ? `${/^[aeiou]/.test(head) ? 'an' : 'a'} ${head}${asked.slice(3)}` : null;
}

/** A question for the term of an entry in a list of terms: "Osmosis: the movement of …". */
export function entryQuestion(sentence: Sentence, isGlossary: boolean): Candidate | null {
	const { text, start, quote } = sentence;
	const { mark = '', term = '', definition = '' } = entry.exec(text.slice(start))?.groups ?? {};
	if (term === '' || noTerm.test(term) || noEntry.test(term) || isPersonOrCase(sentence, term)) return null;
	const said = definition
		.slice(0, firstClause(definition, remarks))
		.replace(/^\([^()]*\) /, '')
		.replace(/[.;\s]+$/, '');
	if (notADefinition.test(said) || !isLongEnough(said) || !isClosed(said) || isStatement(said)) return null;
	if (!isGlossary && !(nounLike.test(said) && (relative.test(said) || / (?:of|for) /.test(said))))
		return null;
	const asked =
		/^\p{Lu}\p{Ll}/u.test(said) && ordinary.test(said)
			? `${said.charAt(0).toLowerCase()}${said.slice(1)}`
			: said;
	const at = start + mark.length;
	return termQuestion(quote, { start: at, end: at + term.length }, asked, '');
}

/** "Ada Lovelace: …", "Brown v. Board of Education: …" */
function isPersonOrCase({ names }: Sentence, term: string): boolean {
	return / vs?\.? /.test(term) || names.some(({ type, text }) => type === 'person' && text === term);
}

/** "Local climate: a large body of water evens out temperature" says something of it, not what it is. */
function isStatement(said: string): boolean {
	return (
		openingOf(said, 0) !== null ||
		evens.test(said) ||
		says.test(said) ||
		/, (?:so|because|since|but)\b|\b(?:this|these|those|that (?:year|time))\b/.test(said)
	);
}

/** "the ingredients for the pizza are raw materials" */
const says =
	/^(?:(?!\b(?:that|which|who|whose|where|when|what|how|because|if|as)\b).)* (?:is|are|was|were) /i;

/** "a large body of water evens out …" */
const evens =
	/^(?:an?|the) (?:(?!(?:that|which|who|whose|where|when)\b)[\p{L}-]+ )+?\p{Ll}+[^\Ws]s (?:out|up|down|off|away|the|an?) /iu;

/** Whether a sentence has the form of a definition. */
export function mayDefine(sentence: Sentence): boolean {
	return definedIn(sentence) !== null;
}

function definedIn({ text, start }: Sentence): RegExpExecArray | null {
	const [, ...verbs] = quick.exec(text.slice(start, start + reach)) ?? [];
	const verb = verbs.find((one) => one)?.charAt(0) ?? '';
	return defined[verb]?.exec(text.slice(start)) ?? null;
}

/** The verb of a definition stands near its beginning. */
const reach = 100;

const quick =
	/ (?:(?:is|are) (?:\w+ )?(defined as)|(is) (?:simply |basically |essentially )?(?:an?|the|any|one)|(are)|(refers? to)) /;

const word = "[\\p{L}][\\p{L}\\p{M}\\p{N}]*(?:[-’'–][\\p{L}\\p{N}]+)*";

const subject = `(?<article>(?:The (?:term|word|phrase|concept of)|An?|The) )?["“‘']?(?<term>${word}(?: ${word}){0,3})["”’']?(?: \\([^()]{1,40}\\)|,? (?:also (?:called|known as)|or) [^,]{2,40},|, (?:on the other hand|however|by contrast|in contrast|then|therefore|thus|in turn|too),)?`;

/** Forms of definition, by the first letter of what makes them one. */
const defined: Partial<Record<string, RegExp>> = {
	d: new RegExp(`^(?<lead>${subject} (?:is|are) (?:\\w+ )?defined as )(?<definition>\\S.+)$`, 'u'),
	r: new RegExp(`^(?<lead>${subject} refers? to )(?<definition>\\S.+)$`, 'u'),
	i: new RegExp(
		`^(?<lead>${subject} is (?:simply |basically |essentially )?)(?<definition>(?:an?|the|any|one (?:that|which|whose|in which)) .+)$`,
		'u'
	),
	a: new RegExp(
		`^(?<lead>${subject} are )(?<definition>(?:${word} ){1,4}(?:that|which|who|whose|in which|by which|used to|used for|made of|made up of) .+)$`,
		'u'
	)
};

const noTerm =
	/^(?:it|its|this|that|these|those|they|there|here|he|she|we|what|who|which|how|why|where|when|one|another|each|both|some|many|most|all|such|our|his|her|their|my|your|perhaps|along|near|under|over|above|below|with|without|from|among|between|across|like|unlike|nor|provided|similar|if|in|at|on|as|to|for|by|not|only|today|although|while|because|chapter|figure|table|section|unit|part|lesson|module|topic|another|other|result|answer|goal|aim|purpose|reason|idea|problem|question|difference|advantage|disadvantage|key|point|example|exception|challenge|task|first|second|third|last|next|latter|former|other|same|rest|following|above|study|work|text|author|book|focus|role|outcome|consequence|issue|case|best|even|yours|mine|main|most|primary|major|important)(?!\p{L})|\b(?:is|are|was|were|has|have|and|or|that|which|who|by|from|with|in|to|at|on|for|any|yet|[a-z]+est|types? of|kinds? of)(?!\p{L})|\b(?:case|mechanisms?|factors?|infection|result|example|reason|difference|goal|purpose|aspect|feature|part|type|kind|form|problems|exercises|questions|examples)$/iu;

/** A proper name is not what one asks a definition for. */
function isNamed({ names }: Sentence, at: number, term: string): boolean {
	return names.some(
		({ start, end, type }) =>
			start < at + term.length &&
			end > at &&
			(type !== 'name' || end >= at + term.length || /\p{Lu}.* \p{Lu}/u.test(term))
	);
}

/** Where the definition's own clause ends. */
function firstClause(definition: string, breath: RegExp): number {
	const at = definition.slice(least).search(breath);
	return at === -1 ? definition.length : least + at;
}

const least = 10;

/** What may follow a definition in a list of terms. */
const remarks =
	/;|(?<=\p{Ll}{2})\. (?=\p{Lu})| \((?:e\.g\.|for example|see|such as|[Ff]ig)|, (?=(?:for example|e\.g\.|such as|popularly|also (?:called|known)|commonly|sometimes)\b)/u;

/** The same in a sentence, where a second statement may follow too. */
const asides = new RegExp(
	`${remarks.source}| and (?:${word} ){1,2}(?:refers?|is|are) | [–—] ?|—|: |, (?=(?:but|so|which|who|where|whose|while|whereas|although|though|like|including|because|since|especially|usually|often|typically|making|known|called|also|resulting|causing|allowing|and (?:it|they|the|this|an?|its|is|are|in|has|have))\\b)`,
	'u'
);

const relative = /\b(?:that|which|whose|who|where|when)\b/;

function isClosed(said: string): boolean {
	const count = (mark: string) => said.split(mark).length;
	return count('(') === count(')') && count('“') === count('”') && count('"') % 2 === 1;
}

function isSpecific(said: string): boolean {
	if (
		!isLongEnough(said) ||
		!isClosed(said) ||
		notADefinition.test(said) ||
		vague.test(said) ||
		loose.test(said)
	)
		return false;
	return tellsMore.test(said) || (/\b(?:of|for|from|between)\b/.test(said) && said.split(' ').length >= 7);
}

function isLongEnough(said: string): boolean {
	const words = said.split(/\s+/).length;
	return words >= 5 && words <= 32;
}

const tellsMore =
	/\b(?:that|which|whose|who|where|when|used|formed|made|caused|produced|found|without|consisting|containing|composed|by|through|describing)\b/;

const vague =
	/^(?:an?|the|any)(?: (?:very|most|more|highly|particularly|also|still|just|only))? (?:important|new|other|good|great|major|key|common|useful|classic|typical|perfect|famous|popular|significant|critical|crucial|central|serious|powerful|valuable|primary|main|single|first|final|least|last|only|(?:second|third|fourth|fifth) (?:most|least|largest|smallest|\p{Ll}+est)|same|best|most|better|big|large|difficult|essential|fundamental|necessary|vital|recent|well-known|leading|prime|[a-z]+est|basis|result|chief|another|[\p{L}-]+ example|(?:(?!of )[\p{L}\d-]+ ){0,3}(?:girl|boy|man|woman|person|people)|part|matter|way|problem|reason|case|function of|product of|example|subject|topic|member|part|challenge|goal|aim|means|sign|source|cause|one|focus|thing|place|time|concern|issue|lot|number|variety|range|combination|mixture|advantage|disadvantage|feature|state|city|town|country|result|step|compound|substance)\b|^(?:an?|the) (?:type|kind|form|sort|class|group|part|set|branch|area) of (?:[\p{L}-]+ ){0,2}[\p{L}-]+$/u;

const loose =
	/(?<!\b(?:that|which|what|something|when|because|if|before|after|as|where|so) )\bit\b|\b(?:this|these|those|such|he|she|here|there|his|her|earlier|previously|following|you|we|us|our|your)\b|\babove(?! (?:the|what|an?|all|its)\b)|\bthat (?:year|time|day|period|moment)\b|\b(?:may|might|could|perhaps|probably|not|remember|recall|note|important)\b/i;

const entry = new RegExp(
	`^(?<mark>["“‘']?)(?<term>${word}(?: ${word}){0,4})["”’']?(?: \\([^()]{1,40}\\))?(?:: | [–—-] |—)(?<definition>\\S.*)$`,
	'u'
);

const noEntry =
	/^(?:note|notes|example|examples|tip|hint|warning|caution|date|dates|location|author|source|see|see also|causes?|effects?|advantages?|disadvantages?|pros|cons|result|results|answer|question|step|today|definition|summary|homework|reading|who|what|when|where|why|how|key point|important|remember|nb|ps|lecture|week|unit|chapter|figure|table)(?: \d+)?$|\d/i;

const nounLike =
	/^(?:an?|the|any|when|what|how|all|each|every|process|study|state|ability|amount|movement|change|property|measure|use|loss|lack|branch|unit|type|kind|form|part)\b/i;

const notADefinition =
	/^(?:yes|no|see|describes?|describing|signif(?:y|ies)|denotes?|refers?|named|aligned|required|providing|able|highly|known|used|found|related|relating|based|having|being|somewhat|quite|very|too|more|less|enclosed|also|then|now|only|this|these|responsible|seeking|[a-z]+ed (?:to|in|by|for|with|on|as|from|when|into)|(?:[a-z]+ly )?[a-z]+[^s\W]s (?!of|that|which|who|whose|in|on|with|from|for|to|by|and|or|between|used|made|found|[a-z]+ed|[a-z]+ing)|characteri[sz]ed|capable|another|two|three|also|is|are|was|were|has|have|can|may|in|at|on|from|\d)\b|\?|\b(?:you|your|we|our)\b|\b(?:of|from|in|for|to|by|with|and|or|the|and,)$| and, /;

const ordinary =
	/^(?:An?|The|Any|When|What|How|All|Each|Every|Process|Study|State|Ability|Amount|Movement|Change|Property|Measure|Use|Loss|Lack|Branch|Unit|Type|Kind|Form|Part)\b/;

function promptFor(definition: string): string {
	return withDeterminer.test(definition)
		? `What is the term for ${definition}?`
		: `Which term means “${definition}”?`;
}

/** What goes on after "the term for". */
const withDeterminer =
	/^(?:an?|the|any|those|that|one of|what|how|when|[\p{L}’'-]+[’']s|(?:(?!(?:that|which|who|of|for|in|by|to) )[\p{L}-]+ ){0,3}(?!process)[\p{L}-]+[^s\W]s (?:of|that|which|who|whose|in|on|with|from|for|to|used|made|found|[a-z]+ed|[a-z]+ing)|[a-z]+ing) /u;

/** "a term used to describe …": it is asked for anyway. */
const naming =
	/^(?:an?|the) (?:[\p{L}-]+ )?(?:term|name|word|phrase) (?:(?:used|given|that is used) )?(?:to describe|that describes|that refers to|describing|for|to) /u;

function termQuestion(
	quote: Candidate['quote'],
	span: { start: number; end: number },
	asked: string,
	article: string
): Candidate {
	const answer = moved(quotation(quote.text, span), quote.start);
	const text = answer.text;
	const withArticle = /^(?:an?|the) $/i.test(article) ? [`${article.toLowerCase()}${text}`] : [];
	const accepted = [...new Set([text, ...withArticle])];
	return {
		kind: 'definition',
		quote,
		answer,
		card: { kind: 'question', prompt: promptFor(asked.replace(naming, '')), answer: text, accepted }
	};
}
