/** '2 of 4 pairs are right.', 'None of the 3 places is right.'; of parts by their plural, and null when there is but one. */
export function partsRight(right: number, all: number, parts: string): string | null {
	if (all === 1) return null;
	if (right === 0) return `None of the ${all} ${parts} is right.`;
	if (right === all) return `All ${all} ${parts} are right.`;
	return `${right} of ${all} ${parts} ${right === 1 ? 'is' : 'are'} right.`;
}
