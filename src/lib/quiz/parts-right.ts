/** '2 of 4 pairs are right', '1 of 3 items is right', 'None of the 3 places is right'; of parts by their plural. */
export function partsRight(right: number, all: number, parts: string): string {
	if (right === 0) return `None of the ${all} ${parts} is right`;
	if (right === all) return `All ${all} ${parts} are right`;
	return `${right} of ${all} ${parts} ${right === 1 ? 'is' : 'are'} right`;
}
