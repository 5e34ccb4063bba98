import { isPlain } from './plain-words.ts';

/** Whether a phrase has a word that belongs to some subject, so that who has learnt it knows which is meant. */
export function isTechnical(phrase: string): boolean {
	return partsOf(phrase).some(isTerm);
}

/** The words of a phrase that belong to some subject. */
export function termsIn(phrase: string): string[] {
	return partsOf(phrase).filter(isTerm);
}

function partsOf(phrase: string): string[] {
	return phrase.includes('-') ? wordsOf(phrase.replace(/\b(?:non|self)-/g, '')) : wordsOf(phrase);
}

/** The words of a phrase, each part of those with a hyphen by itself. */
export function wordsOf(phrase: string): string[] {
	return phrase.includes('-') || phrase.includes('–') ? phrase.split(/[ –-]/) : phrase.split(' ');
}

function isTerm(word: string): boolean {
	if (/^\p{Lu}/u.test(word)) return word.length > 1 && !everyday.has(word.toLowerCase());
	const bare = word.replace(/s$/, '');
	return word.length > 2 && !isPlain(word) && !everyday.has(bare) && !everyday.has(word);
}

/** Words that no subject has to itself, however seldom they are. */
const everyday = new Set(
	'accessory adjacent adult alternate amendment and answer anyone apparent art assigned average backup bearing belief bony booklet broader calculation candidate carefully cell chemical citizen clinical closest combined compact complementary constraint corresponding coverage criterion curved defined designated desired detailed device discrete dual earlier enclosed entity examination existing expected explanatory feasible findings for funeral given graph growing guideline hypocrite identical immobile implementation indigenous inferred input instance instruction integral intended invaluable involved judgement judgment landmark largely larger layer lineage linear longest lower lyric manner margin masterpiece mechanism methodology media monitor native mutual nearest norm opening opposite outline paired parliament parameter parcel patch perspective placement portion precursor predominant preparation presumed prior prototype questionnaire recipient recording regime restraint robust rudiment same scenario segment selected severe shared simplified society spanning specific specified specimen spot stalk strand subset substance supposed sustainable sustained tentative the threshold tribe transparent trustworthy underlying unequal upper upstream variable variant whole written yes'.split(
		' '
	)
);
