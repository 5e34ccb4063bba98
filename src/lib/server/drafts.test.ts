import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as courses from './courses.ts';
import * as documents from './documents.ts';
import { card, memory } from './db/schema.ts';
import * as drafts from './drafts.ts';
import { answered, bring, noon, prepared, school } from './fixtures.ts';
import * as reviews from './reviews.ts';
import * as sittings from './sittings.ts';
import { drafts as waitingDrafts } from './waiting.ts';
import * as wordings from './wordings.ts';

const text =
	'The Academy of Lakes was founded in March 1931. The Treaty of Balkhash was signed in Almaty on 12 May 1994.';

async function withDrafts() {
	const db = await school(1, ['ann', 'bob']);
	await courses.enrol(db, 'ann', 'c', false, noon);
	const course = await courses.create(db, 'ann', 'Lakes', noon);
	await bring(db, 'ann', 'text', { course }, await prepared(text, 'Lakes'));
	const waiting = await drafts.list(db, 'ann', 'draft');
	return { db, course, first: waiting[0]!, waiting };
}

async function inPlan(db: Awaited<ReturnType<typeof school>>) {
	return (await sittings.begin(db, 'ann', noon))?.cards.map(({ id }) => id);
}

test('an accepted card is in the next review at once, the others are not', async () => {
	const { db, first } = await withDrafts();
	expect(await inPlan(db)).toEqual([]);
	expect(await drafts.decide(db, 'ann', first.id, 'accepted')).toBe(true);
	expect(await inPlan(db)).toEqual([first.id]);
});

test('the rest of a text can be accepted together; what was rejected stays so', async () => {
	const { db, first, waiting } = await withDrafts();
	await drafts.decide(db, 'ann', first.id, 'rejected');
	const accepted = await drafts.acceptRest(db, 'ann', 'text');
	expect(accepted?.sort()).toEqual(
		waiting
			.slice(1)
			.map(({ id }) => id)
			.sort()
	);
	// Both are of one fact, and two cards of a fact never come on one day.
	const planned = await inPlan(db);
	expect(planned).toHaveLength(1);
	expect(accepted).toContain(planned?.[0]);
	expect((await drafts.list(db, 'ann', 'rejected')).map(({ id }) => id)).toEqual([first.id]);
});

test('drafts that few would take are listed, counted and accepted apart', async () => {
	const { db, course, waiting } = await withDrafts();
	const [unlikely, ...others] = waiting.map(({ id }) => id);
	await db.update(card).set({ setAside: true }).where(eq(card.id, unlikely!));
	const ids = async (within: drafts.Within) =>
		(await drafts.list(db, 'ann', 'draft', within)).map(({ id }) => id);
	for (const of of [{}, { course }, { document: 'text' }]) {
		expect(await ids(of)).toEqual(others);
		expect(await ids({ ...of, aside: 'yes' })).toEqual([unlikely]);
		expect(await drafts.count(db, 'ann', 'draft', { ...of, aside: 'yes' })).toBe(1);
	}
	expect(await drafts.report(db, 'ann', 'text')).toMatchObject({ draft: others.length, others: 1 });
	expect(await drafts.report(db, 'ann', 'text', 'yes')).toMatchObject({ draft: 1, others: others.length });
	const waits = async () => [
		(await waitingDrafts(db, 'ann')).map((each) => each.drafts),
		(await courses.list(db, 'ann')).map((each) => each.drafts),
		(await documents.ofCourse(db, 'ann', course)).map((each) => each.drafts)
	];
	expect(await waits()).toEqual([[others.length], [0, others.length], [others.length]]);

	expect((await drafts.acceptRest(db, 'ann', 'text'))?.sort()).toEqual(others.sort());
	expect(await waits()).toEqual([[], [0, 0], [0]]);
	expect(await drafts.acceptRest(db, 'ann', 'text', 'yes')).toEqual([unlikely]);
	expect(await ids({ aside: 'yes' })).toEqual([]);
	expect(await drafts.decide(db, 'ann', unlikely!, 'rejected')).toBe(true);
	expect((await drafts.decisions(db, 'ann')).map(({ rejected }) => rejected)).toEqual([0, 0]);
	expect((await drafts.list(db, 'ann', 'rejected')).map(({ id }) => id)).toEqual([unlikely]);
});

test('what was accepted together is taken back together; what was accepted before stays', async () => {
	const { db, first, waiting } = await withDrafts();
	await drafts.decide(db, 'ann', first.id, 'accepted');
	const accepted = (await drafts.acceptRest(db, 'ann', 'text')) ?? [];
	expect(await drafts.count(db, 'ann', 'accepted', { document: 'text' })).toBe(waiting.length);
	expect(await drafts.reopenAll(db, 'ann', 'text', [...accepted, 'c.f0/a'])).toBe(true);
	expect(await inPlan(db)).toEqual([first.id]);
	expect(await drafts.count(db, 'ann', 'draft')).toBe(waiting.length - 1);
	expect(await db.$count(card, eq(card.status, 'accepted'))).toBe(3);
});

