import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { megabyte } from './door.js';
import { room } from './room.js';

/** Asks to let bodies of so many MB in, one after the other. */
function asking() {
	const admit = room();
	/** @param {number} size */
	return (size) => {
		const response = /** @type {any} */ (new EventEmitter());
		const request = /** @type {any} */ ({ headers: { 'content-length': String(size * megabyte) } });
		return { refusal: admit(request, response), leave: () => response.emit('close') };
	};
}

describe('the room for bodies', () => {
	it('is 256 MB, and no more is let in until some has left', () => {
		const ask = asking();
		const [first] = [64, 64, 64, 64].map((size) => {
			const asked = ask(size);
			expect(asked.refusal).toBeNull();
			return asked;
		});
		const refused = ask(2);
		expect(refused.refusal).toEqual({
			status: 503,
			sentence: 'Este is taking in other files just now; please try again in a minute.'
		});
		refused.leave();
		expect(ask(2).refusal?.status).toBe(503);
		first?.leave();
		expect(ask(64).refusal).toBeNull();
		expect(ask(2).refusal?.status).toBe(503);
	});

	it('is there at any time for a small form', () => {
		const ask = asking();
		for (let count = 0; count < 4; count++) ask(64);
		for (let count = 0; count < 300; count++) expect(ask(1).refusal).toBeNull();
	});
});
