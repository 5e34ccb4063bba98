import { fold } from './plain-words.ts';

/** Whether an answer denies what was expected, or turns it round: one says no, more or north, the other does not. */
export function contradicts(expected: string, given: string): boolean {
	const [one, other] = [listed(expected), listed(given)];
	return denies(expected, given) || opposites.some(([a, b]) => turned(one, other, a, b));
}

/** Whether one says no, or leaves out, and the other does not. */
export function denies(expected: string, given: string): boolean {
	const [one, other] = [listed(expected), listed(given)];
	return denials(one) !== denials(other) || excepts(other) > excepts(one);
}

function listed(text: string): string[] {
	return (
		fold(text)
			.replace(/\b(?:not only|but also)\b/g, ' ')
			.replace(/n't\b/g, ' not')
			.replace(/\bcannot\b/g, 'can not')
			.replace(/\b(is|was|are|were|do|does|did|wo|ca)nt\b/g, '$1 not')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

function denials(words: string[]): number {
	return words.filter((word, at) => denying.has(word) && !(word === 'no' && /^\d/.test(words[at + 1] ?? '')))
		.length;
}

const denying = new Set('not no never none nobody nothing neither nor'.split(' '));

function excepts(words: string[]): number {
	return words.filter((word) => excepting.has(word)).length;
}

const excepting = new Set('except but excluding without lacking'.split(' '));

/** Whether a word turns what is said round, as "less" and "not" do. */
export function isTurning(word: string): boolean {
	return denying.has(word) || turning.has(word);
}

function turned(expected: string[], given: string[], one: string, other: string): boolean {
	const counts = (words: string[], word: string) => words.filter((each) => each === word).length;
	const swapped = (a: string, b: string) =>
		counts(expected, a) > counts(given, a) && counts(given, b) > counts(expected, b);
	return swapped(one, other) || swapped(other, one);
}

const opposites = (
	'more/less more/fewer most/least before/after since/until north/south east/west northern/southern eastern/western ' +
	'left/right increase/decrease increases/decreases increased/decreased increasing/decreasing rise/fall rises/falls with/without ' +
	'high/low higher/lower highest/lowest early/late earlier/later first/last over/under above/below major/minor ' +
	'positive/negative true/false yes/no up/down old/new internal/external maximum/minimum upper/lower male/female all/none ' +
	'doubles/halves double/half inside/outside inner/outer larger/smaller largest/smallest greater/smaller long/short longer/shorter ' +
	'strong/weak stronger/weaker hot/cold hotter/colder warm/cold fast/slow faster/slower active/passive import/export imports/exports ' +
	'acid/base acidic/basic acidic/alkaline anterior/posterior dorsal/ventral proximal/distal medial/lateral superior/inferior ' +
	'win/lose won/lost direct/indirect public/private black/white gain/loss gains/loses closed/open'
)
	.split(' ')
	.map((both) => both.split('/') as [string, string]);

const turning = new Set([...opposites.flat(), 'non', 'anti', 'un', 'without', 'except']);
