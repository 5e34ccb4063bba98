import { getPriority, platform, setPriority } from 'node:os';

const most = 19;

/**
 * Lets this thread step back behind the one that answers everyone, when the machine has too little to do all at once:
 * with a niceness of 3 more than that it gets about half as much time, with 10 more a tenth. Only on Linux is that for
 * the thread alone; elsewhere it would be for the whole server.
 */
export function stepBack(niceness: number): void {
	if (platform() === 'linux') setPriority(Math.min(most, getPriority() + niceness));
}
