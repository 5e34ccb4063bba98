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
		return worker;
	}

	#made(worker: Worker, task: Task): Promise<Result | null> {
		return new Promise((resolve, reject) => {
			const end = (settle: () => void) => {
				clearTimeout(limit);
				for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
				settle();
			};
			const limit = setTimeout(() => {
				end(() => resolve(null));
				void worker.terminate();
			}, this.kind.longestMs);
			worker.once('message', (result: Result) => {
				this.#resting.push(worker);
				end(() => resolve(result));
			});
			worker.once('error', (error) => end(() => reject(error)));
			worker.once('exit', () => end(() => reject(new Error('A thread ended without a result'))));
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
