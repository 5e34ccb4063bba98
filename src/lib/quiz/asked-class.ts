import { gap } from '#lib/facts/fact.ts';
import { askingSentence } from './basis.ts';
import { bareName } from './same-thing.ts';

/**
 * Whether a question asks for one of a whole class ("which country", "who", a bare gap), so that every other of the class
 * could be the answer. After "which Islamic republic" or "the Danish biologist ____" most of them can be crossed out.
 */
export function asksOfWholeClass(stem: string): boolean {
	const sentence = askingSentence(stem);
	const [before = '', after] = sentence.split(gap);
	if (after === undefined) return whole.test(sentence);
	return !described.test(before) && !describing.test(after);
}

const whole =
	/^(?:Who|Whose)\b|\b[Ww]h(?:ich|at) (?:country|state|city|town|organi[sz]ation|person|continent|year|date|month|decade|century|month and year)\b(?! (?:of|in|on|with|that|which|for|from)\b)/;
const described =
	/\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:(?!(?:was|were|is|are|has|had|of|by|in|to|from|with|and|at|for|on|that|which)\b)[\p{L}-]+ ){1,4}$|\p{L} \p{Lu}[\p{L}-]* (?:of )?$/u;
const describing = /^,? (?:an?|the|who|whose|which) |^, \p{Lu}|^ (?:(?:\p{Lu}\p{Ll}+|of|for) )*\p{Lu}/u;

/** Whether two organisations are both ones of states and members, or both parts of such a one. */
export function areAlikeBodies(one: string, other: string): boolean {
	return isPart.test(headOf(one)) === isPart.test(headOf(other));
}

const isPart = /^(?:body|organ|council|committee|commission|court|chamber|assembly|secretariat|bureau)$/i;

/** The word of a name that says what it names: "Council" of "Council of Foreign Ministers". */
function headOf(text: string): string {
	const name = bareName(text).split(/ (?:of|for|on|in) /)[0] ?? '';
	return name.split(' ').at(-1) ?? '';
}
