import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { home } from './home.ts';

/* The bytes of texts on their way in: a file each, named by the text's id, which only the server's owner can read. */

/** Begun, and perhaps without a row in the database yet. */
const arriving = new Map<string, Promise<void>>();

/**
 * Puts a text's bytes aside while `enter` makes its row; nothing stays of them when it cannot. What is sent again
 * meanwhile is the same text, and what may be read already is not written anew.
 */
export function keep(id: string, bytes: Uint8Array, enter: () => Promise<void>): Promise<void> {
	const kept = arriving.get(id) ?? put(id, bytes, enter).finally(() => arriving.delete(id));
	arriving.set(id, kept);
	return kept;
}

async function put(id: string, bytes: Uint8Array, enter: () => Promise<void>): Promise<void> {
	try {
		await mkdir(folder(), { recursive: true, mode: 0o700 });
		await writeFile(pathOf(id), bytes, { mode: 0o600, flush: true });
		await enter();
	} catch (error) {
		await remove(id);
		throw error;
	}
}

/** Null when they are gone. */
export async function find(id: string): Promise<Uint8Array | null> {
	return readFile(pathOf(id)).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return null;
		throw error;
	});
}

export async function remove(id: string): Promise<void> {
	await rm(pathOf(id), { force: true });
}

/** Deletes all that nobody waits for. */
export async function removeAllBut(wanted: () => Promise<Set<string>>): Promise<void> {
	const found = await readdir(folder()).catch(() => []);
	// First these, then the rows: whichever arrives in between is among the one or the other.
	const begun = new Set(arriving.keys());
	const ids = await wanted();
	for (const name of found)
		if (!ids.has(name) && !begun.has(name)) await rm(join(folder(), name), { force: true });
}

const folder = () => join(home().folder, 'intakes');

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function pathOf(id: string): string {
	if (!uuid.test(id)) throw new Error('The id of a text is not a UUID');
	return join(folder(), id);
}
