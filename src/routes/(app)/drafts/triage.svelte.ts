import { invalidateAll } from '$app/navigation';
import { tick } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Draft } from '#lib/server/drafts.ts';
import type { PageData } from './$types';
import { Deck, type Decided } from './deck.svelte.ts';
import type { Words } from './words.ts';

/** Goes through the drafts of a page: which one is in focus, and which comes after it is decided. */
export class Triage {
	readonly deck = new Deck();
	/** The draft in focus, as long as it waits; otherwise it is the first that does. */
	current = $state<string | null>(null);
	/** Topics that were made on this page, by their ids. */
	readonly #made = new SvelteMap<string, { id: string; title: string; course: string }>();

	constructor(
		private readonly data: () => PageData,
		first: string | null
	) {
		this.current = first;
	}

	readonly drafts = $derived.by(() =>
		this.data().waiting.map((draft) => ({ ...draft, ...this.deck.words.get(draft.id) }))
	);

	readonly left = $derived(this.drafts.filter(({ id }) => !this.deck.decided.has(id)));

	readonly at = $derived(this.left.find(({ id }) => id === this.current) ?? this.left[0]);

	/** How many wait behind those that the page shows. */
	readonly unseen = $derived.by(() =>
		this.data()
			.texts.filter(({ id }) => this.deck.whole.has(id))
			.reduce((rest, text) => rest - this.unseenOf(text), this.data().unseen)
	);

	unseenOf({ id, draft }: { id: string; draft: number }): number {
		return draft - this.drafts.filter(({ documentId }) => documentId === id).length;
	}

	/** The draft after this one that still waits, or else the last before it. */
	following(id: string): string | undefined {
		const index = this.drafts.findIndex((draft) => draft.id === id);
		const open = (draft: { id: string }) => draft.id !== id && !this.deck.decided.has(draft.id);
		return (this.drafts.slice(index + 1).find(open) ?? this.drafts.findLast(open))?.id;
	}

	/** The topics that a draft can be put under. */
	topicsOf({ courseId }: Draft): { id: string; title: string }[] {
		const known = this.data().topics.find(({ course }) => course === courseId)?.topics ?? [];
		const more = [...this.#made.values()].filter(
			({ id, course }) => course === courseId && !known.some((topic) => topic.id === id)
		);
		return [...known, ...more];
	}

	async goTo(id: string | undefined): Promise<void> {
		this.current = id ?? null;
		await tick();
		document.getElementById(id ? `card-${id}` : 'end')?.focus();
	}

	/** To the draft so many places after the one in focus, or before it. */
	step(by: 1 | -1): void {
		const index = this.at ? this.left.indexOf(this.at) : -1;
		void this.goTo(this.left[Math.min(Math.max(index + by, 0), this.left.length - 1)]?.id);
	}

	async showNext(): Promise<void> {
		await this.deck.finish();
		await invalidateAll();
		await this.goTo(this.left[0]?.id);
	}

	decide(id: string, to: Decided): void {
		const next = this.following(id);
		this.deck.decide(id, to);
		void this.goTo(next);
	}

	edited(draft: Draft, before: Words, after: Words, accepted: boolean): void {
		const next = accepted ? this.following(draft.id) : draft.id;
		const { topicId, topic } = after;
		if (topicId && topic) this.#made.set(topicId, { id: topicId, title: topic, course: draft.courseId });
		this.deck.edited(draft.id, before, after, accepted);
		void this.goTo(next);
	}

	acceptRest(documentId: string): void {
		const rest = this.left.filter((draft) => draft.documentId === documentId).map(({ id }) => id);
		const { aside } = this.data().within;
		this.deck.acceptRest(documentId, rest, aside ? { aside } : {});
		void this.goTo(this.left.find(({ id }) => !rest.includes(id))?.id);
	}

	undo(): void {
		void this.goTo(this.deck.undo()[0]);
	}
}
