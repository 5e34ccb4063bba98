import { askingSentence } from './basis.ts';
import { bareName, isCapital } from './same-thing.ts';

/** Whether a choice may be what the noun of a question asks for: no ministers' council where an alliance is asked. */
export function fitsNoun(stem: string, text: string): boolean {
	const [, noun = ''] = askedFor.exec(askingSentence(stem)) ?? [];
	if (noun.toLowerCase() === 'capital') return isCapital(bareName(text));
	const asked = classOf(noun);
	const named = classOf(headOf(text));
	return asked === null || named === null || asked === named;
}

const askedFor =
	/\b(?:which|what) (?:[\p{L}-]+ ){0,3}?(body|organ|council|committee|commission|court|organi[sz]ation|alliance|union|association|community|capital)\b/iu;

/** A part of a greater organisation, or one of states and members. */
function classOf(noun: string): 'body' | 'union' | null {
	if (/^(?:body|organ|council|committee|commission|court|chamber|assembly|secretariat|bureau)$/i.test(noun))
		return 'body';
	return unions.test(noun) ? 'union' : null;
}

const unions =
	/^(?:organi[sz]ation|alliance|union|association|community|commonwealth|league|cooperation|federation|confederation|consortium|nations)$/i;

/** The word of a name that says what it names: "Council" of "Council of Foreign Ministers". */
function headOf(text: string): string {
	const name = bareName(text).split(/ (?:of|for|on|in) /)[0] ?? '';
	return name.split(' ').at(-1) ?? '';
}
