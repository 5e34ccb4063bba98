import { deserialize } from '$app/forms';

/** A form post that has to arrive: one happening of the study page. */
export type Letter = { id: string; action: string; fields: Record<string, string> };

export type Reply = { stored: string; next: unknown; dueAt: number | null };

/** Waits between tries, in ms. */
const patience = [1_000, 2_000, 5_000, 10_000, 20_000];

/**
 * Posts letters one after the other until the server has stored each of them.
 * They are kept in the browser until then, so a reload, a closed tab or a dead server loses none;
 * the server counts an id once, so sending again is safe.
 */
export class Outbox {
	/** How many are not stored yet. */
	waiting = $state(0);
	/** The last try failed, so the learner should know. */
	stuck = $state(false);
	/** What the server refused for good, in its words. */
	refused = $state<string | null>(null);

	#letters: Letter[] = [];
	#sending = false;
	#tries = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(
		private readonly learner: string,
		private readonly arrived: (letter: Letter, reply: Reply) => void
	) {}

	/** Takes up what an earlier page left behind; answers the cards concerned. */
	open(): Letter[] {
		this.#letters = kept(this.#prefix);
		this.waiting = this.#letters.length;
		addEventListener('online', this.#retry);
		addEventListener('beforeunload', this.#warn);
		void this.#send();
		return [...this.#letters];
	}

	close(): void {
		removeEventListener('online', this.#retry);
		removeEventListener('beforeunload', this.#warn);
		clearTimeout(this.#timer);
	}

	post(letter: Letter): void {
		this.#letters.push(letter);
		this.waiting = this.#letters.length;
		keep(this.#prefix + letter.id, letter);
		void this.#send();
	}

	get #prefix(): string {
		return `este.unsent.${this.learner}.`;
	}

	#retry = (): void => {
		clearTimeout(this.#timer);
		void this.#send();
	};

	#warn = (event: BeforeUnloadEvent): void => {
		if (this.waiting > 0) event.preventDefault();
	};

	async #send(): Promise<void> {
		if (this.#sending) return;
		this.#sending = true;
		let letter;
		while ((letter = this.#letters[0]) && (await this.#deliver(letter))) {
			this.#letters.shift();
			forget(this.#prefix + letter.id);
			this.waiting = this.#letters.length;
			this.#tries = 0;
			this.stuck = false;
		}
		this.#sending = false;
		if (letter) this.#later();
	}

	#later(): void {
		this.stuck = true;
		const wait = patience[Math.min(this.#tries, patience.length - 1)];
		this.#tries += 1;
		this.#timer = setTimeout(() => void this.#send(), wait);
	}

	/** Whether this letter is settled: stored, or refused for good. */
	async #deliver(letter: Letter): Promise<boolean> {
		try {
			const response = await fetch(`?/${letter.action}`, {
				method: 'POST',
				headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
				body: new URLSearchParams(letter.fields),
				signal: AbortSignal.timeout(15_000)
			});
			const result = deserialize<Reply, { problem: string }>(await response.text());
			if (result.type === 'success' && result.data) {
				this.arrived(letter, result.data);
				return true;
			}
			const status = result.type === 'failure' || result.type === 'error' ? result.status : undefined;
			if (status !== 400 && status !== 404 && status !== 409) return false;
			this.refused = result.type === 'failure' ? (result.data?.problem ?? null) : 'This card is gone.';
			return true;
		} catch {
			return false;
		}
	}
}

function keep(key: string, letter: Letter): void {
	try {
		localStorage.setItem(key, JSON.stringify(letter));
	} catch {
		/* A browser that stores nothing still has the letter in memory, and warns before it is left. */
	}
}

function forget(key: string): void {
	try {
		localStorage.removeItem(key);
	} catch {
		/* Nothing was stored. */
	}
}

/** Letters that were not stored when their page went away, the oldest first: ids sort by time. */
function kept(prefix: string): Letter[] {
	try {
		return Object.keys(localStorage)
			.filter((key) => key.startsWith(prefix))
			.sort()
			.map((key) => JSON.parse(localStorage.getItem(key) ?? ''));
	} catch {
		return [];
	}
}
