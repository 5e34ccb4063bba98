/** How many letters may be amiss in a word of this length: none in short ones, one up to eight letters, else two. */
export function tolerance(length: number): number {
	if (length < 5) return 0;
	return length <= 8 ? 1 : 2;
}

/** How many letters differ between two words, two swapped neighbours counting once; `most + 1` when more than that. */
export function slips(one: string, other: string, most: number): number {
	if (Math.abs(one.length - other.length) > most) return most + 1;
	let before: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let row = 1; row <= one.length; row++) {
		const next = [row];
		for (let at = 1; at <= other.length; at++) {
			const same = one[row - 1] === other[at - 1] ? 0 : 1;
			let least = Math.min(next[at - 1]! + 1, last[at]! + 1, last[at - 1]! + same);
			const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
			if (row > 1 && at > 1 && swapped) least = Math.min(least, before[at - 2]! + 1);
			next.push(least);
		}
		if (Math.min(...next) > most) return most + 1;
		before = last;
		last = next;
	}
	return Math.min(last[other.length]!, most + 1);
}
