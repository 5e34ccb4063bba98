import { fsrs6 } from './engine.ts';
import { losses, mean, standardError } from './loss.ts';
import type { Item } from './training-items.ts';

/** Fewer answers say too little of anybody for new weights to be taken. */
export const fewestItems = 400;
/** From fewer nothing at all can be trained and tried. */
export const fewestTried = 10;

export function tooFew(items: number): string {
	const [answers, are] = items === 1 ? ['answer', 'is'] : ['answers', 'are'];
	return `There ${are} ${items} ${answers} to learn from, and it takes ${fewestItems}: cards answered again on a later day.`;
}

/** The older four fifths, to train on, and the newest fifth, to try what came of it. */
export function split(items: readonly Item[]): { older: Item[]; newest: Item[] } {
	const at = Math.floor(items.length * 0.8);
	return { older: items.slice(0, at), newest: items.slice(at) };
}

export type Verdict = {
	adopted: boolean;
	/** The mean log losses on the newest answers. */
	before: number;
	after: number;
	/** How much lower the new one is, and the standard error of that, answer by answer. */
	gain: number;
	error: number;
	/** In a sentence. */
	why: string;
};

/** New weights are taken only when, on answers they were not trained on, they win by more than one standard error. */
export function judge(newest: readonly Item[], old: readonly number[], fresh: readonly number[]): Verdict {
	const [before, after] = [losses(newest, fsrs6(old)), losses(newest, fsrs6(fresh))];
	const gains = before.map((loss, index) => loss - after[index]!);
	const [gain, error] = [mean(gains), standardError(gains)];
	const adopted = gain > error;
	const figures = `${gain.toFixed(4)} with a standard error of ${error.toFixed(4)}`;
	const why = adopted
		? `On the ${newest.length} newest answers, which it was not trained on, the new set is better by ${figures}.`
		: gain > 0
			? `On the ${newest.length} newest answers the new set is better by ${figures}: that may be chance.`
			: `On the ${newest.length} newest answers the new set is worse by ${(-gain).toFixed(4)}.`;
	return { adopted, before: mean(before), after: mean(after), gain, error, why };
}
