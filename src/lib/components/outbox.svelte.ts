import { post, type Letter, type Reply } from './letter.ts';
import { forget, inherit, keep, kept } from './unsent.ts';

/** Waits between tries, in ms. */
const patience = [1_000, 2_000, 5_000, 10_000, 20_000];

/** From so many ms on, a try that has not come back is worth telling. */
const slow = 2_000;

/**
 * Posts letters one after the other until the server has stored each of them.
 * They are kept in the browser until then, so a reload, a closed tab or a dead server loses none;
 * the server counts an id once, so sending again is safe.
 */
export class Outbox {
	/** How many are not stored yet. */
	waiting = $state(0);
	/** The last try failed or takes long, so the learner should know. */
	stuck = $state(false);
	/** The server does not know who is sending. */
	signedOut = $state(false);
	/** What the server refused for good, in its words. */
	refused = $state<string | null>(null);

	#letters: Letter[] = [];
	#sending = false;
	#tries = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#whenEmpty: (() => void)[] = [];

	constructor(
		private readonly learner: string,
		private readonly arrived: (letter: Letter, reply: Reply) => void,
		/** Hears of a letter that was refused for good. */
		private readonly returned: (letter: Letter) => void = () => {}
	) {}

	/** Takes up what an earlier page left behind, and answers with it. */
	open(): Letter[] {
		inherit(this.learner);
		this.#letters = kept(this.learner);
		this.waiting = this.#letters.length;
		addEventListener('online', this.#retry);
		addEventListener('beforeunload', this.#warn);
		void this.#send();
		return [...this.#letters];
	}

	/** The page is left; what is unsent goes on being sent, and the browser's tab warns until it is. */
	async close(): Promise<void> {
		await this.empty();
		removeEventListener('online', this.#retry);
		removeEventListener('beforeunload', this.#warn);
	}

	/** Resolves when every letter is settled. */
	async empty(): Promise<void> {
		if (this.waiting > 0) await new Promise<void>((resolve) => this.#whenEmpty.push(resolve));
	}

	post(letter: Letter): void {
		const signed = { ...letter, fields: { ...letter.fields, learner: this.learner } };
		this.#letters.push(signed);
		this.waiting = this.#letters.length;
		keep(signed);
		void this.#send();
	}

	#retry = (): void => {
		clearTimeout(this.#timer);
		void this.#send();
	};

	/** Whoever is signed out has to leave, to sign in. */
	#warn = (event: BeforeUnloadEvent): void => {
		if (this.waiting > 0 && !this.signedOut) event.preventDefault();
	};

	async #send(): Promise<void> {
		if (this.#sending) return;
		this.#sending = true;
		let letter;
		while ((letter = this.#letters[0]) && (await this.#deliver(letter))) {
			this.#letters.shift();
			forget(letter);
			this.waiting = this.#letters.length;
			this.#tries = 0;
			this.stuck = false;
		}
		this.#sending = false;
		if (letter) return this.#later();
		for (const tell of this.#whenEmpty.splice(0)) tell();
	}

	#later(): void {
		this.stuck = true;
		clearTimeout(this.#timer);
		const wait = patience[Math.min(this.#tries, patience.length - 1)];
		this.#tries += 1;
		this.#timer = setTimeout(() => void this.#send(), wait);
	}

	/** Whether this letter is settled: stored, or refused for good. */
	async #deliver(letter: Letter): Promise<boolean> {
		const telling = setTimeout(() => (this.stuck = true), slow);
		const outcome = await post(letter);
		clearTimeout(telling);
		this.signedOut = outcome.kind === 'signed out';
		if (outcome.kind === 'stored') this.arrived(letter, outcome.reply);
		if (outcome.kind === 'refused') {
			this.refused = outcome.problem;
			this.returned(letter);
		}
		return outcome.kind === 'stored' || outcome.kind === 'refused';
	}
}
