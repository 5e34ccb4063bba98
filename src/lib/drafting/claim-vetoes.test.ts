import { describe, expect, it } from 'vitest';
import { isVetoed, isVetoedWhenCut } from './claim-vetoes.ts';

type Kind = 'name' | 'words';

/** A phrase between "<" and ">" in its statement. */
function vetoed(statement: string, kind: Kind, isCut = false): boolean {
	const start = statement.indexOf('<');
	const [told = '', text = '', after = ''] = statement.split(/[<>]/);
	const before = told.trim().split(' ').at(-1) ?? '';
	const phrase = { start, end: start + text.length, text, kind, told, before, after };
	return isVetoed(phrase) || (isCut && isVetoedWhenCut(phrase));
}

describe('a phrase is not asked for', () => {
	it.each<[string, Kind, string, boolean?]>([
		[
			'behind an adjective with a gloss',
			'words',
			'The anteromedial (internal) <ischium of the pelvis> is hollow.'
		],
		['when its noun is left behind', 'words', 'It is linked to the <release of neurotransmitter> signals.'],
		['when it holds the verb', 'words', 'Dodd and <Schraufnagel note> that gridlock is rare.'],
		['when it runs so fast', 'words', 'In 1348, the <plague spread> so rapidly that many died.'],
		['behind "often"', 'words', 'Its meetings often <attract protestors> who oppose it.'],
		['with an adverb', 'words', 'Britain officially applied for <community membership twice> in all.'],
		['behind "must"', 'words', 'To last, a state must <practice constitutionalism>.'],
		['when the rest of a name stands beside it', 'name', 'It was made by 20th <Century Fox> in 1950.'],
		[
			'when its short form follows',
			'name',
			'The National Missing and <Unidentified Persons System> (NamUs) helps.'
		],
		['when its words are everyday ones', 'words', 'Muscles surround but do not cover this <bony landmark>.'],
		['when it only hangs on "with"', 'words', 'Avoid noise, such as music with <lyrics>.'],
		['among the first of a list', 'name', 'The schools are <Monash>, Nossal and Corio.'],
		[
			'at the end of a list cut short',
			'words',
			'There are four: the external obliques, the internal obliques, the <transversus abdominis>, and one more.',
			true
		],
		['when a symbol follows that means the same', 'words', 'It is marked by the <Greek letter delta> (δ).'],
		['when others hold as well', 'words', '<Polarization> is a disadvantage of such regimes.'],
		['when a country only tells where', 'name', 'The courts review laws in <France>.'],
		['of a pair', 'words', 'The <female pelvis> is wider than the male pelvis.'],
		['when it is one side', 'words', 'The iliac fossa is in the surface of the <upper ilium>.'],
		['when it says where a place is', 'name', 'The region extends to Las Vegas, <Nevada>, and Tijuana.'],
		['of a birth', 'name', 'He was born in <Bonn>.'],
		['of a long list', 'name', 'There are Disney, Sony, Universal, MGM, and <Warner Brothers>.'],
		['when it is the court that rules', 'name', 'In 1944 the <Supreme Court> ruled against him.'],
		['when it says where somebody works', 'name', 'He was a pathologist at the <Royal Perth Hospital>.'],
		['when it is the end of a name', 'name', 'It was said in the House of the <Court of Session>.'],
		['when it says where somebody is from', 'name', 'It was defended by <Virginian George Fitzhugh>.'],
		['when it says which people', 'name', 'Most <European> countries allow it.']
	])('%s', (_when, kind, statement, isCut) => {
		expect(vetoed(statement, kind, isCut)).toBe(true);
	});
});

describe('a phrase is asked for', () => {
	it.each([
		['at the end of "is the"', 'words', 'This curved margin of the ilium is the <iliac crest>.'],
		['before its noun', 'words', 'The most common example of <hydrogen> bonding occurs in water.'],
		['behind "as", however plain', 'words', 'It is often used as a <screening tool> for the syndrome.'],
		['as the last of a list', 'name', 'Two cities are there, Los Angeles and <San Diego>.'],
		['as the subject', 'words', '<Political gridlock> is when no law can pass.'],
		['behind "to", when it is learned', 'words', 'The main danger is that it may lead to <gridlock>.']
	] as const)('%s', (_where, kind, statement) => {
		expect(vetoed(statement, kind)).toBe(false);
	});
});
