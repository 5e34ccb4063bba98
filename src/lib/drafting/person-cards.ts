import { gap } from '#lib/facts/fact.ts';
import { moved, type Candidate } from './candidate.ts';
import { endOfClaim } from './clause.ts';
import type { Placed } from './context.ts';
import type { Name } from './names.ts';
import { isPerson } from './people.ts';
import { rewrite } from './rewrite.ts';
import type { Sentence } from './sentence.ts';
import { contentWords, isVague, vague } from './vague.ts';
import { verbForm } from './verbs.ts';

/** Asks for the one who did or made what a sentence tells: "Who …?", or a gap behind "by". */
export function personCard(placed: Placed): Candidate | null {
	const { topic } = placed;
	const { names, start } = placed.sentence;
	for (const name of names) {
		if (name.start < start || topic.some((known) => known.text.includes(name.text))) continue;
		const card = doer(name, placed) ?? agent(name, placed);
		if (card) return card;
	}
	return null;
}

/** A quick look at whether a sentence may name somebody who did something. */
export function mayTellWho({ text, start }: Sentence): boolean {
	return / by | named (?:after|for) /.test(text) || doing.test(text.slice(start, start + 160));
}

const doing =
	/^(?:(?:In|On) [^,]{3,20},? )?(?:[Tt]he (?:[^ ,]+ ){1,4})?[^a-z ]\S+(?: [^a-z ]\S*| (?:de|von|van|der|al|ibn|of|the)){0,4}(?: \([^()]{1,40}\)|, [^,;]{3,80},)? [a-z]+(?:ed|d|t|e|w|k|n|g) /;

/** "Jan Ingenhousz showed …" */
function doer(name: Name, placed: Placed): Candidate | null {
	const { sentence } = placed;
	const { text, start, dates } = sentence;
	const opening = text.slice(start, name.start);
	if (!opensWithCalling.test(dates.reduce((left, date) => left.replace(date.text, '0'), opening)))
		return null;
	const [aside = '', verb = ''] = deed.exec(text.slice(name.end)) ?? [];
	if (verb === '' || !isPerson(name, sentence) || !done.test(verb) || verbForm(verb) !== 'either')
		return null;
	const from = name.end + aside.length - verb.length;
	const end = endOfClaim(text, from);
	const tail = text.slice(from + verb.length, end);
	if (!isTelling(tail, sentence) || anothersDeed.test(tail)) return null;
	const { notes } = placed;
	if (!notes) return null;
	const lead = /^(?:in|on) /i.test(opening)
		? ` ${opening.replace(/,? (?:the )?[^,\d]*$/, '').replace(/^./, (first) => first.toLowerCase())}`
		: '';
	const own = notes.filter((note) => note.start >= from && note.end <= end);
	const body = rewrite(
		`_${text.slice(from, end)}`,
		0,
		own.map((note) => ({ ...note, start: note.start - from + 1, end: note.end - from + 1 }))
	).slice(1);
	const prompt = `Who ${body.replace(/[.,!\s]+$/, '')}${lead}?`;
	return cardFor(name, sentence, { kind: 'question', prompt });
}

const opensWithCalling =
	/^(?:(?:In|On) 0,? )?(?:[Tt]he (?:(?!(?:that|which|who|of|in|by)\b)[\p{L}-]+ ){1,4})?$/u;

const deed = /^(?: \([^()]{1,40}\)|, [^,;]{3,80},)? (?:then |first |also )?([a-z]+)(?= )/;

const done =
	/^(?!had$|thought$|said$|told$|knew$|felt$|was$|were$|remained|continued|moved|lived|died|worked|returned|attended|left$|went$|became$|began$|grew$|married|believed|wanted|stayed|helped|tried|agreed|looked|needed|met$|received|refused|joined|used)/;

/** "was decoded by the zoologist Karl von Frisch" */
function agent(name: Name, placed: Placed): Candidate | null {
	const { sentence } = placed;
	const { text, start } = sentence;
	const before = text.slice(start, name.start);
	const after = text.slice(name.end);
	if (
		!/ (?:by|named) /.test(before) ||
		!by.test(before) ||
		withinAClause.test(before) ||
		/^(?:,? and |, \p{Lu}|[’'])/u.test(after) ||
		!isPerson(name, sentence)
	)
		return null;
	const end = endOfClaim(text, name.end);
	const told = `${before.replace(by, ' ')}${text.slice(name.end, end)}`;
	const { notes } = placed;
	if (!notes) return null;
	const explained = notes.map(({ by: note }) => note).join(' ');
	if (contentWords(`${told} ${explained}`) < 3 || isVague(told)) return null;
	const edits = [...notes.filter((note) => note.end <= end), { start: name.start, end: name.end, by: gap }];
	return cardFor(name, sentence, {
		kind: 'cloze',
		prompt: rewrite(end < text.length ? `${text.slice(0, end)}.` : text, start, edits)
	});
}

const by =
	/ (?:\p{L}+ed|made|built|written|drawn|found|led|sung|given|taken|set up|put forward|laid|shown|known|won|begun|cast|held|worked out)(?: (?:in|on) [\p{L}\d ]{3,20})? by (?:(?:the|an?) (?:[\p{L}-]+ ){1,4})?$| named (?:after|for) (?:the (?:[\p{L}-]+ ){1,4})?$/u;

/** "Newman won for his film, and Piper Laurie was named": that is somebody else's. */
const anothersDeed = / and \p{Lu}\S+(?: \p{Lu}\S+)* (?:was|were|is|are|had|has|\p{Ll}+ed) /u;

/** "Long after the sect was suppressed by the king, it …", "carried by the ship John of London" */
const withinAClause =
	/^(?:(?:long|soon|shortly|just|even|immediately|years) )?(?:after|before|when|while|as|although|though|since|because|if|once|until|unless)\b[^,]*$|\b(?:ship|vessel|boat|steamer|schooner|frigate|train|horse|company|firm|band|film|novel|newspaper|magazine) $/i;

function isTelling(tail: string, { names, start }: Sentence): boolean {
	if (vague.test(tail) || /\b(?:him|her|it|them|his|their)\b|["“?]/.test(tail)) return false;
	const isNamed = names.some(({ text, start: at }) => at > start && tail.includes(text));
	return contentWords(tail) >= (isNamed || /\d{4}/.test(tail) ? 3 : 4);
}

function cardFor(
	name: Name,
	{ quote }: Sentence,
	asked: Pick<Candidate['card'], 'kind' | 'prompt'>
): Candidate {
	const answer = moved({ start: name.start, end: name.end, text: name.text }, quote.start);
	const last = name.text.slice(name.text.lastIndexOf(' ') + 1);
	const accepted = [...new Set([name.text, ...(/^[IVX]+$/.test(last) ? [] : [last])])];
	return { kind: 'person', quote, answer, card: { ...asked, answer: name.text, accepted } };
}
