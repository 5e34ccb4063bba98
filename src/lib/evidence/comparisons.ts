import type { Claim } from './claims.ts';
import { concept } from './synonyms.ts';
import type { Word } from './words.ts';

/** "More than boys" and "as much as girls", said of everything in the clause. */
export function comparisonsIn(words: Word[]): Claim[] {
	return words.flatMap((word, at) => {
		const same = asBefore(words, word, at);
		if (same) return [same];
		const sign = signOf(words, word, at);
		if (sign === null) return [];
		const heads = words
			.filter(({ clause, isSmall }) => clause === word.clause && !isSmall)
			.map(({ stem }) => concept(stem));
		const { start, end } = word;
		return [
			{ scale: 'comparison', least: sign, most: sign, heads, isBound: true, isAimed: false, start, end, at }
		];
	});
}

/** "As much insecticide as before" has not changed. */
function asBefore(words: Word[], word: Word, at: number): Claim | null {
	const behind = words.slice(at + 1, at + 7);
	const end = behind.findIndex(
		({ lower }, place) => lower === 'as' && /^(?:before|ever|earlier)$/.test(behind[place + 1]?.lower ?? '')
	);
	const last = behind[end + 1];
	if (word.lower !== 'as' || end < 1 || !last) return null;
	const heads = behind
		.slice(0, end)
		.filter(({ isSmall }) => !isSmall)
		.map(({ stem }) => concept(stem));
	return {
		scale: 'amount',
		least: 0,
		most: 0,
		heads,
		isBound: true,
		isAimed: false,
		start: word.start,
		end: last.end,
		at
	};
}

function signOf(words: Word[], word: Word, at: number): -1 | 0 | 1 | null {
	const behind = words.slice(at + 1, at + 7).filter(({ clause }) => clause === word.clause);
	const [first, second] = behind;
	if (word.lower === 'equally') return 0;
	if (word.lower === 'as' && /^(?:much|many|often|well|good|bad)$/.test(first?.lower ?? ''))
		return second?.lower === 'as' ? 0 : null;
	const than = behind.findIndex(({ lower }) => lower === 'than');
	if (than === -1 || /^\d/.test(behind[than + 1]?.lower ?? '')) return null;
	if (/^(?:less|fewer)$/.test(word.lower)) return -1;
	return word.lower === 'more' ? 1 : null;
}
