import { shareOf, tellingWords } from './telling-words.ts';
import { withoutNote } from './whole-sentence.ts';

/**
 * Whether a prompt speaks of "the drop" or "the lamp" as of something known that it has not named: neither by what
 * follows ("the drop of the pound", "the critic Leroy"), nor before, nor as the only one of its kind ("the sun").
 */
export function hasLooseNoun(prompt: string): boolean {
	const [note = ''] = /^\[[^\]]*\] /.exec(prompt) ?? [];
	const bare = withoutNote(prompt);
	if (office.test(bare)) return true;
	for (const { 0: whole, 1: words = '', index } of bare.matchAll(definite)) {
		const after = bare.slice(index + whole.length);
		const run = words.trim().split(' ');
		if (/\[[^\]]*$/.test(bare.slice(0, index))) continue;
		if (isSaidAfter(run, after) || run.some((word) => unique.has(word.replace(/[’']s?$/, '')))) continue;
		const told = tellingWords(note + bare.slice(0, index));
		const heads = tellingWords(run.slice(0, 3).join(' '));
		if (heads.size === 0 || shareOf(heads, told) === 0) return true;
	}
	return false;
}

/** "the" with the small words after it, up to the next that cannot belong to its noun. */
const definite =
	/\b[Tt]he ((?:(?!(?:of|in|on|at|by|for|from|to|with|and|or|nor|but|as|than|that|which|who|whose|where|when|while|is|are|was|were|has|have|had|can|could|will|would|may|must|did|does|do|into|onto|over|under|between|among|through|after|before|during|since|until|across|along|around|against|about|without|within|upon|off|out|up|down|not|because|if|so|then|he|she|it|they|a|an|the|its|their|his|her)\b)[\p{Ll}][\p{Ll}’'-]*(?: |(?=[^\p{L}]))){1,4})/gu;

function isSaidAfter(run: string[], after: string): boolean {
	if (/^of (?:roughly|about|some|nearly|almost|only|_{4}|\d)/.test(after)) return false;
	if (
		/^(?:of|that|which|who|whose|whom|where|between|at which|in which|on which|by which|to which|from which)\b|^\[/.test(
			after
		)
	)
		return true;
	if (/^(?:[“"‘]?\p{Lu}|_{4}|\d)/u.test(after)) return true;
	const isFirst = run.some((word) => /^(?:only|first|last|most|least|\p{Ll}{3,}est)$/u.test(word));
	return isFirst && run.length > 1 && /^(?:to|in|on|at|for|ever|among|by)\b/.test(after);
}

/** "The King", "the House": somebody's or something's, and of many. */
const office =
	/\b[Tt]he (?:King|Queen|Emperor|Tsar|President|Premier|(?:Prime )?Minister|Governor|Chancellor|Mayor|Pope|Court|Government|Bank|House|Church|Army|Navy|Party|Council|Commission|Committee|Company|Union|State|Empire|Convention|Treaty|Act|Bill|Society|Academy|College|University|Institute|Board|League|Crown|Assembly|Senate|Congress|Revolution|War|Agency|Department|Ministry|Museum|Church|Commons|Lords)\b(?! (?:of|for|on)\b| \p{Lu}| _{4}| \[)/u;

const unique = new Set(
	(
		'tropics level latest least most world sun earth moon sky sea ocean air atmosphere universe planet ground surface north south east west northern southern eastern western ' +
		'equator past future beginning end middle east-west coast land human public poor rich press weather climate brain body heart blood ' +
		'rest whole way ways name same time times age year years century centuries decade decades day days month months week weeks spring summer autumn ' +
		'winter morning evening night twentieth nineteenth eighteenth seventeenth sixteenth fifteenth economy internet web name term terms word words ' +
		'question questions help purpose course early late mid'
	).split(' ')
);
