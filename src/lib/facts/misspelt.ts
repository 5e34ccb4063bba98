import { wordForms } from './word-forms.ts';

/** How many letters may be amiss in a word: in short ones and in numbers any other letter makes another word. */
export function mostSlips(word: string): number {
	const letters = [...word].length;
	if (letters < 4 || /\p{N}/u.test(word)) return 0;
	return letters < 7 ? 1 : 2;
}

/** The ways to part a word into two, for what is written in one: "multivector", "coldwar". */
export function partings(word: string): [string, string][] {
	const letters = [...word];
	const ways = Math.max(0, letters.length - 2 * shortestPart + 1);
	return Array.from({ length: ways }, (_, more) => {
		const at = shortestPart + more;
		return [letters.slice(0, at).join(''), letters.slice(at).join('')];
	});
}

const shortestPart = 3;

/** How words that stand one after the other are written in some texts: in small letters if they are anywhere. */
export function asWritten(forms: string[], texts: string[]): string | null {
	const written = texts.flatMap((text) => {
		const words = wordForms(text);
		return words.flatMap(({ start }, at) => {
			const isHere = forms.every((form, step) => words[at + step]?.form === form);
			return isHere ? [text.slice(start, words[at + forms.length - 1]?.end)] : [];
		});
	});
	return written.find((one) => one === one.toLowerCase()) ?? written[0] ?? null;
}

/** All ways to take one of each, the earlier ones of each list first; at most so many. */
export function oneOfEach<One>(lists: One[][], most: number): One[][] {
	const ways = lists.reduce<{ taken: One[]; late: number }[]>(
		(begun, list) =>
			begun
				.flatMap(({ taken, late }) => list.map((one, at) => ({ taken: [...taken, one], late: late + at })))
				.sort((a, b) => a.late - b.late)
				.slice(0, most),
		[{ taken: [], late: 0 }]
	);
	return ways.map(({ taken }) => taken);
}
