import { gap } from '#lib/facts/fact.ts';
import { answerType } from './answer-type.ts';
import { askingSentence, evidenceOf, type Basis } from './basis.ts';
import { shareOf, tellingWords } from './telling-words.ts';

/** Whether the quotations show what is asked, and not only the answer: most words of the question, and what sets it apart. A drafted one is cut from them. */
export function isCarried(basis: Basis): boolean {
	const { answer, prompt, rule } = basis.card;
	if (rule !== null || answerType(answer, prompt, rule) === 'expansion') return true;
	const asked = askingSentence(prompt).replaceAll(gap, ' ').replace(attribution, ' ');
	const quoted = evidenceOf(basis)
		.map(({ quote }) => quote)
		.join(' ');
	if (sets.some((word) => word.test(asked) && !word.test(quoted))) return false;
	const told = tellingWords(`${quoted} ${answer}`);
	return shareOf(tellingWords(asked), told) >= least;
}

/** The part of the telling words of a question that its quotations have to say. */
const least = 0.2;

/** Who says it is told by the text that is quoted. */
const attribution =
	/,? (?:according to|in the view of|in the account of) [^,?]*|^(?:According to|In the view of) [^,]*,|\b(?:says|say|argues?|holds?) (?:an?|the) [^,?]*/g;

const sets = [/\bfirst\b/i, /\bonly\b/i, /\b(?:largest|biggest|greatest)\b/i, /\bpredominantly\b/i];
