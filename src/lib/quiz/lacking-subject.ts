import { shareOf, tellingWords } from './telling-words.ts';
import { withoutNote } from './whole-sentence.ts';

/** Whether a prompt tells of an amount without its substance, a rise of nobody knows what, or an end to what has no name. */
export function lacksSubject(prompt: string): boolean {
	const bare = withoutNote(prompt);
	if (unnamed.test(bare) || happensAgain.test(bare)) return true;
	const note = tellingWords(/^\[([^\]]*)\]/.exec(prompt)?.[1] ?? '');
	const addsNothing = note.size === 0 || shareOf(note, tellingWords(bare)) > 0;
	return addsNothing && (dose.test(bare) || change.test(bare));
}

/** "The mill [the pulp mill]": which one is not told. */
const unnamed = /\bthe \p{Ll}+ \[the \p{Ll}/iu;

/** Of what was done more than once nobody knows which time is meant. */
const happensAgain =
	/\b(?:reopened|resumed|rebuilt|re-elected|shut down|closed down)\b.*_{4}|_{4}.*\b(?:reopened|resumed|rebuilt|re-elected|shut down|closed down)\b/;

/** "At least 1,000 milligrams a day" of what? */
const dose = /(?:\d|_{4}) ?(?:milli|micro)?(?:grams?|litres?|liters?|mg|µg|tablets?|drops|doses?)\b(?! of\b)/;

/** "A rise to 13 dollars" of what? */
const change =
	/\b[Aa]n? (?:rise|increase|cut|drop|fall|reduction|decrease|growth) (?:to|of|from|by) (?:about )?(?:[$€£]?\d|_{4})(?![^,.;]*\bin (?:the|its) \p{Ll})/u;
