import { isDeepStrictEqual } from 'node:util';
import type { Brought, Preparation } from './prepare.ts';

type Read = (brought: Brought) => Promise<Preparation>;

/**
 * Reads texts one at a time. One text of each learner may wait or be read, and only so many in all; the same text
 * sent twice is read once.
 */
export function oneByOne(
	read: Read,
	most: number
): (learner: string, brought: Brought) => Promise<Preparation> {
	const waiting = new Map<string, { brought: Brought; prepared: Promise<Preparation> }>();
	let last: Promise<unknown> = Promise.resolve();
	return async (learner, brought) => {
		const own = waiting.get(learner);
		if (own && isDeepStrictEqual(own.brought, brought)) return own.prepared;
		if (own) return { problem: 'Este is still reading another text of yours; please try again in a minute.' };
		if (waiting.size >= most)
			return { problem: 'Este is reading other texts; please try again in a minute.' };
		const prepared = last.then(() => read(brought)).finally(() => waiting.delete(learner));
		waiting.set(learner, { brought, prepared });
		last = prepared.catch(() => {});
		return prepared;
	};
}
