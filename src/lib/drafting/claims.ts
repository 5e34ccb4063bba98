import { gap } from '#lib/facts/fact.ts';
import { moved, type Candidate } from './candidate.ts';
import { endOfClaim } from './clause.ts';
import type { Placed } from './context.ts';
import { matches } from './matches.ts';
import { looseNounsIn } from './nouns.ts';
import type { Opening } from './opening.ts';
import { hasDanglingPronoun } from './pronouns.ts';
import { capitalise, rewrite } from './rewrite.ts';
import type { Sentence } from './sentence.ts';
import { contentWords, vague } from './vague.ts';
import { verbForm } from './verbs.ts';

/** Asks for what a general statement is about: "What converts light into chemical energy?", "____ absorb red light." */
export function claimCard({ sentence, topic }: Placed): Candidate | null {
	const { text, quote } = sentence;
	for (const { lead, start } of startsOf(sentence)) {
		const opening = sentence.openingAt(start);
		if (!opening || weak.test(opening.verb.text)) continue;
		const told = endOfClaim(text, opening.verb.end);
		const tail = text.slice(opening.verb.end, told);
		if (!isSpecific(opening, tail) || !isTerm(opening, sentence)) continue;
		if (looseNounsIn(tail, topic).length > 0) continue;
		const own = { text, start: opening.verb.start, names: sentence.names, dates: [] };
		if (hasDanglingPronoun(own, opening.verb.end)) continue;
		const body = text.slice(opening.verb.start, told).replace(/[.,!\s]+$/, '');
		const answer = moved({ start: opening.start, end: opening.end, text: opening.text }, quote.start);
		return {
			kind: 'role',
			quote,
			answer,
			card: cardFor(opening, isPlain(opening, sentence), lead, rewrite(`_${body}`, 0, []).slice(1))
		};
	}
	return null;
}

/** Whether "what" can ask for it: it is one, and nobody. */
function isPlain({ start, end, isPlural }: Opening, { names }: Sentence): boolean {
	const isName = names.some(({ type, ...name }) => type === 'name' && name.start >= start && name.end <= end);
	return !isPlural && !isName;
}

function cardFor(
	{ text, article }: Opening,
	isPlain: boolean,
	lead: string,
	body: string
): Candidate['card'] {
	const accepted = [text, ...(article ? [`${article.toLowerCase()}${text}`] : [])];
	return !isPlain || lead !== ''
		? { kind: 'cloze', prompt: capitalise(`${lead}${article}${gap} ${body}.`), answer: text, accepted }
		: { kind: 'question', prompt: `What ${body}?`, answer: text, accepted };
}

type Start = { lead: string; start: number };

/** Where a statement may begin: at the start, behind a time or place, a semicolon or a joint. An example is one of many. */
function startsOf({ text, start }: Sentence): Start[] {
	if (/\b[Ff]or (?:example|instance)\b/.test(text) || text.endsWith('?')) return [];
	if (!/[;:]| (?:whereas|while|but|and) /.test(text)) return [framed(text, start)];
	const starts = [
		start,
		...matches(joints, text.slice(start)).map(({ 0: joint, index }) => start + index + joint.length)
	];
	return starts.map((at) => framed(text, at));
}

const joints = /(?:[;:]|,? (?:whereas|while|but)|, and) (?=\p{L})/gu;

function framed(text: string, at: number): Start {
	const [lead = ''] = frame.exec(text.slice(at, at + 100)) ?? [];
	return pointing.test(lead) ? { lead: '', start: at } : { lead, start: at + lead.length };
}

const pointing =
	/\b(?:it|its|they|their|this|these|he|she|his|her|such|addition|contrast|fact|general|turn)\b/i;

