import { deserialize } from '$app/forms';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { restoring, type Words } from './words.ts';

export type Decided = 'accepted' | 'rejected';

const actions = { accepted: 'accept', rejected: 'reject', draft: 'reopen' } as const;

/** Of a whole document, with the ids that the server has accepted. */
type Whole = { document: string; accepted: string[] };
/** `before` is what a draft said before it was edited. */
type Step = { ids: string[]; whole?: Whole; before?: Words };

/** What was decided on this page: it shows at once, and is told to the server one after the other. */
export class Deck {
	/** By the id of the draft. */
	readonly decided = new SvelteMap<string, Decided>();
	/** What was edited, by the id of the draft. */
	readonly words = new SvelteMap<string, Words>();
	/** What could not be saved, in a sentence. */
	problem = $state<string | null>(null);
	/** The documents of which everything is accepted, also what the page does not show. */
	readonly whole = new SvelteSet<string>();
	/** What was done together, the newest last. */
	#done = $state.raw<Step[]>([]);
	#sent: Promise<void> = Promise.resolve();
	#underway = $state(0);

	readonly undoable = $derived(this.#done.length > 0);

	decide(id: string, to: Decided): void {
		this.#done = [...this.#done, { ids: [id] }];
		this.#tell(id, to);
	}

	/** Accepts whatever waits of a document, or what is set aside of it: these drafts and those that the page does not show. */
	acceptRest(document: string, ids: string[], aside: { aside?: 'yes' }): void {
		const step: Step = { ids, whole: { document, accepted: [] } };
		this.#done = [...this.#done, step];
		this.#showWhole(step, true);
		this.#send(async () => {
			const answer = await sent('acceptRest', { document, ...aside });
			if (answer && step.whole) step.whole.accepted = answer.accepted as string[];
			else this.#showWhole(step, false);
			return answer !== null;
		});
	}

	/** Notes an edit of which the server knows already. */
	edited(id: string, before: Words, after: Words, isAccepted: boolean): void {
		this.#done = [...this.#done, { ids: [id], before }];
		this.words.set(id, after);
		if (isAccepted) this.decided.set(id, 'accepted');
	}

	/** Takes back the newest decision or edit; answers the drafts that wait again. */
	undo(): string[] {
		const step = this.#done.at(-1);
		const [id] = step?.ids ?? [];
		if (!step) return [];
		if (step.whole) this.#reopenAll(step, step.whole);
		else if (step.before && id) this.#restore(step, id, step.before);
		else for (const id of step.ids) this.reopen(id);
		return step.ids;
	}

	/** Takes back what was decided about a draft; what was edited stays. */
	reopen(id: string): void {
		this.#done = this.#done
			.map((step) => (step.before ? step : { ...step, ids: step.ids.filter((each) => each !== id) }))
			.filter(({ ids, whole }) => whole || ids.length > 0);
		this.#tell(id, 'draft');
	}

	/** Takes back that everything of a document was accepted; answers the drafts that wait again. */
	reopenAll(document: string): string[] {
		const step = this.#done.find(({ whole }) => whole?.document === document);
		if (step?.whole) this.#reopenAll(step, step.whole);
		return step?.ids ?? [];
	}

	/** Whether the server does not know of everything yet. */
	get isSaving(): boolean {
		return this.#underway > 0;
	}

	/** Answers whether the server knows of everything. */
	async saved(): Promise<boolean> {
		await this.#sent;
		return this.problem === null;
	}

	/** Resolves when the server knows of everything; what was decided so far is then no longer undone here. */
	async finish(): Promise<void> {
		await this.#sent;
		this.#done = [];
	}

	#reopenAll(step: Step, whole: Whole): void {
		this.#done = this.#done.filter((each) => each !== step);
		this.#showWhole(step, false);
		this.#send(async () => {
			const { document, accepted } = whole;
			if (accepted.length === 0 || (await sent('reopenAll', { document, cards: accepted.join(' ') })))
				return true;
			this.#showWhole(step, true);
			return false;
		});
	}

	#restore(step: Step, id: string, before: Words): void {
		const [words, decided] = [this.words.get(id), this.decided.get(id)];
		this.#done = this.#done.filter((each) => each !== step);
		this.words.set(id, before);
		this.#show(id, 'draft');
		this.#send(async () => {
			if (await sent('restore', restoring(id, before))) return true;
			if (words) this.words.set(id, words);
			this.#show(id, decided ?? 'draft');
			return false;
		});
	}

	#tell(id: string, to: Decided | 'draft'): void {
		const before = this.decided.get(id);
		this.#show(id, to);
		this.#send(async () => {
			if (await sent(actions[to], { card: id })) return true;
			this.#show(id, before ?? 'draft');
			return false;
		});
	}

	/** One after the other, in the order in which it was done. */
	#send(send: () => Promise<boolean>): void {
		this.problem = null;
		this.#underway += 1;
		this.#sent = this.#sent.then(async () => {
			const arrived = await send();
			this.#underway -= 1;
			if (!arrived)
				this.problem = 'This could not be saved, so it is as it was before. Please try once more.';
		});
	}

	#showWhole({ ids, whole }: Step, isAccepted: boolean): void {
		for (const id of ids) this.#show(id, isAccepted ? 'accepted' : 'draft');
		if (whole && isAccepted) this.whole.add(whole.document);
		else if (whole) this.whole.delete(whole.document);
	}

	#show(id: string, to: Decided | 'draft'): void {
		if (to === 'draft') this.decided.delete(id);
		else this.decided.set(id, to);
	}
}

/** Goes on even when the page is left meanwhile, unless it is too long for that. Answers null when it was not saved. */
async function sent(action: string, given: Record<string, string>): Promise<Record<string, unknown> | null> {
	const body = new URLSearchParams(given).toString();
	const headers = {
		'x-sveltekit-action': 'true',
		accept: 'application/json',
		'content-type': 'application/x-www-form-urlencoded'
	};
	try {
		const keepalive = body.length < 50_000;
		const response = await fetch(`/drafts?/${action}`, { method: 'POST', body, headers, keepalive });
		const result = deserialize(await response.text());
		return result.type === 'success' ? (result.data ?? {}) : null;
	} catch {
		return null;
	}
}
