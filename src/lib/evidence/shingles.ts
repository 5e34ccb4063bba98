import type { Word } from './words.ts';

/** From this share of common runs of three words on, two texts are the same. */
const nearly = 0.6;

/** Whether two texts say it in nearly the same words: of their runs of three words most are common to both. */
export function areNearlySame(some: Word[], others: Word[]): boolean {
	if (Math.min(some.length, others.length) < 5) return false;
	const one = shinglesOf(some);
	const other = shinglesOf(others);
	const common = [...one].filter((shingle) => other.has(shingle)).length;
	return common >= nearly * (one.size + other.size - common);
}

function shinglesOf(words: Word[]): Set<string> {
	return new Set(
		words.slice(2).map(({ lower }, at) => `${words[at]?.lower} ${words[at + 1]?.lower} ${lower}`)
	);
}
