/** Which of some stretches in the order of the text an offset lies in or after; -1 before the first. */
export function placeOf(offset: number, stretches: { start: number }[]): number {
	let [low, high] = [0, stretches.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (stretches[middle]!.start <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
