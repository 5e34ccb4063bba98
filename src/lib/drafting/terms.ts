import { gap } from '#lib/facts/fact.ts';
import { moved, type Candidate } from './candidate.ts';
import { isInAList } from './clause.ts';
import type { Placed } from './context.ts';
import { cueFor } from './cues.ts';
import { matches } from './matches.ts';
import type { Reason } from './reasons.ts';
import { rewrite, type Edit } from './rewrite.ts';
import type { Sentence } from './sentence.ts';
import { termAt, type Term } from './term.ts';

/** A gap for the name that a sentence gives to a thing that it describes: "…, called ____". */
export function termGap(sentence: Sentence, notes: Edit[]): Candidate | Reason | null {
	const named = namings(sentence)[0];
	if (!named) return null;
	const { text, start, quote } = sentence;
	if (!isDescribed(named, sentence) || text.includes(', respectively')) return 'bare-term';
	const end = isWithinAClause(text.slice(start, named.cueAt)) ? text.length : clauseEnd(text, named.term.to);
	const edits = [...notes.filter((note) => note.end <= end), gapFor(named.term)];
	const prompt = rewrite(end < text.length ? `${text.slice(0, end)}.` : text, start, edits);
	if (prompt.split(' ').length > longest) return 'too-long';
	return termCard(named.term, quote, prompt);
}

/** The same for "This process is called ____", together with the sentence before, which tells what the process is. */
export function termOfSentenceBefore({ sentence, before }: Placed): Candidate | null {
	const [told] = before;
	const context = told?.context;
	if (!told || !context || 'reason' in context || !pointsBack.test(sentence.text)) return null;
	const [named] = namings(sentence);
	if (!named || named.isHedged || named.term.to < sentence.text.length - 2) return null;
	const { quote } = told.sentence;
	const between = sentence.quote.start - quote.end;
	if (between > 2 || /[:?]$/.test(quote.text)) return null;
	const text = `${quote.text}${' '.repeat(between)}${sentence.quote.text}`;
	const whole = { start: quote.start, end: sentence.quote.end, text };
	const lead = rewrite(told.sentence.text, told.sentence.start, context.notes);
	const prompt = `${lead} ${rewrite(sentence.text, 0, [gapFor(named.term)])}`;
	if (prompt.split(' ').length > longest) return null;
	return { ...termCard(named.term, sentence.quote, prompt), quote: whole };
}

/** A quick look at whether a sentence may give something its name. */
export function mayNameATerm(sentence: Sentence): boolean {
	return sentence.has(naming) && anyCue.test(sentence.text);
}

/** "…, when a building called Rana Plaza, a complex of factories, collapsed": what it did comes at the end. */
function isWithinAClause(before: string): boolean {
	const [, subject] =
		/\b(?:when|after|because|before|while|until|as|that|where) (?!.*\b(?:when|after|because|before|while|until|as|that|where)\b)(.*)$/.exec(
			before
		) ?? [];
	return (
		subject !== undefined && !/\b(?:is|are|was|were|has|have|had|can|\p{Ll}{2,}(?:ed|s)) /u.test(subject)
	);
}

const longest = 40;

const naming = cueFor('called termed known referred');

const anyCue = /\b(?:called|termed|known as|referred to as) /;

const pointsBack =
	/^(?:This|These|Such an?|Such) (?:[\p{L}-]+ ){0,4}?(?:is|are|was|were|has been|became) (?:(?:also|commonly|generally|usually|collectively) )?(?:called|termed|known as|referred to as) /u;

type Naming = { term: Term; cueAt: number; isPassive: boolean; isHedged: boolean };

const cue =
	/(?:\b(?<passive>is|are|was|were|be|been|being|became|become) )?(?:\b(?<adverb>also|often|commonly|generally|usually|collectively|formally|technically|properly|together|now|today|then|hence|therefore|thus|sometimes|occasionally|loosely|frequently|informally|variously|popularly|affectionately|once|formerly|originally|best|better|well|widely|simply|so|what is|more commonly|also sometimes|also commonly) )?\b(?<verb>called|termed|known as|referred to as) /g;

function namings(sentence: Sentence): Naming[] {
	const { text, start } = sentence;
	return matches(cue, text).flatMap(({ 0: words, index, groups = {} }) => {
		if (index < start) return [];
		const isPassive = groups.passive !== undefined;
		if (groups.verb === 'called' && !isPassive && isActive(text, index)) return [];
		const term = termAt(text, index + words.length);
		const isHedged = hedges.test(groups.adverb ?? '');
		if (!term || isHedged || isNickname(sentence, index)) return [];
		return [{ term, cueAt: index, isPassive, isHedged }];
	});
}

