import { gap } from '#lib/facts/fact.ts';
import { moved, type Candidate } from './candidate.ts';
import { dateSpellings, type DateMention } from './dates.ts';
import type { Reason } from './reasons.ts';
import { rewrite, type Edit } from './rewrite.ts';
import type { Sentence } from './sentence.ts';

/** The best date of a sentence as a gap, or the reason why none of its dates makes a good one; null without dates. */
export function dateGap(sentence: Sentence, notes: Edit[]): Candidate | Reason | null {
	const dates = sentence.dates.filter((date) => date.kind !== 'day' && date.start >= sentence.start);
	if (dates.length === 0) return null;
	if (dates.length > 3) return 'many-dates';
	if (isExample(sentence) || isFragment(sentence.text.slice(sentence.start))) return 'passing-date';
	if (planned.test(sentence.text)) return 'planned-date';
	if (counted.test(sentence.text)) return 'passing-date';
	const judged = dates.map((date) => ({ date, veto: dateVeto(date, sentence) }));
	const good = judged.filter(({ veto }) => veto === null).map(({ date }) => date);
	const [best] = good.sort((a, b) => rank(a) - rank(b) || a.start - b.start);
	if (!best) return judged[0]?.veto ?? null;
	const { quote, text, start } = sentence;
	const answer = moved({ start: best.start, end: best.end, text: best.text }, quote.start);
	const edits = [...notes, { start: best.start, end: best.end, by: gap }];
	const promptTo = (end: number) =>
		rewrite(
			end < text.length ? `${text.slice(0, end)}.` : text,
			start,
			edits.filter((edit) => edit.start < end)
		);
	const prompt = [clauseEnd(best, sentence), ...earlierEnds(best, sentence)]
		.map((end) => (finite.test(`${text.slice(start, end)} `) ? end : text.length))
		.map(promptTo)
		.find(isShort);
	if (!prompt) return 'too-long';
	if (bare.test(prompt)) return 'refers-back';
	return {
		kind: 'date',
		quote,
		answer,
		card: { kind: 'cloze', prompt, answer: best.text, accepted: dateSpellings(best) }
	};
}

/** What is told for example is true of other times too. */
function isExample({ text, start }: Sentence): boolean {
	return /\bfor (?:example|instance)\b/i.test(`${text.slice(0, start)}${text.slice(start, start + 80)}`);
}

/** "Methods: a review of works since 1984." */
function isFragment(statement: string): boolean {
	return /^\p{Lu}\p{Ll}+: (?!.* (?:is|are|was|were|had|has|have|[a-z]+ed) )/u.test(statement);
}

/** What follows a semicolon, or a second dated statement, is left out of the prompt. */
function clauseEnd(date: DateMention, { text, dates }: Sentence): number {
	const rest = text.slice(date.end);
	const semicolon = rest.indexOf(';');
	const joint = /, (?:and|but|while|whereas) /.exec(rest)?.index ?? -1;
	const isDated = joint !== -1 && dates.some((other) => other.start > date.end + joint);
	const stops = [semicolon, isDated ? joint : -1].filter((at) => at !== -1);
	const end = date.end + Math.min(...stops, rest.length);
	return isClosed(text.slice(0, end)) ? end : text.length;
}

const longest = 40;

const isShort = (prompt: string) => prompt.split(' ').length <= longest;

/** Where a statement may end before its sentence does, the last first: before a remark, with its own verb told. */
function earlierEnds(date: DateMention, { text, start }: Sentence): number[] {
	return [...text.slice(date.end).matchAll(remark)]
		.map(({ index }) => date.end + index)
		.filter((end) => finite.test(text.slice(start, end)) && isClosed(text.slice(0, end)))
		.reverse();
}

