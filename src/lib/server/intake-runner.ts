import type { Database } from './db/open.ts';
import * as indexing from './indexing.ts';
import * as files from './intake-files.ts';
import * as queue from './intake-queue.ts';
import * as models from './model-settings.ts';
import type { Brought, Stage } from './prepare.ts';
import { prepareAside } from './preparing.ts';
import * as replacing from './replacing.ts';
import { store, sweep } from './storing.ts';
import { explain } from './trouble.ts';

type Lane = { isSmall: boolean; busy: boolean; wanted: boolean };

const mostAttempts = 2;
/** So many texts may wait for language models at a time, each in a thread that does nothing meanwhile. */
const mostAsking = 8;

/**
 * Reads the texts that wait, one after the other and the learners in turn; small ones have a lane of their own, so
 * that they need not wait for a book.
 */
export class Runner {
	/** What is being done to the texts that are read just now. */
	readonly stages = new Map<string, Stage>();
	/** Hears when reading a text has ended. */
	afterEach: () => void = () => {};
	#db: Database;
	#prepare: typeof prepareAside;
	#tryAgainMs: number;
	#lanes: Lane[] = [true, false].map((isSmall) => ({ isSmall, busy: false, wanted: false }));
	#running = new Map<string, AbortController>();
	#ended = new EventTarget();
	/** Learners by when a text of theirs was last begun. */
	#served: string[] = [];

	constructor(db: Database, prepare = prepareAside, tryAgainMs = 5_000) {
		this.#db = db;
		this.#prepare = prepare;
		this.#tryAgainMs = tryAgainMs;
	}

	/** Clears away what an earlier run of the server left half done, and goes on with what waits. */
	async start(): Promise<void> {
		await sweep(this.#db);
		await this.tidy();
		this.wake();
		void this.#index();
	}

	/** There may be something to read. */
	wake(): void {
		for (const lane of this.#lanes) {
			lane.wanted = true;
			if (!lane.busy) this.#run(lane);
		}
	}

	/** Stops reading what nobody waits for any more, and deletes its bytes. */
	async tidy(): Promise<void> {
		await files.removeAllBut(() => queue.allWaiting(this.#db));
		const waiting = await queue.allWaiting(this.#db);
		for (const [id, controller] of this.#running) if (!waiting.has(id)) controller.abort();
	}

	/** Resolves when reading a text has ended, or after so many ms. */
	async ended(id: string, ms: number): Promise<void> {
		const within = AbortSignal.timeout(ms);
		const over = new Promise<void>((resolve) => {
			this.#ended.addEventListener(id, () => resolve(), { once: true, signal: within });
			within.addEventListener('abort', () => resolve());
		});
		if (await queue.isWaiting(this.#db, id)) await over;
	}

	async #run(lane: Lane): Promise<void> {
		lane.busy = true;
		try {
			while (lane.wanted) {
				lane.wanted = false;
				for (let job = await this.#next(lane); job; job = await this.#next(lane)) await this.#begin(job);
			}
		} catch (error) {
			this.#tryAgain(error);
		} finally {
			lane.busy = false;
		}
	}

	/** What storing did not put into the index: texts of before there was one, and those whose passages have changed. */
	async #index(): Promise<void> {
		await indexing
			.fill(this.#db)
			.catch((error) => console.error(`Filling the index: ${explain(error).line}`));
	}

	#tryAgain(error: unknown): void {
		console.error(`Reading texts: ${explain(error).line}`);
		setTimeout(() => this.wake(), this.#tryAgainMs).unref();
	}

	/** Resolves when a text is read, or when it waits for a language model: that need not keep others waiting. */
	async #begin(job: queue.Job): Promise<void> {
		let isAside = false;
		await new Promise<void>((resolve, reject) => {
			const stepAside = () => {
				isAside = true;
				resolve();
			};
			this.#read(job, stepAside).then(
				() => (isAside ? this.wake() : resolve()),
				(error) => (isAside ? this.#tryAgain(error) : reject(error))
			);
		});
	}

	/** The learner who has waited longest since a text of theirs was begun comes first. */
	async #next({ isSmall }: Lane): Promise<queue.Job | null> {
		const isFull = [...this.stages.values()].filter(({ kind }) => kind === 'asking').length >= mostAsking;
		const heads = (await queue.heads(this.#db, isSmall)).filter(
			({ id, asksModel }) => !this.#running.has(id) && !(asksModel && isFull)
		);
		const since = ({ learnerId }: queue.Job) => this.#served.indexOf(learnerId);
		const [job] = heads.sort((a, b) => since(a) - since(b));
		return job ?? null;
	}

	async #read(job: queue.Job, stepAside: () => void): Promise<void> {
		const { id, learnerId } = job;
		const controller = new AbortController();
		this.#running.set(id, controller);
		this.#served = [...this.#served.filter((one) => one !== learnerId), learnerId].slice(-1000);
		try {
			const problem = await this.#attempt(job, controller.signal, stepAside);
			if (problem !== null) await queue.fail(this.#db, id, problem);
		} catch (error) {
			if (controller.signal.aborted) return;
			const trouble = explain(error);
			// A database that is busy need not be so for long: the text goes on waiting.
			if (trouble.status === 503 && job.attempts + 1 < mostAttempts) throw error;
			console.error(`Reading a text: ${trouble.line}`);
			await queue.fail(this.#db, id, trouble.status === 503 ? trouble.message : unexpected);
		} finally {
			this.#running.delete(id);
			this.stages.delete(id);
			if (!(await queue.isWaiting(this.#db, id))) await files.remove(id);
			this.#ended.dispatchEvent(new Event(id));
			this.afterEach();
		}
	}

	/** Reads and stores a text; a sentence when that cannot be done. */
	async #attempt(
		{ id, learnerId, ...job }: queue.Job,
		signal: AbortSignal,
		stepAside: () => void
	): Promise<string | null> {
		if (job.attempts >= mostAttempts) return endless;
		await queue.begin(this.#db, id);
		const bytes = await files.find(id);
		if (signal.aborted) return null;
		if (!bytes) return bytesGone;
		const tell = (stage: Stage) => {
			this.stages.set(id, stage);
			if (stage.kind === 'asking') stepAside();
		};
		tell({ kind: 'reading', done: 0, of: 1 });
		const model = await models.endpoint(this.#db, learnerId);
		const replaced =
			job.replaces === null ? null : await replacing.replaced(this.#db, learnerId, job.replaces);
		const brought = broughtFrom(job, bytes);
		const task = { brought, endpoint: model?.isOn ? model : null, replaced };
		const outcome = await this.#prepare(task, tell, signal);
		if (signal.aborted) return null;
		if ('problem' in outcome) return outcome.problem;
		const stored = await store(this.#db, learnerId, id, outcome.parcel, Date.now(), tell);
		void this.#index();
		return stored.kind === 'overtaken' ? overtaken : null;
	}
}

const endless =
	'Este stopped twice while it was reading this text, so it does not try a third time. Please bring it in in parts.';
const bytesGone = 'This text is not on the server any more. Please bring it in again.';
const overtaken =
	'Another version of this text came in while this one was read. Please bring this one in again if it is the newer one.';
const unexpected = 'Este met something in this text that it did not expect, and could not read it.';

function broughtFrom({ title, name }: Pick<queue.Job, 'title' | 'name'>, bytes: Uint8Array): Brought {
	if (name !== null) return { kind: 'file', bytes, name, title };
	const { text, markup }: { text: string; markup: string | null } = JSON.parse(
		new TextDecoder().decode(bytes)
	);
	return { kind: 'pasted', text, markup, title };
}