const hedges = /sometimes|occasionally|loosely|informally|variously|popularly|affectionately|best|well|^so$/;

/** "Kepler called the", "the workers called a strike": somebody calls, nothing is called. */
function isActive(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - 60), at);
	if (
		/(?<!\p{Lu}{2,}s )(?<=(?:\p{Lu}[\p{L}’'-]*|\b(?:who|which|he|she|they|it|we|I|you|that|and|or|but|has|have|had|then|also|to)) )$/u.test(
			before
		)
	)
		return true;
	const object = /^called an? /.test(text.slice(at));
	return (
		object && !/, $|\b(?:an?|one|some|another|each|the|of|as|by|with) (?:[\p{L}-]+ ){0,4}$/u.test(before)
	);
}

/** What a person is called is no term. */
function isNickname({ text, names }: Sentence, at: number): boolean {
	const before = text.slice(Math.max(0, at - 40), at);
	if (
		/\b(?:who|he|she|man|woman|boy|girl|king|queen|people|person|son|daughter|brother|sister|[a-z]+(?:crat|ist|man)),? $/i.test(
			before
		)
	)
		return true;
	return names.some(
		({ type, end }) => type === 'person' && end <= at && /^(?:,|’s|'s)? ?$/.test(text.slice(end, at))
	);
}

/** Whether a prompt tells enough of a thing to know its name. */
function isDescribed({ term, cueAt, isPassive }: Naming, { text, start }: Sentence): boolean {
	if (/^where\b|\bso-called\b/i.test(text.slice(start, cueAt + 1)) || /so-$/.test(text.slice(0, cueAt)))
		return false;
	const before = text.slice(start, cueAt);
	const after = text.slice(term.to);
	if (/\b(?:what|whatever|something|anything) (?:(?:has|have|had) )?$/i.test(before)) return false;
	const words = `${before} ${after}`.match(/\p{L}{4,}/gu) ?? [];
	if (words.length < 2) return false;
	if (backward.test(before)) return false;
	if (!isPassive) return words.length >= 4 && !blank.test(before);
	return !vague.test(before.replace(timeLead, ''));
}

/** "Freud described a phenomenon called ____". */
const blank =
	/(?<!\b(?:in|by|through|via|as|with|using|of|from|to|on|is|was|are|were|and|or)|[,—–(]) ?\b(?:an?|the|some) (?:phenomenon|phenomena|doctrine|concept|idea|theory|process|method|technique|movement|principle|condition|property|effect|approach|strategy|model|system|policy|practice|book|device|problem|term|rule|law)s? $/i;

const timeLead =
	/^(?:at first|first|today|now|then|originally|later|in (?:the )?[^,]{2,30}|by [^,]{2,20}),? (?=the|it|they|each|one)/i;

const backward =
	/\b(?:either way|such|the (?:same|other|others|latter|former|above)|an? (?:\w+ )?(?:example|related type|different type)|one (?:type|kind|form))\b|^(?:imagine|suppose|consider|let)\b/i;

/** "The top layer is called ____": of what, another sentence says. */
const vague =
	/^(?:the|each|another|one|its|their|his|her) (?:[\p{L}-]+ ){1,3}$|^(?:there|it|they|he|she|everything)\b/iu;

/** What comes after the name is told only as far as it belongs to the same clause. */
function clauseEnd(text: string, from: number): number {
	const at = matches(nextBreath, text.slice(from))
		.map(({ index }) => from + index)
		.find((one) => !isInAList(text, from, one));
	return at === undefined || /[(“][^)”]*$/.test(text.slice(0, at)) ? text.length : at;
}

const nextBreath =
	/;| [–—] |: |, (?=(?:which|who|where|whose|while|whereas|although|though|but|so|because|since|and (?:the|an?|it|its|they|this|these|is|are|was|were|[a-z]+s the))\b)/g;

function gapFor({ from, to }: Term): Edit {
	return { start: from, end: to, by: gap };
}

function termCard({ start, end, text, accepted }: Term, quote: Candidate['quote'], shown: string): Candidate {
	const prompt = /[.!?]$/.test(shown) ? shown : `${shown}.`;
	const answer = moved({ start, end, text }, quote.start);
	return { kind: 'term', quote, answer, card: { kind: 'cloze', prompt, answer: text, accepted } };
}
