/** The words of a text that say something, each by its stem, so that "chaired" and "chair" are one. */
export function tellingWords(text: string): Set<string> {
	const stems = new Set<string>();
	for (const each of new Set(text.toLowerCase().match(word))) if (!small.has(each)) stems.add(stemOf(each));
	return stems;
}

/** Which part of some words is among others, from 0 to 1. */
export function shareOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
	if (words.size === 0) return 0;
	let shared = 0;
	for (const each of words) if (others.has(each)) shared += 1;
	return shared / words.size;
}

const word = /[\p{L}\p{N}]+/gu;

const small = new Set(
	(
		'a about according after again all also although am among an and any are around as at be because been before being ' +
		'between both but by can could did do does done during each either for from had has have he her here hers him his how ' +
		'i if in into is it its itself many may me might more most much must my no nor not of off often on once one only or ' +
		'other others our out over own s said same say says shall she should since so some such t than that the their them ' +
		'themselves then there these they this those though through to too two under until up upon us very was we were what ' +
		'when where whether which while who whom whose why will with within without would yet you your'
	).split(' ')
);

function stemOf(each: string): string {
	if (each.length < 5 || /\d/.test(each)) return each;
	const bare = each.replace(/(?:ies|y)$/, 'i').replace(/(?:ing|ed|es|s|e)$/, '');
	return bare.length >= 3 ? bare : each;
}
