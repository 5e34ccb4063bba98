import { gap } from '#lib/facts/fact.ts';
import { countryOf, countryOfDemonym } from '#lib/reading/countries.ts';
import { givenNames } from '#lib/reading/heads.ts';
import { partsOf, withoutNote } from './whole-sentence.ts';

/**
 * Whether words of a prompt point to something that it does not tell: "that method", "a second experiment", "then",
 * "him" where nobody was named. What stands in brackets after a word says what is meant; brackets before all do not.
 */
export function pointsOutside(prompt: string): boolean {
	const bare = withoutNote(prompt);
	if (loose.some((words) => words.test(bare)) || partsOf(bare).some(opensLoosely)) return true;
	if (dayOfMonth.test(bare) && !aYear.test(bare)) return true;
	return (!dated.test(bare) && afterwards.test(bare)) || hasLoosePronoun(bare);
}

const loose = [
	// Another part of the text.
	/\b(?:previous|next|earlier|later|preceding|following|last) (?:chapter|section|unit|lecture|module|paragraph|example)s?\b|\b[Aa]s (?:we have )?(?:seen|noted|discussed|mentioned|explained|described) (?:above|below|before|earlier|in (?:the )?(?:previous|last|next|preceding))\b/,
	// A word to the reader.
	/\((?:see|See) |^(?:Recall|Remember|Note|Notice|Consider|Suppose|Imagine)\b/,
	// Demonstratives, but for "those who" and for "that" as a conjunction.
	/\b(?:this|these)\b(?! days)/i,
	/\bthose\b(?! (?:who|of|that|which|with|in|whose)\b)/i,
	/^That\b|\. That\b/,
	/\b(?:in|of|at|on|for|from|by|with|during|after|before|since|under|over|about|to) that \p{Ll}/iu,
	/\bthat (?!an?\b|the\b|its?\b)\p{Ll}*[^s\W] (?:in|of|by|for|on|at|with|from|ten|and)\b|\bthat \p{Ll}+\.|\bthat out\b/u,
	/(?<!\bno )\bsuch\b(?! (?:as|an?)\b)/i,
	/\b(?:is|was|are|were) (?:that|those) of\b|^(?:In|On) (?:the )?_{4},? (?:that|this|these|those) \p{Ll}|\bas well[.,]|\bfollow(?:ed)? up\b|\b(?:provide|support|achieve|pay for|obtain|produce|gain|finance) it\.$/u,
	/^(?:\S+ ){0,7}(?:on|against|for|to|from|with|of|by|about) them\b(?! \[)/,
	// What was told before.
	/\bin response\b(?! to\b)|\b(?:independently|separately)\b(?! (?:of|from)\b)|\bon the (?:matter|subject)\b|\b(?:in the meantime|at (?:that|this|the same) (?:point|time|moment))\b|\b(?:his|her|their|its) (?:previous|next|later|earlier|latest)\b|\brecent (?:studies|research|work|years)\b/i,
	/\bthat (?:summer|autumn|winter|year|month|week|day|night|evening|morning)\b|\bof the (?:era|period|time)\b(?! (?:of|when|in)\b)/,
	/\b[Ii]n the (?:area|colony|province|region|settlement|territory)\b(?! (?:around|between|of|that|where|which|\[))/,
	/\b(?:then|here|now|today|yesterday|tomorrow|tonight|meanwhile|instead|however|therefore|thus|hence|likewise|otherwise|moreover|furthermore|similarly|nevertheless|nonetheless|accordingly|respectively|thereby|thereafter|elsewhere)\b/i,
	/\b(?:also|again|still|already|sooner|yet|alone)\b|, too\b|\w too (?:was|were|is|are|had|became)\b|\btoo[,.]/i,
	/\bIt \[[^\]]*\] (?:is|was) (?:about )?(?:\d|_{4})/,
	/\bto the (?:north|south|east|west)\b(?! of)|\brefuse[sd]? to \p{Ll}+[.,]|year-old \p{Lu}\p{Ll}+ \p{Ll}/u,
	/(?<!\w )\bthere\b(?! (?:is|are|was|were|had|has|have|will|would)\b)|\b\w+ there\b(?! (?:is|are|was|were|had|has|have|will|would)\b)/i,
	/\b(?:as a (?:direct )?result|in turn|for example|for instance|by contrast|in contrast|in addition|in other words|even so|so far|at first glance)\b/i,
	/\b(?:another|(?:the|an?) (?:second|third|fourth|further|similar|different|following|next|previous|same|former|latter|other|others|opposite|present)|(?<!each )others?|former|latter)\b(?! (?:world war|half|language|edition of|hand|of|(?:\p{L}+day|week) (?:of|in))\b)/iu,
	/\b(?:both|neither|each(?! other)|either)\b(?! (?:[^,.]* )?(?:and|nor|or|of)\b)|\bthe two\b|\ball (?:three|four|five|six)\b|\b(?:all|each|some|many|most|one|two|three|none|few|several) of (?:them|these|those|it)\b/i,
	/\b(?:did so|does so|do so|doing so|the one|one that|ones?[,.])(?!\w)/i,
	/\bto (?:find out|do so|do it|be sure|make sure)\b(?! (?:what|how|why|whether|who|where|when|if|that|more|about)\b)/i,
	/\b(?:reported|found|showed|shown|said|argued|thought|believed|suggested|held|knew|concluded)\b[^,.;]{0,20}? that (?:it|they|he|she)\b/,
	// Somebody's unnamed work.
	/\b(?:his|her|their|its) (?:conclusions?|findings?|results?|discover(?:y|ies)|ideas?|theory|work|book|paper|report|answer|method|model|view|argument|proposal|claims?|experiments?|attempts?|decision|suggestion|aims?|goals?|hopes?|plans?|purpose|quest|tour)\b(?! (?:of|that|about|on|for|to|with)\b)/i,
	/\b(?:last|this) (?:week|month|year|night|spring|summer|autumn|winter|century)\b|\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?! \d)|\b(?:currently|recently|nowadays|at present|so far|to date|ago)\b/i
];

/** "On June 18": of which year? */
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const dayOfMonth = new RegExp(
	`\\b(?:(?:${months}) \\d{1,2}|\\d{1,2} (?:${months}))\\b(?!,? (?:_{4}|\\d{3,4}\\b))`
);
const aYear = /\b(?:in|of|since) (?:1\d{3}|20\d\d)\b/;

/** "Three years later" wants a year to count from. */
const afterwards =
	/\b(?:later|earlier|afterwards?|before|the year (?:after|before))\b(?=[,.;]|$| (?:an?|the|by)\b)|^\p{L}+ (?:years?|months?|days?|decades?|centuries) (?:later|earlier|after|before)/iu;
const dated = /\b1\d{3}\b|\b20\d\d\b|_{4}.*\b(?:later|afterwards?)\b/;

/** "Perception closes sooner", "He", "But": a beginning that goes on from something. */
function opensLoosely(part: string): boolean {
	return /^(?:But|And|So|Or|Yet|Nor|Both|Neither|(?:Many|Some|Several|All|One|Two|Three|Most|Few|None|Each)(?= (?:of them|\p{Ll}+(?<!hundr)ed|were|are|had|have|was|is|came|went|died))|Soon(?! after)|Later|Earlier|Afterwards?|Eventually|Finally|Next|First|Second|Third|Not|Asked(?! by)|By then|Since then|Until then|At that|In that|On that|After that|Before that|For that|From that)\b(?! (?:of the|people|species|\p{Lu}))/u.test(
		part
	);
}

/** A pronoun before which nothing in the prompt could be meant. */
function hasLoosePronoun(bare: string): boolean {
	const told = bare.replace(/\b(?:it|they|he|she|its|their|his|her|him|them) \[[^\]]*\]/gi, 'Someone things');
	for (const { 0: word, index } of told.matchAll(pronoun)) {
		const before = told.slice(0, index);
		if (!couldMean(word.toLowerCase(), before, told.slice(index))) return true;
	}
	return false;
}

