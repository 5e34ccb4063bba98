import type { Span } from '#lib/facts/fact.ts';
import { dayNames, monthNames } from '#lib/reading/heads.ts';
import type { Judgement, Pair } from './judgement.ts';
import type { Profile } from './profile.ts';

/** Why a passage has its label, in a sentence for a learner. */
export function reasonOf(pair: Pair, { label, fact, passage }: Judgement): string {
	if (label === 'same') return 'Both say it in nearly the same words.';
	const about = mentioned(pair);
	const lead = about === '' ? 'Both speak of like things' : `Both mention ${about}`;
	const [one, other] = [quoted(pair.fact, fact), quoted(pair.passage, passage)];
	if (one !== '' && other !== '') return `${lead}${told(label === 'supports', one, other)}.`;
	if (label === 'supports') return `${lead}, and say much the same of it.`;
	if (label === 'mentions') return `${lead}.`;
	if (one === '' && other === '') return `${lead}, but each of another country.`;
	return `${lead}, but only ${other === '' ? 'the first' : 'the second'} says ${one}${other}.`;
}

function told(agree: boolean, one: string, other: string): string {
	if (!agree) return `; one says ${one}, the other ${other}`;
	return one.toLowerCase() === other.toLowerCase()
		? ` and say ${one}`
		: `; one says ${one}, the other, to the same effect, ${other}`;
}

/** What both texts name, in the passage's words: the most telling three. */
function mentioned({ fact, passage, likeness: { shared } }: Pair): string {
	const names = shared.flatMap(({ term, isOwn }) => {
		const name = wordsFor(term, passage);
		if (name === null || !isOwn || /^[#\d]/.test(term) || monthNames.has(name) || dayNames.has(name))
			return [];
		return [term.startsWith('@') && name !== wordsFor(term, fact) ? term.slice(1) : name];
	});
	const three = [...new Set(names)].slice(0, 3);
	return three.length < 2 ? three.join('') : `${three.slice(0, -1).join(', ')} and ${three.at(-1)}`;
}

/** The words by which a text names something; a country may stand there as its capital. */
function wordsFor(term: string, { text, terms }: Profile): string | null {
	const [span] = terms.get(term)?.spans ?? [];
	return span ? text.slice(span.start, span.end) : null;
}

function quoted({ text }: Profile, spans: Span[]): string {
	const [first] = spans;
	return first ? `“${text.slice(first.start, first.end)}”` : '';
}

/** The words that both texts have in common, by their places in each. */
export function sharedSpans({ fact, passage, likeness: { shared } }: Pair) {
	const both = shared.filter(({ isOwn }) => isOwn).map(({ term }) => term);
	return { fact: spansOf(fact, both), passage: spansOf(passage, both) };
}

function spansOf({ terms }: Profile, some: string[]): Span[] {
	const spans = some
		.flatMap((term) => terms.get(term)?.spans ?? [])
		.sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: Span[] = [];
	for (const { start, end } of spans) if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
	return kept;
}