/** "In plants and algae, " */
const frame =
	/^(?:in|on|at|during|under|inside|within|among|near|for|from|through) (?:[\p{L}\d’'-]+ ){0,6}[\p{L}\d’'-]+, (?=\p{L})/iu;

/** Whether an opening is a term of the text's subject rather than somebody, or something spoken of before. */
function isTerm({ text, article, start, end, verb }: Opening, sentence: Sentence): boolean {
	if (
		text.split(' ').length > 5 ||
		text.length < 3 ||
		/^\p{L}+ing /u.test(text) ||
		nobody.test(text) ||
		vague.test(text)
	)
		return false;
	const named = sentence.names.filter((name) => name.start >= start && name.end <= end);
	if (named.some(({ type }) => type === 'person' || type === 'demonym')) return false;
	const isNamed = named.some((name) => name.start === start && name.end === end);
	if (isNamed && named[0]?.type !== 'name') return true;
	const isPast = verbForm(verb.text) === 'either' || /^(?:had|was|were)$/.test(verb.text);
	if (!isNamed && isPast && (article !== '' || !/[ -]/.test(text))) return false;
	if (/^the/i.test(article) && !text.includes(' ')) return false;
	return (
		sentence.recurs(text) || (isCompound.test(text) && sentence.recurs(text.slice(text.lastIndexOf(' ') + 1)))
	);
}

/** "Demand-pull inflation", but not "Larger apertures". */
const isCompound =
	/^(?!(?:\p{L}+er|\p{L}+est|new|different|subsequent|typical|recent|early|modern|individual|additional|total|further|own|real|good|bad|high|low|large|small|long|short|full|general|common|local|foreign|whole|great|rapid|strong|weak|old|young|free|single|two|three|four|five|six|seven|eight|nine|ten|many|much|\d+)(?: |-))[\p{L}\d-]+(?: [\p{L}\d-]+){1,2}$/iu;

const nobody =
	/^(?:people|humans?|men|women|children|students?|scientists?|researchers?|scholars?|historians?|economists?|psychologists?|sociologists?|biologists?|chemists?|physicists?|astronomers?|experts?|critics|observers|authors?|individuals?|persons?|everyone|everybody|someone|somebody|nobody|anyone|parents?|families|firms?|companies|consumers|workers|governments?|countries|states|nations|studies|research|evidence|results?|findings|data|things|section|chapter|part|parts|half|cases|examples?|attempts?|trials|questions?|answers?|reasons?|problems?|diagnosis|treatments?|prevention|infections?|symptoms?|production|construction|understanding|knowing|using|being|having|society|culture|patients?|teachers?|members|americans|europeans)\b|\b(?:one|ones|fact|idea|view|question|answer|reason|problem|result|example|evidence|difference|way|ways|thing|goals?|aims?|purpose|point|case|first|second|third|last|next|same|only|best|main|following|new|shall|will|amount|number|process|use|task|pattern)\b/i;

function isSpecific({ text, article, verb: { text: verb } }: Opening, tail: string): boolean {
	if (/[?“"()[\]→=]|\bFig/.test(tail)) return false;
	const least =
		(/^(?:has|have|had)$/.test(verb) ? 5 : 3) - (/[ -]/.test(text) && !/^the/i.test(article) ? 1 : 0);
	if (contentWords(tail) < least || vague.test(tail)) return false;
	if (/^(?:has|have|had)$/.test(verb)) return !perfect.test(tail);
	if (!/^(?:is|are|was|were)$/.test(verb)) return true;
	if (/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(text) && /^ an? /.test(tail)) return contentWords(tail) >= 5;
	return (
		(passive.test(tail) && !opinion.test(tail)) ||
		/^ the \p{Ll}+ (?:of|that|which|in which|by which|for|to) /u.test(tail)
	);
}

const weak =
	/^(?:begins?|began|continues?|continued|vary|varies|varied|differs?|seems?|appears?|remains?|remained|needs?|wants?|says?|said|get|gets|got|go|goes|went|do|does|did|had|can|must|cannot|concerns?|refers?|means?|meant|tells?|includes?|included|involves?|involved|becomes?|becoming|became|helps?|helped|tends?|aims?|works?|worked|shows?|showed|suggests?|suggested|indicates?|found|finds?|shapes?|shaped|takes?|took|lets?|played|plays|affects?)$/;

const passive =
	/^ (?:also |long |first )?(?:\p{L}+ed|made|found|built|held|kept|given|taken|written|drawn|borne|bound|set up|run|driven|fed|led) (?:\p{L}+ly |chiefly |mainly )?(?:by|in|on|at|to|from|with|of|into|as|through|for|under|over|between|within|across|among|after|during|off|out|up|down) /u;

const opinion =
	/^ (?:also )?(?:called|named|termed|known|viewed|seen|regarded|described|considered|based|used|needed|related|associated|involved|expected|required|diagnosed|given|found) /;

const perfect =
	/^ (?:also |always |long |since )?(?:to|been|\p{L}+ed|found|made|paid|become|given|taken|had|come|gone|won|risen|fallen|grown|begun|arisen|led|seen|shown|done) /u;
