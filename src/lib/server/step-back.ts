import { platform, setPriority } from 'node:os';

/**
 * Lets this thread step back behind the one that answers everyone, when the machine has too little to do all at once:
 * at a niceness of 3 it gets about half as much time, at 10 a tenth. Only on Linux is that for the thread alone;
 * elsewhere it would be for the whole server.
 */
export function stepBack(niceness: number): void {
	if (platform() === 'linux') setPriority(niceness);
}
