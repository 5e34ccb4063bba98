import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inArray } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { open } from '#lib/server/db/open.ts';
import { memory, user } from '#lib/server/db/schema.ts';
import { answered, courseOf, noon } from '#lib/server/fixtures.ts';
import * as learners from '#lib/server/learners.ts';
import * as reviews from '#lib/server/reviews.ts';
import * as starter from '#lib/server/starter.ts';
import rebuild from './rebuild.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'este-rebuild-'));
	vi.stubEnv('ESTE_DATABASE', `file:${folder}/este.db`);
});

afterEach(async () => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
	await rm(folder, { recursive: true });
});

/** Learners who have answered two cards each; of the first `damaged` of these their memories are wrong. */
async function school(names: string[], damaged: number) {
	const db = await open(`file:${folder}/este.db`);
	await starter.write(db, courseOf(2), noon);
	for (const id of names) {
		const at = new Date(noon);
		await db.insert(user).values({ id, name: id, email: id, createdAt: at, updatedAt: at });
		await learners.settle(db, id, 'UTC', noon);
		for (const card of ['c.f0/a', 'c.f1/a']) await reviews.record(db, id, answered(card, 3, noon), noon);
	}
	const wrong = ['c.f0/a', 'c.f1/a'].slice(0, damaged);
	await db.update(memory).set({ reps: 9 }).where(inArray(memory.cardId, wrong));
	db.$client.close();
}

async function run(...args: string[]) {
	const printed = { stdout: '', stderr: '' };
	for (const stream of ['stdout', 'stderr'] as const)
		vi.spyOn(process[stream], 'write').mockImplementation((text) => {
			printed[stream] += text;
			return true;
		});
	const code = await rebuild(args);
	return { code, ...printed };
}

test.each([
	[['ann'], 0, { code: 0, stdout: '0 memories of 1 learner differ from the log.\n' }],
	[['ann'], 1, { code: 1, stdout: '1 memory of 1 learner differs from the log.\n' }],
	[['ann', 'bob'], 1, { code: 1, stdout: '2 memories of 2 learners differ from the log.\n' }]
])('of %j with %i damaged card each, the check says how many differ', async (names, damaged, said) => {
	await school(names, damaged);
	expect(await run('--check')).toMatchObject(said);
});

test('what was damaged agrees again after it was made anew', async () => {
	await school(['ann'], 2);
	expect(await run()).toEqual({
		code: 0,
		stdout: 'The memories of 1 learner are made again from the log.\n',
		stderr: '\r1 of 1 learner\n'
	});
	expect((await run('--check')).code).toBe(0);
});

test('an option that there is not ends with the usage', async () => {
	expect(await run('--loud')).toEqual({ code: 1, stdout: '', stderr: 'Usage: este rebuild [--check]\n' });
});
