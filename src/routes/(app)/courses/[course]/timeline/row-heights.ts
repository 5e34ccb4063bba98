/** How many letters usually go on a line of a row, wide ones counting double: on a phone, and where there is room. */
export const lineLengths = { narrow: 28, wide: 58 };

/* In sixteenths of a rem: a row's time with the space around it, and each line of its sentence. */
const head = 42;
const line = 21;
const leastLines = 2;

/** How high rows are, in sixteenths of a rem, in which sentences stand whole, with so many letters on a line. */
export function rowHeights(sentences: readonly string[], letters: number): number[] {
	return sentences.map((sentence) => head + line * Math.max(leastLines, linesOf(sentence, letters)));
}

function linesOf(sentence: string, letters: number): number {
	let [lines, used] = [1, 0];
	for (const length of sentence.split(/\s+/u).map(widthOf)) {
		if (used > 0 && used + 1 + length > letters) {
			lines += 1;
			used = 0;
		}
		lines += Math.ceil(length / letters) - 1;
		used += length + (used > 0 ? 1 : 0);
	}
	return lines;
}

/** Chinese, Japanese and Korean letters with their signs: each is as wide as two others. */
const wide = /[\p{scx=Han}\p{scx=Hangul}\p{scx=Hiragana}\p{scx=Katakana}\u{ff01}-\u{ff60}]/gu;

function widthOf(word: string): number {
	return [...word].length + (word.match(wide) ?? []).length;
}
