/** How much words say: those that stand in fewer sentences say more, those of one alone bind nothing. */
export type Weights = Map<string, number>;

export function weightsOf(sentences: string[][]): Weights {
	const found = new Map<string, number>();
	for (const words of sentences)
		for (const word of new Set(words)) found.set(word, (found.get(word) ?? 0) + 1);
	const weights: Weights = new Map();
	for (const [word, times] of found) if (times > 1) weights.set(word, Math.log(1 + sentences.length / times));
	return weights;
}

/** A place where a text may be parted, before the sentence `at`, and how much less it holds together there than around it. */
export type Gap = { at: number; depth: number };

/**
 * How deep the cohesion of a text sinks at each of some gaps between its sentences, after Hearst, "TextTiling" (1997):
 * the words of the sentences before are held to those after it, and valleys between two peaks are deep.
 */
export function gapsOf(sentences: string[][], at: number[], reach: number): Gap[] {
	const weights = weightsOf(sentences);
	const likeness = at.map((gap) =>
		cosine(
			bag(sentences.slice(Math.max(0, gap - reach), gap), weights),
			bag(sentences.slice(gap, gap + reach), weights)
		)
	);
	const [before, after] = [peaks(likeness), peaks([...likeness].reverse()).reverse()];
	return at.map((gap, index) => ({
		at: gap,
		depth: before[index]! + after[index]! - 2 * likeness[index]!
	}));
}

/** The height of the nearest peak on the way back from each value. */
function peaks(values: number[]): number[] {
	const found: number[] = [];
	values.forEach((value, index) => {
		const last = values[index - 1];
		found.push(last !== undefined && last >= value ? found[index - 1]! : value);
	});
	return found;
}

function bag(sentences: string[][], weights: Weights): Map<string, number> {
	const bag = new Map<string, number>();
	for (const words of sentences)
		for (const word of words) {
			const weight = weights.get(word);
			if (weight !== undefined) bag.set(word, (bag.get(word) ?? 0) + weight);
		}
	return bag;
}

function cosine(one: Map<string, number>, other: Map<string, number>): number {
	let shared = 0;
	for (const [word, weight] of one) shared += weight * (other.get(word) ?? 0);
	return shared === 0 ? 0 : shared / (length(one) * length(other));
}

function length(bag: Map<string, number>): number {
	let squares = 0;
	for (const weight of bag.values()) squares += weight * weight;
	return Math.sqrt(squares);
}
