import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { citation, fact } from './db/schema.ts';
import * as drafts from './drafts.ts';
import { answered, bring, days, noon, prepared, school } from './fixtures.ts';
import * as oneFact from './one-fact.ts';
import * as reviews from './reviews.ts';

test('a fact is told with its cards and with its citation in context', async () => {
	const db = await school(3);
	const found = await oneFact.find(db, 'ann', 'c.f1', noon);
	expect(found).toMatchObject({ statement: 'Sentence 1 is true.', topic: 'Second', course: 'A course' });
	expect(found?.cards.map(({ id, standing, dueIn }) => [id, standing, dueIn])).toEqual([
		['c.f1/a', 'new', null],
		['c.f1/b', 'new', null]
	]);
	expect(found?.citations).toMatchObject([
		{
			quote: 'Sentence 1 is true.',
			around: { before: 'Sentence 0 is true. ', after: ' Sentence 2 is true.' }
		}
	]);
});

test('an answered card is known, fades after its day, and is due by then', async () => {
	const db = await school(1);
	await reviews.record(db, 'ann', answered('c.f0/a', 4, noon), noon);
	const dueIn = (await oneFact.find(db, 'ann', 'c.f0', noon))?.cards[0]?.dueIn ?? 0;
	expect(dueIn).toBeGreaterThan(1);
	const on = async (day: number) => (await oneFact.find(db, 'ann', 'c.f0', noon + day * days))?.cards[0];
	expect((await on(1))?.standing).toBe('known');
	expect(await on(dueIn * 3)).toMatchObject({ standing: 'fading', dueIn: -2 * dueIn });
});

test('a suspended card says so until it is resumed', async () => {
	const db = await school(1);
	const said = { card: 'c.f0/a', claimedAt: noon, device: 'form', sequence: 0, tookMs: null };
	const isSuspended = async () => (await oneFact.find(db, 'ann', 'c.f0', noon))?.cards[0]?.suspended;
	await reviews.record(db, 'ann', { ...said, id: 'one', kind: 'suspended' }, noon);
	expect(await isSuspended()).toBe(true);
	await reviews.record(db, 'ann', { ...said, id: 'two', kind: 'resumed' }, noon + 1);
	expect(await isSuspended()).toBe(false);
});

test('a fact of one’s own says something else, and rests on what it rested on', async () => {
	const db = await school(1, ['ann', 'bob']);
	const text = 'The Academy of Lakes was founded in March 1931.';
	await bring(db, 'ann', 'text', { newCourse: '' }, await prepared(text, 'Lakes'));
	const [draft] = await drafts.list(db, 'ann', 'draft');
	const id = draft!.factId;
	const cited = await db.select().from(citation).where(eq(citation.factId, id));
	expect(await oneFact.restate(db, 'ann', id, 'It was founded in 1931.')).toEqual({ kind: 'done' });
	expect(await oneFact.find(db, 'ann', id, noon)).toMatchObject({
		...{ statement: 'It was founded in 1931.', own: true },
		citations: [{ quote: text }]
	});
	expect(await db.select().from(citation).where(eq(citation.factId, id))).toEqual(cited);
	for (const words of ['', 'x'.repeat(1001)])
		expect(await oneFact.restate(db, 'ann', id, words)).toMatchObject({ kind: 'refused' });
	for (const [learner, which] of [
		['bob', id],
		['ann', 'c.f0'],
		['ann', 'nowhere']
	] as const)
		expect(await oneFact.restate(db, learner, which, 'No.')).toEqual({ kind: 'missing' });
	const statements = (await db.select().from(fact)).map(({ statement }) => statement);
	expect(statements.sort()).toEqual(['It was founded in 1931.', 'Sentence 0 is true.']);
	expect(await oneFact.find(db, 'bob', id, noon)).toBeNull();
	expect(await oneFact.find(db, 'ann', 'nowhere', noon)).toBeNull();
});
