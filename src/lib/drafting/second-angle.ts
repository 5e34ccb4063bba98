import { gap } from '#lib/facts/fact.ts';
import { moved, type Candidate } from './candidate.ts';
import { wordFor } from './claim.ts';
import type { Name } from './names.ts';
import { isPerson } from './people.ts';
import { capitalise, rewrite, type Edit } from './rewrite.ts';
import type { Sentence } from './sentence.ts';

/**
 * The other side of a deed that a date is asked for: "Which organisation passed the Act of Supremacy in 1534?", or, when
 * nobody's kind is certain, a gap for what was made: "In 1881, Barton founded the ____." Only deeds whose time and
 * object are both named have one doer.
 */
export function secondAngle(sentence: Sentence, notes: Edit[]): Candidate | null {
	if (notes.length > 0) return null;
	const deed = deedIn(sentence);
	return deed && (doerOf(deed, sentence) ?? workOf(deed, sentence));
}

/** `lead` is the date before the doer, `work` the named thing after the verb, `end` where both are told. */
type Deed = { lead: string; doer: Name; verbStart: number; work: Name; end: number };

const verbs =
	'founded|established|created|signed|opened|discovered|invented|published|wrote|composed|painted|passed|launched|adopted|ratified|annexed|conquered|abolished|introduced|built|issued|enacted|won|bought|purchased|designed';

const leading = /^(?:In|On) (?:early |late )?(?<date>[^,]{4,20}?),? (?:the )?$/;

const doing = new RegExp(
	`^(?: \\([^()]{1,40}\\)|, [^,;]{3,60},)? (?:also |first |then )?(?:${verbs}) (?:the |his |her |its )?`
);

function deedIn({ text, start, names, dates }: Sentence): Deed | null {
	const doer = names.find((name) => name.start >= start);
	if (!doer || doer.type === 'demonym') return null;
	const opening = text.slice(start, doer.start);
	const dated = dates.filter(({ kind }) => /^(?:date|month|year)$/.test(kind));
	const lead = leading.exec(opening)?.groups?.date;
	if (!/^(?:[Tt]he )?$/.test(opening) && !dated.some((date) => date.text === lead)) return null;
	const [done = ''] = doing.exec(text.slice(doer.end)) ?? [];
	const work = names.find((name) => name.start === doer.end + done.length);
	if (done === '' || !work || /^(?:demonym|person|country|city)$/.test(work.type)) return null;
	const after = text.slice(work.end);
	const [stated = ''] = timed.exec(after) ?? [];
	if (!/^(?:[.,;(]| \(| (?:in|on|by|with|for|to|as)\b)/.test(after) || /^,? (?:and|or) /.test(after))
		return null;
	if (lead === undefined && !dated.some((date) => stated.endsWith(date.text))) return null;
	const verbStart = doer.end + done.search(new RegExp(`(?:${verbs}) (?:the |his |her |its )?$`));
	return { lead: lead === undefined ? '' : opening, doer, verbStart, work, end: work.end + stated.length };
}

/** "in April 1949" */
const timed = /^ (?:in|on) (?:early |late )?[\p{L}\d ,]*?\d{3,4}(?!\d)(?: (?:BCE?|CE))?/u;

function doerOf({ lead, doer, verbStart, end }: Deed, sentence: Sentence): Candidate | null {
	const { text, quote } = sentence;
	const asked = isPerson(doer, sentence) ? 'Who' : wordFor({ ...doer, hasArticle: false });
	const told = text.slice(verbStart, end);
	if (!asked || /\b(?:his|her|its)\b/.test(told) || text.slice(end).startsWith(' for the')) return null;
	const when =
		lead === ''
			? ''
			: ` ${lead.replace(/,? (?:the )?$/, '').replace(/^./, (letter) => letter.toLowerCase())}`;
	return {
		kind: asked === 'Who' ? 'person' : 'role',
		quote,
		answer: moved({ start: doer.start, end: doer.end, text: doer.text }, quote.start),
		card: {
			kind: 'question',
			prompt: `${asked} ${told}${when}?`,
			answer: doer.text,
			accepted: [doer.text, `the ${doer.text}`]
		}
	};
}

/** What is seldom made twice in a year by the same: parliaments pass many acts. */
const makes =
	/^(?:founded|established|discovered|invented|published|wrote|composed|painted|designed|built|annexed) /;

/** What was made, by its whole name, when its maker and the date are left to tell it. */
function workOf({ verbStart, work, end }: Deed, { text, start, quote }: Sentence): Candidate | null {
	if (!work.text.includes(' ') || !makes.test(text.slice(verbStart, work.start))) return null;
	const told = end < text.length ? `${text.slice(0, end)}.` : text;
	return {
		kind: 'relation',
		quote,
		answer: moved({ start: work.start, end: work.end, text: work.text }, quote.start),
		card: {
			kind: 'cloze',
			prompt: capitalise(rewrite(told, start, [{ start: work.start, end: work.end, by: gap }])),
			answer: work.text,
			accepted: [work.text, `the ${work.text}`]
		}
	};
}
