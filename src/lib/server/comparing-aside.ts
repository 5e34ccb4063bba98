import type { Piece } from './comparing.ts';
import type { Task } from './comparing-thread.ts';
import type { Database } from './db/open.ts';
import { home } from './home.ts';
import { Threads } from './threads.ts';

const limits = { most: 1, longestMs: 300_000, mostMemoryMb: 1024 };
let threads: Threads<Task, Piece | { kind: 'done' }> | undefined;

/** The next piece of what is to be compared, worked out in a thread of its own with its own connection. */
export async function pieceAside(db: Database, task: Task): Promise<Piece | { kind: 'done' }> {
	const { address, nextPiece } = await import('./comparing-thread.ts');
	if (!import.meta.env.PROD) return nextPiece(db, task);
	const { url, token } = home();
	threads ??= new Threads({ address, workerData: { comparing: { url, token } }, ...limits });
	const piece = await threads.run(task);
	if (!piece) throw new Error('Comparing texts takes too long');
	return piece;
}
