import { createClient, type Client } from '@libsql/client';
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseProblem } from './problem.ts';
import * as schema from './schema.ts';

export type Database = LibSQLDatabase<typeof schema> & { $client: Client };

export { DatabaseProblem };

const migrations = 'drizzle';

/**
 * Opens the database at `url` (`file:data/este.db`, `:memory:`, `libsql://…`), brought up to date.
 * A copy of a file is put aside before it is migrated. For `patience` ms it waits while another process writes,
 * and nothing else goes on in this one.
 * @throws DatabaseProblem with a clear sentence
 */
export async function open(url: string, authToken?: string, patience = 2_000): Promise<Database> {
	const path = url.startsWith('file:') ? url.slice('file:'.length) : null;
	try {
		if (path) mkdirSync(dirname(path), { recursive: true });
		const db = drizzle({ client: await connect(url, authToken, patience), schema, casing: 'snake_case' });
		await update(db, path);
		return db;
	} catch (cause) {
		if (cause instanceof DatabaseProblem) throw cause;
		throw new DatabaseProblem(`${explain(cause)} (${path ?? url})`, { cause });
	}
}

/** One connection: what is set on it holds for everything, and libSQL in the process does one thing at a time anyway. */
async function connect(url: string, authToken: string | undefined, patience: number): Promise<Client> {
	const client = createClient({ url, authToken, concurrency: 1, timeout: patience });
	if (client.protocol === 'file')
		for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'])
			await client.execute(`pragma ${pragma}`);
	return client;
}

async function update(db: Database, path: string | null): Promise<void> {
	const known = journal();
	const newest = await newestMigration(db);
	const last = known.at(-1)?.when ?? 0;
	if (newest > last)
		throw new DatabaseProblem(
			`The database was written by a newer version of Este: please update Este, nothing was changed (${path})`
		);
	if (newest === last) return;
	if (path && newest > 0) await putAside(db, path, newest);
	await migrate(db, { migrationsFolder: migrations });
}

/** When the newest migration that was applied here was made; 0 in an empty database. */
async function newestMigration(db: Database): Promise<number> {
	const { rows: tables } = await db.$client.execute(
		`select 1 from sqlite_master where name = '__drizzle_migrations'`
	);
	if (tables.length === 0) return 0;
	const { rows } = await db.$client.execute('select max(created_at) as newest from __drizzle_migrations');
	return Number(rows[0]?.newest ?? 0);
}

async function putAside(db: Database, path: string, version: number): Promise<void> {
	const copy = `${path}.before-${version}`;
	if (existsSync(copy)) return;
	const unfinished = `${copy}.unfinished`;
	rmSync(unfinished, { force: true });
	await db.$client.execute({ sql: 'vacuum into ?', args: [unfinished] });
	renameSync(unfinished, copy);
}

function journal(): { when: number }[] {
	return JSON.parse(readFileSync(join(migrations, 'meta', '_journal.json'), 'utf8')).entries;
}

function explain(cause: unknown): string {
	const text = String(cause instanceof Error ? `${cause.message} ${cause.cause ?? ''}` : cause);
	if (/ENOSPC|SQLITE_FULL|disk is full/i.test(text)) return 'The disk with the data folder is full';
	if (/EACCES|EROFS|EPERM|readonly|read-only/i.test(text)) return 'The data folder cannot be written to';
	if (/SQLITE_NOTADB|not a database/i.test(text)) return 'The database file is damaged or not a database';
	if (/SQLITE_BUSY|locked/i.test(text)) return 'The database is in use by another program';
	return `The database cannot be opened: ${text.split('\n')[0]}`;
}
