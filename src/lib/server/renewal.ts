import type { Database } from './db/open.ts';
import { renew } from './exam-foretelling.ts';
import { explain } from './trouble.ts';

/**
 * Foretells exams anew in the background for learners who have done something, when they have paused or after a while:
 * one learner after the other, however many there are, so that no more than one thread is busy with it.
 */
export class Renewal {
	/** When each learner who waits for it did something first, in ms. */
	readonly #waiting = new Map<string, { since: number; last: number }>();
	#timer: NodeJS.Timeout | null = null;
	#isBusy = false;

	constructor(
		readonly db: Database,
		readonly pauseMs = 15_000,
		readonly longestMs = 120_000
	) {}

	/** A learner has done something that may change what is to be expected. */
	soon(learner: string, now = Date.now()): void {
		const { since } = this.#waiting.get(learner) ?? { since: now };
		this.#waiting.set(learner, { since, last: now });
		this.#wake(now);
	}

	/** Resolves when nobody waits any more. */
	async settled(): Promise<void> {
		while (this.#waiting.size > 0 || this.#isBusy) await new Promise((resolve) => setTimeout(resolve, 20));
	}

	#wake(now: number): void {
		if (this.#timer || this.#isBusy || this.#waiting.size === 0) return;
		const first = Math.min(...[...this.#waiting.values()].map((one) => this.#dueAt(one)));
		this.#timer = setTimeout(() => void this.#go(), Math.max(0, first - now));
		this.#timer.unref();
	}

	#dueAt({ since, last }: { since: number; last: number }): number {
		return Math.min(last + this.pauseMs, since + this.longestMs);
	}

	async #go(): Promise<void> {
		this.#timer = null;
		this.#isBusy = true;
		for (const [learner, one] of [...this.#waiting]) {
			if (this.#dueAt(one) > Date.now()) continue;
			this.#waiting.delete(learner);
			await renew(this.db, learner, Date.now()).catch((error) =>
				console.error(`Foretelling exams: ${explain(error).line}`)
			);
		}
		this.#isBusy = false;
		this.#wake(Date.now());
	}
}
