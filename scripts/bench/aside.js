import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/**
 * A program of this folder as a process of its own, such as learners with their browsers: tell it what to do, and it
 * answers when that is done.
 * @param {string} program
 */
export function aside(program) {
	const child = fork(join(import.meta.dirname, program));
	const failed = once(child, 'exit').then(([code]) => {
		throw new Error(`${program} ended with ${code}`);
	});
	failed.catch(() => {});
	return {
		/** @param {import('node:child_process').Serializable} what */
		async tell(what) {
			child.send(what);
			const [answer] = await Promise.race([once(child, 'message'), failed]);
			return answer;
		},
		/** @param {import('node:child_process').Serializable} what it does not answer for itself */
		mention: (what) => void child.send(what),
		end: () => child.disconnect()
	};
}
