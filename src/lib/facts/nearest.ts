import type { Span } from './fact.ts';

/**
 * Finds the passages of a text that are most like some words, with the ones before or after where that makes them more
 * alike. Words that stand in few passages count for more. Null when too little is alike to be worth a look.
 */
export function nearestFinder(text: string, passages: Span[]): (words: string) => Span | null {
	const own = passages.map(({ start, end }) => wordsOf(text.slice(start, end)));
	const places = new Map<string, number[]>();
	for (const [at, words] of own.entries())
		for (const word of words) {
			const known = places.get(word);
			if (known) known.push(at);
			else places.set(word, [at]);
		}
	const weight = (word: string) =>
		Math.log(1 + (passages.length + 1) / (1 + (places.get(word)?.length ?? 0)));
	const weigh = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + weight(word), 0);
	const weights = own.map(weigh);

	/** A word that stands nearly everywhere leads nowhere. */
	const isEverywhere = (at: number[]) => at.length > Math.max(50, passages.length / 10);

	return (quote) => {
		const wanted = wordsOf(quote);
		const all = weigh(wanted);
		const likeness = (from: number, to: number) => {
			const words = new Set(own.slice(from, to + 1).flatMap((each) => [...each]));
			return (2 * weigh([...wanted].filter((word) => words.has(word)))) / (all + weigh(words));
		};
		const shared = new Map<number, number>();
		for (const word of wanted) {
			const at = places.get(word) ?? [];
			if (!isEverywhere(at)) for (const each of at) shared.set(each, (shared.get(each) ?? 0) + weight(word));
		}
		let best: { at: number; like: number } | null = null;
		for (const [at, both] of shared) {
			const like = (2 * both) / (all + weights[at]!);
			if (!best || like > best.like || (like === best.like && at < best.at)) best = { at, like };
		}
		if (!best || likeness(best.at, best.at) < enough) return null;
		let [from, to, like] = [best.at, best.at, likeness(best.at, best.at)];
		for (let grown = true; grown;) {
			grown = false;
			for (const [start, end] of [
				[from - 1, to],
				[from, to + 1]
			] as const) {
				if (start < 0 || end >= passages.length || likeness(start, end) <= like) continue;
				[from, to, like, grown] = [start, end, likeness(start, end), true];
				break;
			}
		}
		return { start: passages[from]!.start, end: passages[to]!.end };
	};
}

/** So alike is a sentence that was reworded; of two sentences on one subject fewer words are the same. */
const enough = 0.4;

function wordsOf(text: string): Set<string> {
	return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
