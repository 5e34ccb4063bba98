import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ensureBuilt } from '../scripts/build.js';
import { open } from '../src/lib/server/db/open.ts';
import { card, review } from '../src/lib/server/db/schema.ts';
import { differing, forEveryone } from '../src/lib/server/memories.ts';
import { dataFolder } from './support/folder.ts';
import { startServer } from './support/server.ts';
import { Visitor } from './support/visitor.ts';

const learners = 40;
const rounds = 12;

/** One learner with two tabs: both answer every card at the same moment, and one of them sends it twice. */
async function study(learner: Visitor, name: number, cards: string[]): Promise<string[]> {
	const confirmed: string[] = [];
	for (let round = 0; round < rounds; round++) {
		const which = cards[(name + round) % cards.length] ?? '';
		const answer = async (tab: string) => {
			const id = `${name}-${round}-${tab}`;
			const fields = {
				id,
				card: which,
				grade: String(1 + (round % 4)),
				at: String(1_750_000_000_000 + round)
			};
			expect(await learner.act('/study?/answer', fields)).toBe(200);
			return id;
		};
		const [one, other, again] = await Promise.all([answer('a'), answer('b'), answer('a')]);
		expect(again).toBe(one);
		confirmed.push(one, other);
	}
	return confirmed;
}

test('forty learners with two tabs each answer at once: none is lost, none counts twice, nothing stands still', async () => {
	await ensureBuilt('cli', console.log);
	const folder = dataFolder();
	const stalls = join(folder.path, 'stalls');
	const env = { NODE_OPTIONS: `--import ${join(import.meta.dirname, 'support/stalls.js')}`, STALLS: stalls };
	const server = await startServer({ dataFolder: folder.path, env });
	const db = await open(folder.database);
	const cards = (await db.select({ id: card.id }).from(card).limit(9)).map(({ id }) => id);
	const visitors = await Promise.all(Array.from({ length: learners }, () => new Visitor(server.url).start()));

	process.kill(server.pid, 'SIGUSR2');
	let over = false;
	const commandLine = (async () => {
		const este = join(import.meta.dirname, '../build/cli/este.js');
		for (let runs = 0; ; runs++) {
			if (over && runs > 0) return runs;
			await new Promise((resolve) => setTimeout(resolve, 200));
			await promisify(execFile)(process.execPath, [este, 'rebuild', '--check'], {
				env: { ...process.env, ESTE_DATA: folder.path }
			});
		}
	})();
	const confirmed = (await Promise.all(visitors.map((visitor, name) => study(visitor, name, cards)))).flat();
	over = true;
	expect(await commandLine).toBeGreaterThan(0);
	expect(await server.stop()).toBe(0);

	const stored = await db.select({ id: review.id, kind: review.kind }).from(review);
	const answers = stored.filter(({ kind }) => kind === 'answered').map(({ id }) => id);
	expect(answers.sort()).toEqual(confirmed.sort());
	expect(answers).toHaveLength(learners * rounds * 2);
	expect((await forEveryone(db, differing)).sum).toBe(0);
	expect(Number(readFileSync(stalls, 'utf8'))).toBeLessThan(250);
	db.$client.close();
	folder.remove();
}, 120_000);
