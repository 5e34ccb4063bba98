import { isOtherWord } from './other-word.ts';
import { heard } from './heard.ts';
import { slips, tolerance } from './slips.ts';

/** How a word given stands to the one expected: the same, with slips, hard to make out, of one family, or another. */
export type Likeness = 'same' | 'slip' | 'far' | 'family' | 'other';

/** Compares two plain words; for names also by how they sound, as they come from other alphabets. */
export function likeness(expected: string, given: string, isName: boolean): Likeness {
	if (expected === given) return 'same';
	if (isName && (given === `${expected}n` || given === `${expected}ns`)) return 'family';
	if (!isName && shareForm(expected, given)) return 'same';
	if (isOtherWord(expected, given)) return 'other';
	if (isName && (given === `${expected}a` || expected === `${given}a`)) return 'other';
	if (isName && shareForm(expected, given)) return 'same';
	const ear = isName && heard(expected) === heard(given);
	if (ear && Math.min(expected.length, given.length) >= 4) return 'same';
	return misspelt(expected, given, isName);
}

function misspelt(expected: string, given: string, isName: boolean): Likeness {
	const allowed = tolerance(expected.length);
	if (allowed === 0) return 'other';
	const written = slips(expected, given, allowed + 1);
	const count = isName ? Math.min(written, slips(heard(expected), heard(given), allowed + 1)) : written;
	const begins = expected[0] === given[0] || heard(expected)[0] === heard(given)[0];
	if (count <= allowed && begins) return 'slip';
	if (areFamily(expected, given)) return 'family';
	return count <= allowed + 1 && begins && expected.length >= 6 ? 'far' : 'other';
}

function areFamily(expected: string, given: string): boolean {
	const [one, other] = [expected, given].map((word) => word.replace(derived, ''));
	return one!.length >= 4 && one === other;
}

const derived =
	/(?:stan|ia|ian|an|ese|ish|ic|ical|icism|al|ary|iary|ism|ist|acy|atic|at|ity|ous|ive|ation|tion|ion|e|y|i|ying|ing|ed|er|or|ment)$/;

function shareForm(one: string, other: string): boolean {
	if (one.length < 3 || other.length < 3 || one.slice(0, 2) !== other.slice(0, 2)) {
		return irregular.get(one) === other || irregular.get(other) === one;
	}
	const forms = singulars(one);
	return singulars(other).some((form) => forms.includes(form)) || irregular.get(one) === other;
}

const irregular = new Map(
	'men/man women/woman children/child people/person mice/mouse feet/foot teeth/tooth geese/goose oxen/ox lice/louse'
		.split(' ')
		.flatMap((both) => {
			const [many = '', one = ''] = both.split('/');
			return [
				[many, one],
				[one, many]
			] as [string, string][];
		})
);

const plurals: [plural: RegExp, singular: string][] = [
	[/(?<=[a-z]{2})ies$/, 'y'],
	[/(?<=[a-z]{2}(?:s|x|z|ch|sh|o))es$/, ''],
	[/(?<=[a-z]{2}[^su])s$/, ''],
	[/(?<=[a-z]{3})ses$/, 'sis'],
	[/(?<=[a-z]{3})ves$/, 'f'],
	[/xes$/, 'xis'],
	[/(?<=[a-z]{3})i$/, 'us'],
	[/(?<=[a-z]{3})is$/, 'us'],
	[/(?<=[a-z]{4})ria$/, 'rium'],
	[/(?<=[a-z]{4}[^ri])a$/, 'um'],
	[/(?<=[a-z]{3})ria$/, 'rion'],
	[/(?<=[a-z]{4})ia$/, 'ion'],
	[/(?<=[a-z]{4})ena$/, 'enon'],
	[/(?<=[a-z]{3})ae$/, 'a'],
	[/(?<=[a-z]{2})ices$/, 'ix'],
	[/(?<=[a-z]{2})ices$/, 'ex']
];

function singulars(word: string): string[] {
	return [
		word,
		...plurals.flatMap(([plural, singular]) => (plural.test(word) ? [word.replace(plural, singular)] : []))
	];
}