const remark =
	/, (?=(?:which|who|where|whose|while|whereas|although|though|but|so that) |and (?:was|were|had|became|began|made|took|led|won|left|went|gave|[a-z]{2,}ed) |the [a-z]+[’']s (?:first|only|[a-z]+est) |(?!during |including |excluding |according |following |notwithstanding )[a-z]{2,}ing (?:in|to|on|from|the|an?|its|their|his|her|[a-z]+s) )/g;

const finite =
	/ (?:is|are|was|were|has|had|became|began|built|fought|gave|held|led|left|lost|made|met|sent|took|went|won|[a-z]{2,}ed(?! (?:by|in|at|on|from|to|with|for)\b)) /;

/** Whether no bracket and no quotation is left open. */
function isClosed(text: string): boolean {
	return !/\([^)]*$|“[^”]*$/.test(text) && (text.match(/"/g)?.length ?? 0) % 2 === 0;
}

/** "Turkey joined in ____": what it joined was said before. */
const bare =
	/\b(?<!(?:was|were|been|being|then|and) )(?:joined|followed|signed|left|entered|agreed|did so|won|lost|refused|attended|arrived|came|answered|came next|took over|took part) (?:in|on) ____/;

function rank({ kind }: DateMention): number {
	return ['date', 'month', 'year', 'decade', 'century'].indexOf(kind);
}

function dateVeto(date: DateMention, { text, start }: Sentence): Reason | null {
	const before = text.slice(Math.max(start, date.start - 100), date.start);
	const after = text.slice(date.end);
	if (/\b(?:as of|as at|according to [^,]*) $/i.test(before)) return 'passing-date';
	if (approximate.test(before)) return 'approximate-date';
	if (compared.test(before)) return 'passing-date';
	if (/^\p{Lu}[\p{L}., ]{2,40}, $/u.test(text.slice(0, date.start)) && /^ ?[-–—] /.test(after))
		return 'date-in-a-name';
	if (/\bfrom (?:the )?$/i.test(before) && rangeEnd.test(after) && !lasting.test(before))
		return 'date-in-a-name';
	if (/^ (?:through|until) (?:the )?(?:early |late )?\d/.test(after)) return 'date-in-a-name';
	return stands(date, before, after) ? null : 'date-in-a-name';
}

/** "similar to those in 1970", "down from 17.6 in 2009" */
const compared =
	/\b(?:those|that|than|similar to|compared (?:to|with)|(?:up|down) from [^,]{1,20}|unlike) (?:(?:it|they) (?:was|were|had been) )?(?:in|of|since|from) (?:the )?$/i;

const rangeEnd = /^ (?:to|until|till|through) (?:the )?(?:early |late |about )?(?:\d|\p{Lu}\p{Ll}+ \d)/u;

const lasting =
	/\b(?:lasted|ruled|reigned|reign|rule|served|fought|governed|ran|lived|held office|was in power)\b/;

const planned =
	/\b(?:will|plans? to|planned (?:to|for)|aims? to|is expected|are expected|scheduled|is due to|intends? to|forecast|projected|could|may|might|would (?:be|have)|perhaps|probably|possibly|presumably|maybe|supposedly|allegedly|legend|[Ss]ome (?:historians|scholars|sources|say))\b/;

const counted =
	/\b(?:there (?:are|were) (?:about |some |only |over )?\d|for every \d|per ?cent|percent|estimated|estimates?|statistics|census|survey|per year|per capita|per person|accounted for|averag\w+|on average|ranked|amounted to)\b|%|\b(?:reached|was|were|rose to|fell to|totalled) (?:about |nearly |over |some )?(?:[$€£]|\d[\d.,]* (?:hundred|thousand|million|billion|trillion))|\bpopulation (?:of|was|stood|reached|grew|rose|fell|had)/i;

const approximate =
	/\b(?:by|about|around|circa|ca\.?|c\.|approximately|roughly|nearly|almost|some|before|after|towards?|prior to|as (?:early|late|far back) as|no later than|at least|following|mid|beyond|past) (?:the (?:year |end of |beginning of |start of |middle of |late |early |mid-?)*|late |early |(?:\d{1,2}|[A-Z][a-z]+) )?$/i;

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

const leads = new RegExp(
	`\\b(?:in|since|until|till|from|during|between|throughout|in the (?:year|spring|summer|autumn|fall|winter|early|late) ?(?:of)?|(?:early|late|the end|the beginning|the start|the spring|the summer|the autumn|the winter|spring|summer|autumn|winter|${months})(?: in| of)?|(?:back|dates|dated|dating|moved|postponed|delayed) to|dat(?:es|ed|ing)(?: back)? from|the year)(?: early| late| the early| the late)? $`,
	'i'
);

/** Whether a date stands free as the time of what is told: not in a name, a range's end, a count or a description. */
function stands(date: DateMention, before: string, after: string): boolean {
	if (
		/^\s?[-–—/]\s?\d/.test(after) ||
		/\d\s?[-–—/]\s?$/.test(before) ||
		/^[-–]\p{L}/u.test(after) ||
		/^[’']s?\s/.test(after)
	)
		return false;
	if (
		/^,? (?:and|or) (?:in )?(?:1\d|20)\d\d\b/.test(after) ||
		(before.endsWith('since ') && /\b(?:\w+est|most|first|only)\b/.test(before))
	)
		return false;
	if (/\b(?:from .{1,40} (?:to|until|till)|between .{1,40} and) $/i.test(before)) return false;
	if (/\([^)]*$/.test(before) && /^[^(]*\)/.test(after)) return false;
	if (date.kind === 'date') return /(?:^|[\s(,])$/.test(before) && !/\b(?:the|a) $/i.test(before);
	if (date.kind === 'month')
		return (
			/\b(?:in|since|until|from|during|of|early|late) $/i.test(before) ||
			(/\bthe $/.test(before) && happenings.test(after))
		);
	if (date.kind === 'decade' || date.kind === 'century')
		return /\b(?:in|during|since) the $/i.test(before) && !/^ \w+(?:s|ist|ian)\b/.test(after);
	return leads.test(before) && !isCount(date, after) && !/\bbetween $/i.test(before);
}

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
