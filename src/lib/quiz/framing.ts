import { fold } from './plain-words.ts';

/** An answer without the words that only lead up to it or show doubt: "I think it was the OSCE?" is "the OSCE". */
export function withoutFraming(given: string): string {
	let rest = given.trim();
	for (let last = ''; rest !== last;) {
		last = rest;
		rest = rest.replace(lead, '').replace(trail, '').replace(quoted, '$1').trim();
	}
	return rest === '' ? given.trim() : rest;
}

const lead =
	/^(?:i (?:think|believe|guess|suppose)(?: that)?|it(?:['’]?s| is| was| were)(?: (?:called|named|known as))?(?! not\b)|this (?:is|was)|that (?:is|was)|(?:they|these|those|he|she|we)(?: are| were| is| was|['’]re)(?! not\b)|there (?:are|is|were|was)(?! not\b)|the (?:right |correct )?answer (?:is|was)|answer:|probably|perhaps|maybe|possibly|well,|um+,?|namely|called|because|by means of|in order(?= to\b))[ ,:]+(?=\S)/i;
const trail =
	/[\s,;]*(?:,\s*(?:i (?:think|believe|guess|suppose)|maybe|perhaps|probably|right|of course)|\(\?\)|[?!]+|(?<=\p{L}{3})\.)$/iu;
const quoted = /^["“”«»„'‘’*_]+(.+?)["“”«»„'’*_]+$/s;

/** Whether nothing was answered: nothing but signs, or words that say so. */
export function isNoAnswer(given: string): boolean {
	const plain = fold(given)
		.replace(/[^\p{L}\p{N}' ]+/gu, ' ')
		.trim();
	return plain === '' || giveUp.test(plain);
}

const giveUp =
	/^(?:(?:sorry|well|um+|hmm+) )*(?:idk|dk|dunno|n a|pass|skip|unknown|no (?:idea|clue)|not sure|unsure|i (?:really )?(?:do not|don't|dont|didn't|can't|cant|cannot) (?:know|remember|recall)|don't know|dont know|do not know|(?:i )?(?:have )?forgot(?:ten)?|i have no (?:idea|clue)|i am not sure|i'm not sure|nothing|x+|k a|keine ahnung)(?: (?:sorry|this|it|that|at all|about this|anymore))*$/;
