/** All sets of a size of so many things, by their places: those of the first ones first. */
export function combinations(count: number, size: number): readonly (readonly number[])[] {
	const name = `${count} ${size}`;
	const known = made.get(name) ?? inOrder(all(0, count, size));
	made.set(name, known);
	return known;
}

const made = new Map<string, readonly (readonly number[])[]>();

function all(from: number, count: number, size: number): number[][] {
	if (size === 0) return [[]];
	return Array.from({ length: Math.max(0, count - from) }, (_, at) => from + at).flatMap((first) =>
		all(first + 1, count, size - 1).map((rest) => [first, ...rest])
	);
}

function inOrder(sets: number[][]): number[][] {
	return sets
		.map((set) => ({ set, rank: set.reduce((sum, place) => sum + place, 0) }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ set }) => set);
}
