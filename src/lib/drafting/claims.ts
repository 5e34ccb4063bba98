import { moved, type Candidate } from './candidate.ts';
import { endOfClaim } from './clause.ts';
import type { Placed } from './context.ts';
import { looseNounsIn } from './nouns.ts';
import { openingOf, type Opening } from './opening.ts';
import { hasDanglingPronoun } from './pronouns.ts';
import { rewrite } from './rewrite.ts';
import type { Sentence } from './sentence.ts';
import { contentWords, vague } from './vague.ts';
import { inSingular, verbForm } from './verbs.ts';

/** A question for what a general statement is about, as in "What converts light into chemical energy?" */
export function claimQuestion({ sentence, topic }: Placed): Candidate | null {
	const { text, start, quote } = sentence;
	const opening = openingOf(text, start);
	if (!opening || !isTerm(opening, sentence)) return null;
	const { verb } = opening;
	const end = endOfClaim(text, verb.end);
	const tail = text.slice(verb.end, end);
	if (!isSpecific(verb.text, tail) || looseNounsIn(tail, topic).length > 0) return null;
	if (hasDanglingPronoun({ text, start: verb.start, names: sentence.names, dates: [] }, verb.end))
		return null;
	const body = rewrite(text.slice(0, end), verb.end, []).replace(/[.,!\s]+$/, '');
	const prompt = `What ${inSingular(verb.text)} ${body.charAt(0).toLowerCase()}${body.slice(1)}?`;
	const answer = moved({ start: opening.start, end: opening.end, text: opening.text }, quote.start);
	const accepted = [
		opening.text,
		...(opening.article ? [`${opening.article.toLowerCase()}${opening.text}`] : [])
	];
	return { kind: 'role', quote, answer, card: { kind: 'question', prompt, answer: opening.text, accepted } };
}

/** Whether an opening is a term of the text's subject rather than somebody, or something spoken of before. */
function isTerm({ text, article, start, end, verb, isPlural }: Opening, { names }: Sentence): boolean {
	if (text.split(' ').length > 5 || nobody.test(text) || vague.test(text)) return false;
	const named = names.filter((name) => name.start >= start && name.end <= end);
	if (named.some(({ type }) => type === 'person' || type === 'demonym')) return false;
	const isNamed = named.some((name) => name.start === start && name.end === end);
	if (isNamed) return true;
	if (/^(?:had|was|were)$/.test(verb.text) || verbForm(verb.text) === 'either') return false;
	if (!/^the/i.test(article)) return !/^an? $/i.test(article) || !isPlural;
	return / /.test(text);
}

const nobody =
	/^(?:people|humans?|men|women|children|students?|scientists?|researchers?|scholars?|historians?|economists?|psychologists?|sociologists?|biologists?|chemists?|physicists?|astronomers?|experts?|critics|observers|authors?|individuals?|persons?|everyone|everybody|someone|somebody|nobody|anyone|parents?|families|firms?|companies|consumers|workers|governments?|countries|states|nations|studies|research|evidence|results?|findings|data|others|things|section|chapter|part|parts|half|cases|examples?|attempts?|trials|questions?|answers?|reasons?|problems?)\b|\b(?:one|fact|idea|view|question|answer|reason|problem|result|example|evidence|difference|way|thing|goal|aim|purpose|point|case|first|second|third|last|next|same|only|best|main|following)\b/i;

function isSpecific(verb: string, tail: string): boolean {
	if (vague.test(tail) || weak.test(verb) || /\?|“|"|\(|\[/.test(tail)) return false;
	if (/^(?:is|are|was|were)$/.test(verb))
		return (
			(/^ (?:also )?(?:\p{L}+ed|made|found|built|held|kept|known|given|taken|written|drawn|borne|bound|set up|run|driven|fed|led) /u.test(
				tail
			) ||
				/^ the /.test(tail)) &&
			contentWords(tail) >= 4
		);
	if (/^(?:has|have|had)$/.test(verb)) return contentWords(tail) >= 5;
	return contentWords(tail) >= 4;
}

const weak =
	/^(?:begins?|began|continues?|continued|vary|varies|varied|differs?|seems?|appears?|remains?|remained|needs?|wants?|says?|said|mattered|get|gets|got|go|goes|went|do|does|did|takes? place|had|can|must|cannot|concerns?|refers?|means?|tells?)$/;
