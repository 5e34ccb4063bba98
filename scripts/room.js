import { megabyte } from './door.js';

/** What bodies under way may have together: each is held in memory as a whole. */
const most = 256 * megabyte;

/** Smaller ones come in at any time: an answer to a card is not kept waiting by files. */
const small = megabyte;

/**
 * Lets bodies in while there is room for them, from what their heads announce; a body leaves with its answer,
 * or when its browser does.
 * @returns {(request: import('./door.js').Request, response: import('node:http').ServerResponse) => import('./door.js').Refusal | null}
 */
export function room() {
	let taken = 0;
	return (request, response) => {
		const size = Number(request.headers['content-length'] ?? 0);
		if (size <= small) return null;
		if (taken + size > most)
			return {
				status: 503,
				sentence: 'Este is taking in other files just now; please try again in a minute.'
			};
		taken += size;
		response.once('close', () => (taken -= size));
		return null;
	};
}
