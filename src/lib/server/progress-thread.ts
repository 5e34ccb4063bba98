import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { sql } from 'drizzle-orm';
import { open, type Database } from './db/open.ts';
import type { home } from './home.ts';
import { of } from './progress.ts';
import { stepBack } from './step-back.ts';

/* Built, this module is one that a thread can begin with; the thread goes from learner to learner, on a connection of its own. */

export const address = import.meta.url;

/** Whose progress is asked for, by a number that is given back with it. */
export type Asked = { number: number; learner: string; now: number };

if (!isMainThread && workerData?.progress) {
	stepBack(10);
	const { url, token } = workerData.progress as ReturnType<typeof home>;
	const opened = open(url, token).then(withRoom);
	parentPort?.on('message', async ({ number, learner, now }: Asked) => {
		try {
			parentPort?.postMessage({ number, progress: await of(await opened, learner, now) });
		} catch (error) {
			parentPort?.postMessage({ number, error });
		}
	});
}

/** A card's answers lie all over the log: with the usual 2 MB nearly each of them would be read from the disk anew. */
async function withRoom(db: Database): Promise<Database> {
	await db.run(sql`pragma cache_size = -131072`);
	return db;
}
