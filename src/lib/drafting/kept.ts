import type { Candidate } from './candidate.ts';
import type { Verdict } from './gate.ts';

/** A text with more cards that are near one another is a list, and comparing each with each takes too long. */
const mostNear = 100;

/** The cards kept so far; those that may ask or answer the same as another are found quickly. */
export class Kept {
	readonly all: Candidate[] = [];
	#byKey = new Map<string, Candidate[]>();

	/** Lets the gate see the cards that are near, and keeps what it keeps. */
	offer(candidate: Candidate, judge: (near: Candidate[]) => Verdict): Verdict {
		const keys = keysOf(candidate);
		const near = new Set<Candidate>();
		for (const key of keys) for (const one of this.#byKey.get(key) ?? []) near.add(one);
		const verdict = judge([...near]);
		if ('kept' in verdict) this.#add(verdict.kept, keys);
		return verdict;
	}

	#add(candidate: Candidate, keys: string[]) {
		this.all.push(candidate);
		for (const key of keys) {
			const same = this.#byKey.get(key);
			if (same && same.length < mostNear) same.push(candidate);
			else if (!same) this.#byKey.set(key, [candidate]);
		}
	}
}

/** Cards that are nearly the same have their answer in common, with one of their two longest words or their kind. */
function keysOf({ kind, card }: Candidate): string[] {
	let [longest, next] = ['', ''];
	for (const word of card.prompt.toLowerCase().split(' ')) {
		if (word.length > longest.length) [longest, next] = [word, longest];
		else if (word.length > next.length && word !== longest) next = word;
	}
	const answer = card.answer.toLowerCase();
	return [card.prompt, `${answer} ${longest}`, `${answer} ${next}`, `${kind} ${answer}`];
}
