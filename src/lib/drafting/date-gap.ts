import { gap } from '#lib/facts/fact.ts';
import { moved, type Candidate } from './candidate.ts';
import { dateVeto } from './date-veto.ts';
import { dateSpellings, type DateMention } from './dates.ts';
import { matches } from './matches.ts';
import { passing } from './passing-dates.ts';
import type { Reason } from './reasons.ts';
import { rewrite, type Edit } from './rewrite.ts';
import type { Sentence } from './sentence.ts';

/**
 * The best date of a sentence as a gap, and another that a second statement in it is dated by; or the reason why none of
 * its dates makes a good one; null without dates.
 */
export function dateGaps(sentence: Sentence, notes: Edit[]): Candidate[] | Reason | null {
	const dates = sentence.dates.filter((date) => date.kind !== 'day' && date.start >= sentence.start);
	if (dates.length === 0) return null;
	if (dates.filter((date) => !isBracketed(date, sentence)).length > 3) return 'many-dates';
	const judged = dates.map((date) => ({
		date,
		veto: passing(sentence, date) ?? dateVeto(date, sentence)
	}));
	const good = judged.filter(({ veto }) => veto === null).map(({ date }) => date);
	const [best] = [...good].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
	if (!best) return judged[0]?.veto ?? null;
	const first = cardFor(best, sentence, notes);
	const other = good.find((date) => areJoined(best, date, sentence.text));
	const second = other ? cardFor(other, sentence, notes) : 'too-long';
	const cards = [first, second].filter((card) => typeof card !== 'string');
	return typeof first === 'string' && cards.length === 0 ? first : cards;
}

/** Years of a life, or of a work that is cited. */
function isBracketed({ start, end }: DateMention, { text }: Sentence): boolean {
	return /\([^()]*$/.test(text.slice(0, start)) && /^[^()]*\)/.test(text.slice(end));
}

function rank({ kind }: DateMention): number {
	return ['date', 'month', 'year', 'decade', 'century'].indexOf(kind);
}

/** "was founded in 1949 and dissolved in 1991", "Finland joined in 1995 and Sweden in 1814": two dates, two statements. */
function areJoined(one: DateMention, other: DateMention, text: string): boolean {
	if (one === other || ![one, other].every(({ kind }) => /^(?:date|month|year)$/.test(kind))) return false;
	const [early, late] = one.start < other.start ? [one, other] : [other, one];
	const between = text.slice(early.end, late.start);
	if (/[()]/.test(between)) return false;
	return coordinated.test(between) || (opensAnother.test(between) && toldNext.test(text.slice(late.end)));
}

const verb =
	'(?:\\p{Ll}+ed|was|were|became|began|broke|came|fell|gave|held|led|left|lost|made|met|rebuilt|sold|split|took|won|wrote|drawn|driven|given|taken|written|overthrown)';

const coordinated = new RegExp(
	`^[^;]*?(?:;|,? (?:and|but|while|whereas)) (?:[^;]* )?(?:\\p{Lu}[^ ]*|${verb}) (?:[^;]*\\b)?(?:in|on|until|from) (?:(?:early|late) )?$`,
	'u'
);

/** "in 1791, and in 1792, France was declared a republic" */
const opensAnother = /(?:;|, (?:and|but|while|whereas)) (?:then )?(?:in|on) $/i;
const toldNext = new RegExp(`^,? [^,;]{2,60} ${verb} `, 'u');

function cardFor(date: DateMention, sentence: Sentence, notes: Edit[]): Candidate | Reason {
	const { quote, text, start } = sentence;
	const answer = moved({ start: date.start, end: date.end, text: date.text }, quote.start);
	const edits = [...notes, { start: date.start, end: date.end, by: gap }].sort((a, b) => a.start - b.start);
	const promptTo = (end: number) =>
		rewrite(
			end < text.length ? `${text.slice(0, end)}.` : text,
			start,
			edits.filter((edit) => edit.start < end)
		);
	const prompt = [clauseEnd(date, sentence), ...earlierEnds(date, sentence)]
		.map((end) => (finite.test(`${text.slice(start, end)} `) ? end : text.length))
		.map(promptTo)
		.find(isShort);
	if (!prompt) return 'too-long';
	if (bare.test(prompt)) return 'refers-back';
	return {
		kind: 'date',
		quote,
		answer,
		card: { kind: 'cloze', prompt, answer: date.text, accepted: dateSpellings(date) }
	};
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
	return matches(remark, text.slice(date.end))
		.map(({ index }) => date.end + index)
		.filter((end) => finite.test(text.slice(start, end)) && isClosed(text.slice(0, end)))
		.reverse();
}

const remark =
	/, (?=(?:which|who|where|whose|while|whereas|although|though|but|so that) |and (?:was|were|had|became|began|made|took|led|won|left|went|gave|[a-z]{2,}ed) |the [a-z]+[’']s (?:first|only|[a-z]+est) |(?!during |including |excluding |according |following |notwithstanding )[a-z]{2,}ing (?:in|to|on|from|the|an?|its|their|his|her|[a-z]+s) )/g;

const finite =
	/ (?:is|are|was|were|has|had|became|began|built|came|fell|fought|gave|held|led|left|lost|made|met|sent|took|went|won|[a-z]{2,}ed(?! (?:by|in|at|on|from|to|with|for)\b)) /;

/** Whether no bracket and no quotation is left open. */
function isClosed(text: string): boolean {
	return !/\([^)]*$|“[^”]*$/.test(text) && (text.match(/"/g)?.length ?? 0) % 2 === 0;
}

/** "Turkey joined in ____": what it joined was said before. */
const bare =
	/\bdid so in\b|\b(?<!(?:was|were|been|being|then|and) )(?:joined|followed|signed|left|entered|agreed|did so|won|lost|refused|attended|arrived|came|answered|came next|took over|took part) (?:in|on) ____/;
