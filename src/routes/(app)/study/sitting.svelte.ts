import { SvelteSet } from 'svelte/reactivity';
import { happeningId, stamp } from '#lib/components/device.ts';
import type { Letter, Reply } from '#lib/components/letter.ts';
import { Outbox } from '#lib/components/outbox.svelte.ts';
import { answerParts } from '#lib/facts/fact.ts';
import type { Grade } from '#lib/scheduling/engine.ts';
import { partialGrade } from '#lib/scheduling/partial.ts';
import type { DueCard, Next } from '#lib/server/sittings.ts';
import { here, type Within } from './post.ts';

/** A learning step that ends within this many ms is asked at once when nothing else is left. */
const learnAhead = 20 * 60_000;

type Kind = 'answer' | 'suspend' | 'bury';
type Done = { id: string; kind: Kind; card: DueCard };
type Given = { cards: DueCard[]; left: number; answered: number };

/** The cards still to come, on the page alone: the next one is there before the server has heard of the last. */
export class Sitting {
	/** Reviews and new cards, the next one in front. */
	cards = $state.raw<DueCard[]>([]);
	/** Cards in the learning steps. */
	learning = $state.raw<DueCard[]>([]);
	/** What was done on this page, the newest last. */
	done = $state.raw<Done[]>([]);
	/** Ids of what was taken back on this page. */
	readonly undone = new SvelteSet<string>();
	/** How many answers were given today. */
	answered = $state(0);
	/** Cards left beyond those that this page knows, such as the next new one when one is put aside. */
	beyond = $state(0);
	shown = $state(false);
	/** Which items of the list on screen were recalled, by their number; none is ticked before the answer is shown. */
	readonly recalled = new SvelteSet<number>();
	/** Whether anything was ticked, even if it was taken back. */
	ticked = $state(false);
	now = $state(Date.now());
	readonly outbox: Outbox;

	/** The card that was called for by its name: it goes before all others. */
	#called = $state<string | null>(null);
	#began = Date.now();

	constructor(
		learner: string,
		private readonly within: Within
	) {
		this.outbox = new Outbox(learner, (letter, reply) => this.#stored(letter, reply));
	}

	/** Begins with the cards that the server gave; `first` is one to put before all others. */
	begin({ cards, left, answered }: Given, first: string | null): void {
		this.learning = cards.filter(({ dueAt }) => dueAt !== null);
		this.cards = cards.filter(({ dueAt }) => dueAt === null);
		this.beyond = left - cards.length;
		this.answered = answered;
		this.#called = first;
	}

	/**
	 * Takes what the server knows by now, without the cards whose answers it has not heard of yet: they come
	 * with the next ones. The card that is on screen stays there.
	 */
	renew({ cards, left, answered }: Given, unsent: Letter[] = []): void {
		const asked = this.current?.id ?? null;
		const open = cards.filter(({ id }) => !unsent.some(({ fields }) => fields.card === id));
		const sent = unsent.filter(({ to, action }) => to === here && action === 'answer');
		this.begin({ cards: open, left, answered: answered + sent.length }, asked);
		if (this.current?.id !== asked) this.#turn();
	}

	/** The card to ask: the one called for, a learning step that is due, else the next, else a step that ends soon, of another card than the last if there is one. */
	readonly current = $derived.by<DueCard | null>(() => {
		const called = [...this.learning, ...this.cards].find(({ id }) => id === this.#called);
		if (called) return called;
		const step = this.learning[0];
		if (step && (step.dueAt ?? 0) <= this.now) return step;
		if (this.cards[0]) return this.cards[0];
		const soon = this.learning.filter(({ dueAt }) => (dueAt ?? 0) <= this.now + learnAhead);
		return soon.find(({ id }) => id !== this.done.at(-1)?.card.id) ?? soon[0] ?? null;
	});

	/** The items of a list card, or none. */
	readonly items = $derived(this.current?.kind === 'list' ? answerParts(this.current) : []);

	/** The grade that is suggested: for a list by what was recalled, none before the learner has ticked anything. */
	readonly suggested = $derived<Grade | null>(
		this.items.length < 2 ? 3 : this.ticked ? partialGrade(this.recalled.size, this.items.length) : null
	);

	readonly left = $derived(this.cards.length + this.learning.length + this.beyond);

	show(): void {
		this.shown = true;
	}

	/** Says that an item was recalled, or that it was not. */
	tick(item: number): void {
		this.ticked = true;
		if (!this.recalled.delete(item)) this.recalled.add(item);
	}

	answer(grade: Grade): void {
		const card = this.current;
		if (!card) return;
		const took = String(Math.min(Date.now() - this.#began, 600_000));
		const minutes = card.next[grade].minutes;
		const again = minutes === null ? null : { ...card, isNew: false, dueAt: Date.now() + minutes * 60_000 };
		this.#do('answer', card, { grade: String(grade), took }, again);
	}

	suspend(): void {
		if (this.current) this.#do('suspend', this.current, {}, null);
	}

	bury(): void {
		if (this.current) this.#do('bury', this.current, {}, null);
	}

	/** Takes back the newest thing done on this page. */
	undo(): void {
		const last = this.done.at(-1);
		if (!last) return;
		this.done = this.done.slice(0, -1);
		this.undone.add(last.id);
		this.#remove(last.card.id);
		if (last.card.dueAt === null) this.cards = [last.card, ...this.cards];
		else this.learning = [last.card, ...this.learning];
		if (last.kind === 'answer') this.answered -= 1;
		else if (last.card.isNew) this.beyond = Math.max(0, this.beyond - 1);
		this.#called = last.card.id;
		this.#post('undo', last.card, happeningId(), { undoes: last.id });
		this.#turn();
	}

	reword(card: DueCard, to: { prompt: string; answer: string }): void {
		const change = (each: DueCard) => (each.id === card.id ? { ...each, ...to } : each);
		this.cards = this.cards.map(change);
		this.learning = this.learning.map(change);
	}

	#do(kind: Kind, card: DueCard, fields: Record<string, string>, again: DueCard | null): void {
		const id = happeningId();
		this.done = [...this.done, { id, kind, card }];
		this.#remove(card.id);
		this.#called = null;
		if (kind === 'answer') this.answered += 1;
		else if (card.isNew) this.beyond += 1;
		if (again) this.learning = [...this.learning, again].sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0));
		this.#post(kind, card, id, fields);
		this.#turn();
	}

	#remove(id: string): void {
		this.cards = this.cards.filter((card) => card.id !== id);
		this.learning = this.learning.filter((card) => card.id !== id);
	}

	#post(action: string, card: DueCard, id: string, fields: Record<string, string>): void {
		const said = { id, card: card.id, at: String(Date.now()), ...this.within, ...stamp(), ...fields };
		this.outbox.post({ id, to: here, action, fields: said });
	}

	#turn(): void {
		this.shown = this.ticked = false;
		this.recalled.clear();
		this.now = this.#began = Date.now();
	}

	/** What the grades of a card that comes back will do is known once its answer is stored. */
	#stored({ fields }: Letter, { next }: Reply): void {
		this.learning = this.learning.map((card) =>
			card.id === fields.card ? { ...card, next: next as Next } : card
		);
	}
}