const pronoun = /\b(?:it|its|itself|they|them|their|he|him|his|she|her|hers|himself|herself|themselves)\b/gi;

function couldMean(word: string, before: string, from: string): boolean {
	if (/^(?:they|them|their|themselves)$/.test(word)) return several.test(before);
	if (/^(?:it|its|itself)$/.test(word)) return isExpletive.test(from) || thing.test(withoutPeople(before));
	const named = withoutBodies(before.replace(/^(?:In|On) (?:the )?_{4},? /, ''));
	return word !== 'him' && ((named.includes(gap) && !atItsTime.test(named)) || person.test(named));
}

/** A date is nobody. */
const atItsTime = /\b(?:in|on|since|until|during|early|late|spring|summer|fall|autumn|winter) _{4}/i;

/** Names of peoples, countries and assemblies, none of which is a he or a she. */
function withoutBodies(text: string): string {
	return text.replace(/\b\p{Lu}[\p{L}’'-]*/gu, (word) =>
		countryOf(word) || countryOfDemonym(word) || body.test(word) ? 'it' : word
	);
}

const body =
	/^(?:Congress|Parliament|Senate|House|Council|Court|Supreme|Committee|Commission|Convention|Assembly|Union|Empire|Party|Army|Navy|Church|War|Revolution|Act|Treaty|Constitution)$/;

const several = /(?<![’'])\b(?!(?:was|is|has|does|this)\b)\p{Ll}{2,}s\b|\p{L} and \p{L}|\bpeople\b/u;
const isExpletive = /^it (?:is|was|has been) \p{Ll}+ (?:that|to)\b/iu;
const thing = /\b(?:the|an?)\b|\p{Ll} \p{Lu}|^\p{Lu}\p{Ll}+ \p{Ll}|_{4}/iu;

function withoutPeople(text: string): string {
	return text
		.replace(/^(?:In|On) (?:the )?_{4},? /, '')
		.replace(/\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.]+)*/gu, (name) =>
			givenNames.has(name.split(' ')[0] ?? '') ? '' : name
		);
}

/** A name within a sentence or at its beginning, or a word for a person. */
const person =
	/\p{Ll} \p{Lu}\p{Ll}|^\p{Lu}[\p{L}.]+ (?:\p{Lu}|\p{Ll}+(?:ed|s)\b)|\b(?:man|woman|boy|girl|king|queen|student|people|learner|engineer|author|artist|scientist|child|mother|father)\b|\bSomeone\b/u;
