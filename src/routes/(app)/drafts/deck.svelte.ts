import { deserialize } from '$app/forms';
import { SvelteMap } from 'svelte/reactivity';

export type Decided = 'accepted' | 'rejected';

const actions = { accepted: 'accept', rejected: 'reject', draft: 'reopen' } as const;

/** What was decided on this page: it shows at once, and is told to the server one after the other. */
export class Deck {
	/** By the id of the draft. */
	readonly decided = new SvelteMap<string, Decided>();
	/** What could not be saved, in a sentence. */
	problem = $state<string | null>(null);
	/** What was done together, the newest last. */
	#done = $state<string[][]>([]);
	#sent: Promise<void> = Promise.resolve();

	readonly undoable = $derived(this.#done.length > 0);

	decide(ids: string[], to: Decided): void {
		if (ids.length === 0) return;
		this.#done = [...this.#done, ids];
		for (const id of ids) this.#tell(id, to);
	}

	/** The server knows of it already. */
	note(id: string, to: Decided): void {
		this.#done = [...this.#done, [id]];
		this.decided.set(id, to);
	}

	/** Takes back the newest decision; answers the drafts that wait again. */
	undo(): string[] {
		const ids = this.#done.at(-1) ?? [];
		for (const id of ids) this.reopen(id);
		return ids;
	}

	reopen(id: string): void {
		this.#done = this.#done.map((ids) => ids.filter((each) => each !== id)).filter((ids) => ids.length > 0);
		this.#tell(id, 'draft');
	}

	#tell(id: string, to: Decided | 'draft'): void {
		const before = this.decided.get(id);
		this.problem = null;
		this.#show(id, to);
		this.#sent = this.#sent.then(async () => {
			if (await saved(actions[to], id)) return;
			this.problem = 'This could not be saved, so it waits again. Please try once more.';
			this.#show(id, before ?? 'draft');
		});
	}

	#show(id: string, to: Decided | 'draft'): void {
		if (to === 'draft') this.decided.delete(id);
		else this.decided.set(id, to);
	}
}

/** Goes on even when the page is left meanwhile. */
async function saved(action: string, card: string): Promise<boolean> {
	const body = new URLSearchParams({ card });
	const headers = { 'x-sveltekit-action': 'true', accept: 'application/json' };
	try {
		const response = await fetch(`?/${action}`, { method: 'POST', body, headers, keepalive: true });
		return deserialize(await response.text()).type === 'success';
	} catch {
		return false;
	}
}
