import { Worker } from 'node:worker_threads';

type Kind = {
	/** Where the module lies that such a thread begins with. */
	address: string;
	workerData: object;
	/** So many at once at most, each for so many ms and with so much memory. */
	most: number;
	longestMs: number;
	mostMemoryMb: number;
};

/** A few threads of one kind that go from task to task: a message for each, and a message back. */
export class Threads<Task, Result> {
	/** They have done their work, and are quicker the next time. */
	#resting: Worker[] = [];
	#taken = 0;
	#waiting: (() => void)[] = [];

	constructor(readonly kind: Kind) {}

	/** First come, first served; null: it takes too long. */
	async run(task: Task): Promise<Result | null> {
		await this.#place();
		try {
			return await this.#made(this.#resting.pop() ?? this.#begun(), task);
		} finally {
			this.#free();
		}
	}

	#begun(): Worker {
		const { address, workerData, mostMemoryMb } = this.kind;
		const resourceLimits = { maxOldGenerationSizeMb: mostMemoryMb };
		const worker = new Worker(new URL(address), { workerData, resourceLimits });
		worker.unref();
		// One that breaks while it rests takes nothing with it, and is given no task any more.
		worker.on('error', () => {});
		worker.once('exit', () => (this.#resting = this.#resting.filter((other) => other !== worker)));
		return worker;
	}

	#made(worker: Worker, task: Task): Promise<Result | null> {
		return new Promise((resolve, reject) => {
			const done = (result: Result) => {
				this.#resting.push(worker);
				end(() => resolve(result));
			};
			const broken = (error: unknown) => end(() => reject(error));
			const gone = () => end(() => reject(new Error('A thread ended without a result')));
			const end = (settle: () => void) => {
				clearTimeout(limit);
				worker.off('message', done).off('error', broken).off('exit', gone);
				settle();
			};
			const limit = setTimeout(() => {
				end(() => resolve(null));
				void worker.terminate();
			}, this.kind.longestMs);
			worker.once('message', done).once('error', broken).once('exit', gone);
			worker.postMessage(task);
		});
	}

	/** Resolves when there is a place for one more thread. */
	async #place(): Promise<void> {
		if (this.#taken < this.kind.most) this.#taken += 1;
		else await new Promise<void>((go) => this.#waiting.push(go));
	}

	/** Leaves the place to who waits longest. */
	#free(): void {
		const next = this.#waiting.shift();
		if (next) next();
		else this.#taken -= 1;
	}
}
