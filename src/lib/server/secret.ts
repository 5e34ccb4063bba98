import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DatabaseProblem } from './db/open.ts';

const shortest = 43;

/**
 * What sessions are signed with: made at the first start, readable by its owner alone.
 * Of two servers that start at once one makes it and the other reads it.
 * @throws DatabaseProblem with a clear sentence
 */
export async function secret(folder: string): Promise<string> {
	const file = join(folder, 'secret');
	try {
		mkdirSync(folder, { recursive: true });
		writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
	} catch (cause) {
		if (codeOf(cause) !== 'EEXIST')
			throw new DatabaseProblem(`The secret of the sessions cannot be written: ${reason(cause)} (${file})`, {
				cause
			});
	}
	return read(file);
}

/** Another process may have made the file and not yet filled it. */
async function read(file: string): Promise<string> {
	for (let tries = 0; tries < 20; tries++) {
		const found = contents(file);
		if (found.length >= shortest) return found;
		await setTimeout(50);
	}
	throw new DatabaseProblem(
		`The secret of the sessions is not whole: delete the file and start again; everyone has to sign in again (${file})`
	);
}

function contents(file: string): string {
	try {
		return readFileSync(file, 'utf8').trim();
	} catch (cause) {
		throw new DatabaseProblem(`The secret of the sessions cannot be read: ${reason(cause)} (${file})`, {
			cause
		});
	}
}

function reason(cause: unknown): string {
	const code = codeOf(cause);
	if (code === 'ENOSPC') return 'the disk is full';
	return ['EACCES', 'EPERM', 'EROFS'].includes(code) ? 'the data folder does not allow it' : code;
}

function codeOf(cause: unknown): string {
	return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}
