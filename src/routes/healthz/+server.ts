import { json } from '@sveltejs/kit';
import type { Database } from '#lib/server/db/open.ts';
import { version } from '../../../package.json';

/** Whether this server is well, read on its own connection. */
export const GET = async ({ locals }) => {
	try {
		return json({ version, database: { ok: true, ...(await state(locals.db)) } });
	} catch {
		return json({ version, database: { ok: false } }, { status: 503 });
	}
};

async function state({ $client }: Database) {
	const first = async (query: string) => (await $client.execute(query)).rows[0]?.[0];
	return {
		journal: await first('pragma journal_mode'),
		synchronous: await first('pragma synchronous'),
		migrations: await first('select count(*) from __drizzle_migrations')
	};
}