test('the drafts of one course are listed and counted alone', async () => {
	const { db, course, waiting } = await withDrafts();
	const other = await courses.create(db, 'ann', 'Rivers', noon);
	await bring(db, 'ann', 'other', { course: other }, await prepared(`${text} It is deep.`, 'Rivers'));
	expect(await drafts.list(db, 'ann', 'draft', { course })).toEqual(waiting);
	expect(await drafts.count(db, 'ann', 'draft', { course })).toBe(waiting.length);
	expect(await drafts.count(db, 'ann', 'draft')).toBeGreaterThan(waiting.length);
	expect(await drafts.list(db, 'bob', 'draft', { course })).toEqual([]);
});

test('of many drafts the first are listed', async () => {
	const { db, waiting } = await withDrafts();
	expect(await drafts.list(db, 'ann', 'draft', { document: 'text' }, 1)).toEqual(waiting.slice(0, 1));
	expect(await drafts.count(db, 'ann', 'draft', { document: 'text' })).toBe(waiting.length);
});

test('a decision that is taken back leaves no trace', async () => {
	const { db, first } = await withDrafts();
	await drafts.decide(db, 'ann', first.id, 'accepted');
	await drafts.decide(db, 'ann', first.id, 'draft');
	expect(await inPlan(db)).toEqual([]);
	expect(await db.$count(memory, eq(memory.cardId, first.id))).toBe(0);
	expect((await drafts.list(db, 'ann', 'draft'))[0]?.id).toBe(first.id);
});

test('a card that was studied, taken back and accepted again knows what was learnt', async () => {
	const { db, first } = await withDrafts();
	await drafts.decide(db, 'ann', first.id, 'accepted');
	await reviews.record(db, 'ann', answered(first.id, 4, noon), noon);
	await drafts.decide(db, 'ann', first.id, 'draft');
	await drafts.decide(db, 'ann', first.id, 'accepted');
	const [row] = await db.select().from(memory).where(eq(memory.cardId, first.id));
	expect(row?.reps).toBe(1);
});

test('the report accounts for every passage and every card', async () => {
	const { db, first, waiting } = await withDrafts();
	await drafts.decide(db, 'ann', first.id, 'rejected');
	const report = await drafts.report(db, 'ann', 'text');
	expect(report).toMatchObject({
		title: 'Lakes',
		enrolled: true,
		draft: waiting.length - 1,
		accepted: 0,
		rejected: 1
	});
	expect(report?.passages.reduce((sum, { count }) => sum + count, 0)).toBe(2);
});

test('a cloze keeps its gap, whatever else is reworded', async () => {
	const { db, first } = await withDrafts();
	expect(first.kind).toBe('cloze');
	expect(
		await wordings.change(db, 'ann', first.id, { prompt: 'No gap.', answer: 'March 1931' })
	).toMatchObject({ kind: 'refused' });
	expect((await drafts.find(db, 'ann', first.id))?.prompt).toBe(first.prompt);
	const to = { prompt: 'It was founded in ____.', answer: 'March 1931' };
	expect(await wordings.change(db, 'ann', first.id, to)).toEqual({ kind: 'done' });
	expect(await drafts.find(db, 'ann', first.id)).toMatchObject({ ...to, status: 'draft' });
});

test('nobody else sees, decides or rewords a draft', async () => {
	const { db, first } = await withDrafts();
	const before = await db.select().from(card);
	expect(await drafts.list(db, 'bob', 'draft')).toEqual([]);
	expect(await drafts.list(db, 'bob', 'draft', { document: 'text' })).toEqual([]);
	expect(await drafts.find(db, 'bob', first.id)).toBeNull();
	expect(await drafts.report(db, 'bob', 'text')).toBeNull();
	expect(await drafts.decide(db, 'bob', first.id, 'accepted')).toBe(false);
	expect(await drafts.acceptRest(db, 'bob', 'text')).toBeNull();
	expect(await drafts.reopenAll(db, 'bob', 'text', [first.id])).toBe(false);
	expect(await drafts.count(db, 'bob', 'draft', { document: 'text' })).toBe(0);
	expect(await wordings.change(db, 'bob', first.id, { prompt: 'a ____', answer: 'b' })).toEqual({
		kind: 'missing'
	});
	expect(await db.select().from(card)).toEqual(before);
	expect(await db.$count(memory, eq(memory.cardId, first.id))).toBe(0);
});

test('cards that a person wrote are no drafts', async () => {
	const db = await school(1);
	expect(await drafts.decide(db, 'ann', 'c.f0/a', 'rejected')).toBe(false);
	expect(await drafts.find(db, 'ann', 'c.f0/a')).toBeNull();
});
