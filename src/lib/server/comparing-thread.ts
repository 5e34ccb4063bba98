import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { compare, type Comparing, type Piece } from './comparing.ts';
import { open, type Database } from './db/open.ts';
import { stepBack } from './step-back.ts';

/* Built, this module is one that a thread can begin with; it reads through a connection of its own. */

export const address = import.meta.url;

/** What to go on with; `run` tells one going through from the next. */
export type Task = Comparing & { run: string };

let going: { run: string; pieces: AsyncGenerator<Piece> } | undefined;

/** The next piece of what is to be compared; `done` when there is none. */
export async function nextPiece(
	db: Database,
	{ run, ...comparing }: Task
): Promise<Piece | { kind: 'done' }> {
	if (going?.run !== run) going = { run, pieces: compare(db, comparing) };
	const { value, done } = await going.pieces.next();
	if (!done) return value;
	going = undefined;
	return { kind: 'done' };
}

if (!isMainThread && workerData?.comparing) {
	stepBack(5);
	const { url, token } = workerData.comparing as { url: string; token?: string };
	const db = open(url, token);
	parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await nextPiece(await db, task)));
}
