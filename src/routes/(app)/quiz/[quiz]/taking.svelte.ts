import { SvelteMap } from 'svelte/reactivity';
import { happeningId } from '#lib/components/device.ts';
import type { Letter, Reply } from '#lib/components/letter.ts';
import { Outbox } from '#lib/components/outbox.svelte.ts';
import type { Given } from '#lib/facts/question.ts';
import { read } from './given.ts';
import type { OnPage } from './on-page.ts';
import { isPassed } from './results/given-words.ts';

/** Where in a quiz one is: at a question, from 1 on, or at the end, where it is finished. */
export type Place = number | 'end';

type Begun = { quiz: { id: string; finishedAt: number | null }; questions: OnPage[] };

/** What the server says of a question when something about it is stored. */
export type Stored = { at: number; question: OnPage; finishedAt: number | null };

/** A quiz that is being taken, as far as the page knows: what is given is told to the server until it is stored there. */
export class Taking {
	questions = $state.raw<OnPage[]>([]);
	finished = $state(false);
	/** Answers that are not stored yet, by the place of their question. */
	readonly underWay = new SvelteMap<number, { id: string; given: Given }>();
	readonly outbox: Outbox;
	readonly id: string;
	readonly address: string;

	constructor(learner: string, { quiz, questions }: Begun) {
		this.questions = questions;
		this.finished = quiz.finishedAt !== null;
		this.id = quiz.id;
		this.address = `/quiz/${quiz.id}`;
		this.outbox = new Outbox(
			learner,
			(letter, reply) => this.#arrived(letter, reply),
			(letter) => this.#settle(letter)
		);
	}

	/** Takes up what an earlier page could not send. */
	open(): void {
		for (const { id, to, action, fields } of this.outbox.open()) {
			if (to !== this.address || action !== 'give') continue;
			const answer = read(fields);
			if ('given' in answer) this.underWay.set(Number(fields.at), { id, given: answer.given });
		}
	}

	/** The places of the questions without an answer. */
	readonly unanswered = $derived(
		this.questions.flatMap((_, index) => (this.givenAt(index + 1) === null ? [index + 1] : []))
	);

	/** The places of the questions to which the learner said "I do not know". */
	readonly unknown = $derived(
		this.questions.flatMap((_, index) => (this.saidUnknownAt(index + 1) ? [index + 1] : []))
	);

	readonly flagged = $derived(this.questions.flatMap(({ flagged }, index) => (flagged ? [index + 1] : [])));

	/** What was given to a question, stored or not. */
	givenAt(at: number): Given | null {
		return this.underWay.get(at)?.given ?? this.questions[at - 1]?.given ?? null;
	}

	saidUnknownAt(at: number): boolean {
		const given = this.givenAt(at);
		return given !== null && isPassed(given);
	}

	/** The next question without an answer, from the first on when none comes after; the end when there is none. */
	nextFrom(at: number): Place {
		const others = this.unanswered.filter((each) => each !== at);
		return others.find((each) => each > at) ?? others[0] ?? 'end';
	}

	give(at: number, fields: Record<string, string>, given: Given): void {
		const id = happeningId();
		this.underWay.set(at, { id, given });
		this.#post('give', id, at, fields);
	}

	flag(at: number, flagged: boolean): void {
		this.#change(at, { flagged });
		this.#post('flag', happeningId(), at, { flagged: flagged ? 'yes' : 'no' });
	}

	/** Takes a question as the server says that it stands now. */
	take({ at, question, finishedAt }: Stored): void {
		this.#change(at, { ...question, flagged: this.questions[at - 1]?.flagged ?? question.flagged });
		if (finishedAt !== null) this.finished = true;
	}

	#post(action: string, id: string, at: number, fields: Record<string, string>): void {
		this.outbox.post({ id, to: this.address, action, fields: { id, at: String(at), ...fields } });
	}

	#arrived(letter: Letter, { stored }: Reply): void {
		if (letter.to !== this.address) return;
		if (letter.action === 'give') this.take(stored as Stored);
		this.#settle(letter);
	}

	/** Unless another answer to the same question is on its way by now. */
	#settle({ id, fields }: Letter): void {
		const at = Number(fields.at);
		if (this.underWay.get(at)?.id === id) this.underWay.delete(at);
	}

	#change(at: number, to: Partial<OnPage>): void {
		this.questions = this.questions.map((each, index) => (index === at - 1 ? { ...each, ...to } : each));
	}
}
