/** Some words of which a rule needs one: most rules can do without a look at most sentences. */
export type Cue = number;

const cuesOf = new Map<string, Cue>();

let next: Cue = 1;

/** A cue of its own for some words in small letters, with blanks between them; asked for once by each rule, as it loads. */
export function cueFor(words: string): Cue {
	const cue = next;
	if (cue <= 0) throw new Error('There are no more than 31 cues');
	next <<= 1;
	for (const word of words.split(' ')) cuesOf.set(word, (cuesOf.get(word) ?? 0) | cue);
	return cue;
}

/** The cues of all words of a text in small letters together. */
export function cuesIn(lower: string): Cue {
	let cues = 0;
	let start = -1;
	for (let at = 0; at <= lower.length; at++) {
		if (isLetter(lower.charCodeAt(at))) {
			if (start === -1) start = at;
		} else if (start !== -1) {
			cues |= cuesOf.get(lower.slice(start, at)) ?? 0;
			start = -1;
		}
	}
	return cues;
}

/** What `\w` stands for in a pattern, but for capitals. */
function isLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
