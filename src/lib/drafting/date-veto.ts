import type { DateMention } from './dates.ts';
import type { Reason } from './reasons.ts';
import type { Sentence } from './sentence.ts';

/** Why one date of a sentence is not to be asked for; null when it is the time of what is told. */
export function dateVeto(date: DateMention, sentence: Sentence): Reason | null {
	const { text, start } = sentence;
	const before = text.slice(Math.max(start, date.start - 100), date.start);
	const after = text.slice(date.end);
	if (/\b(?:as of|as at|according to [^,]*) $/i.test(before)) return 'passing-date';
	if (approximate.test(before)) return 'approximate-date';
	if (laterOn.test(before)) return 'relative-time';
	if (sentence.dates.length > 1 && interval.test(text)) return 'leak';
	if (compared.test(before) || byTheWay.test(before) || isTrend(date, sentence)) return 'passing-date';
	if (/^\p{Lu}[\p{L}., ]{2,40}, $/u.test(text.slice(0, date.start)) && /^ ?[-–—] /.test(after))
		return 'date-in-a-name';
	if (/\bfrom (?:the )?$/i.test(before) && rangeEnd.test(after) && !lasting.test(before))
		return 'date-in-a-name';
	if (/^ (?:through|until) (?:the )?(?:early |late )?\d/.test(after)) return 'date-in-a-name';
	return isBeginning(date, sentence) || stands(date, before, after) ? null : 'date-in-a-name';
}

/** "Just a few years later, in 1986": later than what? */
const laterOn =
	/\b(?:days?|weeks?|months?|years?|decades?) (?:later|earlier|before|after), (?:in|on) (?:the )?$/i;

/** With another year and the time between them a year is reckoned. */
const interval = /\b[\p{L}\d]+ (?:years?|decades?|centur(?:y|ies)) (?:later|earlier|before|after)\b/u;

/** "similar to those in 1970", "down from 17.6 in 2009" */
const compared =
	/\b(?:those|that|than|similar to|compared (?:to|with)|(?:up|down) from [^,]{1,20}|unlike) (?:(?:it|they) (?:was|were|had been) )?(?:in|of|since|from) (?:the )?$/i;

