import { stem } from './stem.ts';
import type { Word } from './words.ts';

/** What denies the words after it, up to the end of its clause. */
const deniers = new Set(
	"not no never without neither nor hardly scarcely cannot nobody none little barely denied denies deny don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't nothing".split(
		' '
	)
);

const failing = new Set(
	'fail fails failed lack lacks lacked lacking absence ceased stopped instead withdrew'.split(' ')
);

/** The word that denies the one at a place, by its place, or null. What follows "not only" and "no doubt" is not denied. */
export function denierOf(words: Word[], at: number): number | null {
	const here = words[at];
	for (let before = at - 1; here && before >= Math.max(0, at - 5); before--) {
		const word = words[before];
		const next = words[before + 1]?.lower;
		if (!word || word.clause !== here.clause) return null;
		if (word.lower === 'but' || word.lower === 'because' || word.lower === 'and') return null;
		if (deniers.has(word.lower)) {
			if (
				next === 'only' ||
				next === 'doubt' ||
				next === 'longer' ||
				(word.lower === 'no' && next === 'less')
			)
				return next === 'longer' ? before : null;
			if (word.lower === 'little' && words[before - 1]?.lower === 'a') return null;
			return before;
		}
		if (word.lower === 'than' && words[before - 1]?.lower === 'rather') return before - 1;
		if (failing.has(word.lower) && at - before <= 3) return before;
	}
	return null;
}

/** The place of the "no" in "no evidence that" or of the "myth" in "a myth that", which denies the whole clause that a word stands in, or null. */
export function doubterOf(words: Word[], at: number): number | null {
	const here = words[at];
	for (let before = at - 2; here && before >= Math.max(0, at - 14); before--) {
		const [word, next] = [words[before], words[before + 1]];
		if (!word || word.clause !== here.clause) return null;
		if (next?.lower === 'that' && misbelief.test(word.lower)) return before;
		if (word.lower === 'no' && /^(?:evidence|sign|signs|proof|indication|trace)$/.test(next?.lower ?? ''))
			return before;
	}
	return null;
}

const misbelief =
	/^(?:myth|untrue|false|wrong|mistaken|misconception|unlikely|denies|denied|deny|doubt|doubts|doubted)$/;

/** Whether "less", "reduce" or the like stands by a word and takes from what it says: "less dependence", "depend on it less". */
export function lessenerOf(words: Word[], at: number): number | null {
	const here = words[at];
	const near = [1, 2, 3, 4].map((step) => at - step);
	for (const place of [...near, at + 1, at + 2, at + 3, at + 4]) {
		const word = words[place];
		if (!word || word.clause !== here?.clause) continue;
		if (place < at && lessening.has(word.stem) && !crosses(words, place, at)) return place;
		if (word.lower === 'less' && words[place + 1]?.lower !== 'than' && (place > at || at - place <= 2))
			return place;
	}
	return null;
}

const lessening = new Set(
	'reduce decrease lower diminish weaken lessen cut end escape overcome shrink fewer low against out'
		.split(' ')
		.map(stem)
);

const crossing = new Set('but and while when because by so as after before'.split(' '));

function crosses(words: Word[], from: number, to: number): boolean {
	return words.slice(from + 1, to).some(({ lower }) => crossing.has(lower));
}
