import type { Candidate } from './candidate.ts';

/** The cards kept so far; those that may ask or answer the same as another are found quickly. */
export class Kept {
	readonly all: Candidate[] = [];
	#byKey = new Map<string, Candidate[]>();

	add(candidate: Candidate) {
		this.all.push(candidate);
		for (const key of keysOf(candidate)) {
			const same = this.#byKey.get(key);
			if (same) same.push(candidate);
			else this.#byKey.set(key, [candidate]);
		}
	}

	near(candidate: Candidate): Candidate[] {
		return [...new Set(keysOf(candidate).flatMap((key) => this.#byKey.get(key) ?? []))];
	}
}

/** Cards that are nearly the same have their answer and one of their longest words in common. */
function keysOf({ card }: Candidate): string[] {
	const words = card.prompt.split(' ').sort((one, two) => two.length - one.length || (one < two ? -1 : 1));
	const answer = card.answer.toLowerCase();
	return [card.prompt, ...words.slice(0, 3).map((word) => `${answer} ${word.toLowerCase()}`)];
}
