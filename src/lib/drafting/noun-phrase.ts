import type { Span } from '#lib/facts/fact.ts';
import { verbForm } from './verbs.ts';

/** A whole noun phrase without its determiner: "thylakoid membrane" of "the thylakoid membrane". */
export type NounPhrase = Span & { text: string; determiner: string };

/** Words that stand between what is told and tell nothing themselves. */
export const closed = new Set(
	(
		'a an the this that these those such each every some any many much several various certain other another both all no few most more less least half ' +
		'i you he she it we they me him her us them its his their our your my one ones who whom whose which what where when why how whether there here ' +
		'of in on at by for from with without within into onto to toward towards through throughout across along around over under above below between among ' +
		'against about after before during since until till upon via per near beyond behind beside besides despite except off out up down away back inside outside ' +
		'and or but nor so yet as than if because while whereas although though unless once like unlike rather instead together ' +
		'is are was were be been being has have had having do does did done can could cannot may might must shall should will would ' +
		'not only also even just still already always never often usually sometimes mostly mainly too very then thus therefore however hence again ever quite almost ' +
		'due according including such depending regardless whenever wherever directly afterwards later called named termed known now today itself themselves predominantly else prior outward inward upward downward forward northward southward far further well fast hard chosen'
	).split(' ')
);

const determiner = /^(?:the|an?|its|their|his|her)(?= )/i;
const word = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’‑-]*[\p{L}\p{N}])?/u;
const mostWords = 5;

/** The noun phrase that begins at an offset and is told from what follows by small words and signs; null without one. */
export function nounPhraseAt(text: string, at: number): NounPhrase | null {
	const [lead = ''] = determiner.exec(text.slice(at, at + 6)) ?? [];
	if (lead !== lead.toLowerCase()) return null;
	const start = at + (lead === '' ? 0 : lead.length + 1);
	const first = simplePhraseEnd(text, start);
	if (first === null) return null;
	const end = ofPhraseEnd(text, first) ?? first;
	return isWhole(text, end)
		? { start, end, text: text.slice(start, end), determiner: lead.toLowerCase() }
		: null;
}

/** The noun phrase that fills a stretch from its first word to its last; null when the stretch holds more or less. */
export function nounPhraseWithin(text: string, { start, end }: Span): NounPhrase | null {
	const stretch = text.slice(start, end);
	const [lead = ''] = determiner.exec(stretch) ?? [];
	const from = lead === '' ? 0 : lead.length + 1;
	const first = simplePhraseEnd(stretch, from);
	if (first === null || (ofPhraseEnd(stretch, first) ?? first) !== stretch.length) return null;
	return {
		start: start + from,
		end,
		text: stretch.slice(from),
		determiner: lead.toLowerCase()
	};
}

function simplePhraseEnd(text: string, from: number): number | null {
	let at = from;
	let count = 0;
	for (;;) {
		const [found = ''] = word.exec(text.slice(at, at + 60)) ?? [];
		if (found === '' || closed.has(found.toLowerCase()) || isAside(found, text, at, count > 0)) break;
		count += 1;
		at += found.length;
		if (text[at] !== ' ') return count > mostWords ? null : at;
		at += 1;
	}
	return count === 0 || count > mostWords ? null : at - 1;
}

/** "stored in", "using the", "directly": words that begin to say more of the noun before them. */
function isAside(found: string, text: string, at: number, hasNoun: boolean): boolean {
	if (
		/[a-z]{2,}ing$/.test(found) &&
		/^ (?:the|an?|its|their)\b/.test(text.slice(at + found.length, at + found.length + 7))
	)
		return true;
	if (!hasNoun) return false;
	if (
		/ly$/.test(found) &&
		!/^(?:family|supply|anomaly|assembly|fly|butterfly|jelly|belly|italy|monopoly|oligopoly|only|early|daily|elderly)$/i.test(
			found
		)
	)
		return true;
	const after = text.slice(at + found.length, at + found.length + 14);
	if (
		/^(?:similar|different|specific|capable|able|available|equal|close|likely|relative|typical|characteristic|necessary|responsible|rich|analogous|proportional|sensitive|present|free)$/.test(
			found
		) &&
		/^ (?:to|of|for|in|from|within)\b/.test(after)
	)
		return true;
	if (
		/(?:ed|wn|[^l]en|lt|ght|ound|de)$/.test(found) &&
		/^ (?:by|in|from|with|to|on|at|as|into|within|through|between|during|for|over|out|off|inside)\b/.test(
			after
		)
	)
		return /ed$/.test(found) || participles.has(found);
	return (
		/[a-z]{2,}ing$/.test(found) &&
		/^ (?:the|an?|its|their|from|in|to|with|through|on|into|around|along|up|out|as|at|one|two|more)\b/.test(
			after
		)
	);
}

const participles = new Set(
	'made known found built held given taken drawn grown sent left kept bound thrown broken written chosen worn'.split(
		' '
	)
);

function ofPhraseEnd(text: string, at: number): number | null {
	const [of = ''] = /^ of (?:(?:the|an?|its|their) )?/.exec(text.slice(at, at + 12)) ?? [];
	return of === '' || /^[a-z]+ly\b/.test(text.slice(at + of.length))
		? null
		: simplePhraseEnd(text, at + of.length);
}

/** Whether a phrase that ends here is not one of several, a part of a longer one, or the subject of a verb. */
function isWhole(text: string, end: number): boolean {
	const after = text.slice(end, end + 100);
	return !(
		partOfWord.test(after) ||
		isCutShort(after) ||
		getsName.test(after) ||
		isOneOfSeveral(after) ||
		isSubject(after)
	);
}

/** "small, positively charged", "pure (elemental) state": what stands before the sign describes what stands behind it. */
export function isCutShort(after: string): boolean {
	const [, next = ''] = /^(?:,| \([^()]{1,40}\)) (\p{Ll}[\p{L}-]*) \p{L}/u.exec(after) ?? [];
	return next !== '' && !closed.has(next) && !next.endsWith('ing') && verbForm(next) === null;
}

const partOfWord = /^[’'‑-]|^ ?[/–—°%+]\S?|^ ?["“”’]|^ (?:of|the|an?|its|their)\b|^\.(?: \S|\S)/;

const getsName = /^,? (?:which (?:is|are) )?(?:called|known as|named|termed)\b/;

const joint =
	/^(?: \([^()]{1,60}\))?,? (?:and|or|nor|as well as|along with|rather than|plus|&)\b ?(?<word>\p{L}*)(?<more> (?:the|an?|its|their|two|three|to|from|into|in|on)\b)?/u;

const series = /^(?:, [^,.;:()]{2,40}){1,6},? (?:and|or) /;

const remark =
	/^, (?:which|who|where|when|while|whereas|although|though|but|so|because|since|and|or|as|a|an|the|also)\b/;

function isOneOfSeveral(after: string): boolean {
	const { word, more } = joint.exec(after)?.groups ?? {};
	if (word === undefined) return series.test(after) && !remark.test(after);
	if (/^(?:then|thus|also|so)$/.test(word)) return false;
	const form = verbForm(word);
	return form === null || (form === 'many' && more === undefined);
}

function isSubject(after: string): boolean {
	const [, next = ''] = /^ ([\p{L}-]+) (?:the|an?|its|their)\b/u.exec(after) ?? [];
	return finite.test(after) || (next !== '' && !closed.has(next) && !next.endsWith('ing'));
}

const finite =
	/^ (?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|do|does|did|than)\b/;