/** "observations made since 1690", "Wilson’s actions in 1916", "long before the armistice of November 1918" */
const byTheWay =
	/\b(?:observations|data|graph|imports|earlier|up and down|(?:made|recorded|taken|used) since) (?:since )?$|[’']s (?:actions|efforts|work|words|policies) in $|\b(?:before|after|than|since) the \p{Ll}+ of $|\b(?:letter|report|note) dated $/iu;

/** What is told of a decade or a century is a trend, but for what is done once. */
function isTrend({ kind, start, end }: DateMention, { text }: Sentence): boolean {
	if (kind !== 'decade' && kind !== 'century') return false;
	const before = text.slice(0, start);
	return (
		/\bsince the $/i.test(before) || alsoAnother.test(text.slice(end)) || trend.test(text) || !once.test(text)
	);
}

const alsoAnother = /^,? (?:and|or|to|through) (?:the |early |late )*(?:\d{4}s|\w+ centur)/;

const trend =
	/\b(?:relatively|dramatically|increasingly|considerably|steadily|suddenly|rapidly|gradually|growing|grew|rose|fell|increased|decreased|declined|expanded|accelerated|stagnant|widespread|popular|popularity|progress|many|several|large numbers|often|most|some|people|a range of)\b/i;

/** Deeds that are done once. */
const once = new RegExp(
	`\\b(?:${'discovered invented founded established introduced coined proposed isolated published patented deduced composed conquered abolished annexed eradicated crossed settled translated formulated identified synthesized synthesised named outlawed'.split(' ').join('|')}|(?:was|were) (?:first |originally |\\p{Ll}+ly )?(?:built|developed|described|created|written|designed|completed|observed|made|used))(?!\\p{L})|\\p{Lu}\\p{Ll}+ (?:began|arose|originated|emerged|opened|arrived) `,
	'u'
);

/** "The League of Nations (founded in 1920)" */
function isBeginning({ start, end }: DateMention, { text, names }: Sentence): boolean {
	if (text[end] !== ')') return false;
	const before = text.slice(0, start);
	return names.some((name) => name.end < start && begun.test(before.slice(name.end)));
}

const begun =
	/^ \((?:founded|established|created|built|completed|opened|launched|published|signed|invented|discovered|composed|abolished|dissolved)(?: in| on)? $/;

const rangeEnd = /^ (?:to|until|till|through) (?:the )?(?:early |late |about )?(?:\d|\p{Lu}\p{Ll}+ \d)/u;

const lasting =
	/\b(?:lasted|ruled|reigned|reign|rule|served|fought|governed|ran|lived|held office|was in power)\b/;

const approximate =
	/\b(?:by|about|around|sometime in|circa|ca\.?|c\.|approximately|roughly|nearly|almost|some|before|after|towards?|prior to|as (?:early|late|far back) as|no later than|at least|following|mid|beyond|past) (?:the (?:year |end of |beginning of |start of |middle of |late |early |mid-?)*|late |early |(?:\d{1,2}|[A-Z][a-z]+) )?$/i;

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

const leads = new RegExp(
	`\\b(?:in|since|until|till|from|during|between|throughout|in the (?:year|spring|summer|autumn|fall|winter|early|late) ?(?:of)?|(?:early|late|the end|the beginning|the start|the spring|the summer|the autumn|the winter|spring|summer|autumn|winter|${months})(?: in| of)?|(?:back|dates|dated|dating|moved|postponed|delayed) to|dat(?:es|ed|ing)(?: back)? from|the year)(?: early| late| the early| the late)? $`,
	'i'
);

/** Whether a date stands free as the time of what is told: not in a name, a range's end, a count or a description. */
function stands(date: DateMention, before: string, after: string): boolean {
	if (
		/^\s?[-–—/]\s?\d/.test(after) ||
		secondHalf.test(before) ||
		/^[-–]\p{L}/u.test(after) ||
		/^[’']s?\s/.test(after)
	)
		return false;
	if (/^ (?:witnessed|saw|marked|brought)\b/.test(after) && /\byear $/i.test(before)) return false;
	if (/\b(?:Summer|Winter) $/.test(before) && /^ \p{Lu}/u.test(after)) return false;
	if (
		/^,? (?:and|or) (?:(?:1\d|20)\d\d\b|in (?:1\d|20)\d\d\b(?!,? (?:\p{Lu}|the |an? )))/u.test(after) ||
		(before.endsWith('since ') && /\b(?:\w+est|most|first|only)\b/.test(before))
	)
		return false;
	if (/\b(?:from .{1,40} (?:to|until|till)|between .{1,40} and) $/i.test(before)) return false;
	if (/\([^)]*$/.test(before) && /^[^(]*\)/.test(after)) return false;
	if (date.kind === 'date') return /(?:^|[\s(,])$/.test(before) && !/\b(?:the|a) $/i.test(before);
	if (date.kind === 'month')
		return (
			/\b(?:in|since|until|from|during|early|late) $|\b(?:spring|summer|autumn|fall|winter|end|beginning|start|middle|night|morning|evening|War) of $/i.test(
				before
			) ||
			(/\bthe $/.test(before) && happenings.test(after))
		);
	if (date.kind === 'decade' || date.kind === 'century')
		return /\b(?:in|during|since) the $/i.test(before) && !/^ \w+(?:s|ist|ian)\b/.test(after);
	return leads.test(before) && !isCount(date, after) && !/\bbetween $/i.test(before);
}

/** "1939–", "24 August – " */
const secondHalf = new RegExp(`\\d(?: (?:${months}))?\\s?[-–—/]\\s?$`);

const happenings =
	/^ (?:events|unrest|protests|riots|uprising|crisis|coup|earthquake|eruption|elections?|referendum|revolution)\b/;

const verbs =
	/^ (?:and|or|the|a|an|by|when|after|before|to|with|as|but|that|which|who|was|were|is|are|had|has|have|it|he|she|they|its|his|her|their|on|in|at|under|for|through|until|from|because|while|where|there|over|into|against|did|most|some|many|several|all|no|only|two|three|one|\w+ed|\w+ly|made|began|became|led|took|won|saw|gave|came|founded)\b/;

/** "in 1500 villages" counts; "in 1500 the", "in 1991 Kazakhstan" and "in 1991," do not. */
function isCount({ text }: DateMention, after: string): boolean {
	if (!/^ \p{L}/u.test(after) || /\p{L}/u.test(text)) return false;
	if (/^ \p{Lu}/u.test(after) || verbs.test(after)) return false;
	return (
		Number(text) % 50 === 0 ||
		/^ (?:km|m|metres?|meters?|feet|ft|miles?|people|tonnes?|tons?|kg|years?|men|soldiers|troops|dollars|euros|hectares|acres|square|cubic|million|billion|hours?|days?|degrees)\b/.test(
			after
		)
	);
}
