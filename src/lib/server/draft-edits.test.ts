import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as courses from './courses.ts';
import { card, fact } from './db/schema.ts';
import * as edits from './draft-edits.ts';
import * as drafts from './drafts.ts';
import { bring, noon, prepared, school } from './fixtures.ts';
import * as places from './places.ts';

const text = `# Lakes

The lake is deep. The Academy of Lakes was founded in March 1931. It is old.

The Treaty of Balkhash was signed in Almaty on 12 May 1994.`;

async function withDrafts() {
	const db = await school(1, ['ann', 'bob']);
	const course = await courses.create(db, 'ann', 'Lakes', noon);
	await bring(db, 'ann', 'text', { course }, await prepared(text, 'Lakes'));
	const waiting = await drafts.list(db, 'ann', 'draft');
	return { db, course, first: waiting[0]!, waiting };
}

const none = { none: true } as const;
const words = {
	kind: 'cloze' as const,
	prompt: 'The ____ was founded in March 1931.',
	answer: 'Academy of Lakes',
	accepted: []
};

test('a draft gets other words and a topic, and can have its old ones again', async () => {
	const { db, course, first } = await withDrafts();
	const edited = await edits.edit(db, 'ann', first.id, words, { title: 'Water' }, noon);
	expect(edited).toMatchObject({ kind: 'done', topic: { title: 'Water' } });
	const [water] = (await courses.topics(db, 'ann', course)).filter(({ title }) => title === 'Water');
	expect(await drafts.find(db, 'ann', first.id)).toMatchObject({
		...words,
		topic: 'Water',
		topicId: water?.id,
		status: 'draft'
	});
	const { kind, prompt, answer, accepted } = first;
	const back = first.topicId ? { id: first.topicId } : none;
	await edits.edit(db, 'ann', first.id, { kind, prompt, answer, accepted }, back, noon);
	expect(await drafts.find(db, 'ann', first.id)).toEqual(first);
});

test('words that will not do and topics of other courses change nothing', async () => {
	const { db, first } = await withDrafts();
	const before = await drafts.find(db, 'ann', first.id);
	const edit = (to: edits.Words, wanted: { id: string } | typeof none) =>
		edits.edit(db, 'ann', first.id, to, wanted, noon);
	expect(await edit({ ...words, prompt: 'No gap.' }, none)).toMatchObject({ kind: 'refused' });
	expect(await edit(words, { id: 't0' })).toMatchObject({ kind: 'refused' });
	expect(await drafts.find(db, 'ann', first.id)).toEqual(before);
});

test('nobody edits a draft that is not theirs', async () => {
	const { db, first } = await withDrafts();
	const before = [await db.select().from(card), await db.select().from(fact)];
	expect(await edits.edit(db, 'bob', first.id, words, none, noon)).toEqual({ kind: 'missing' });
	expect([await db.select().from(card), await db.select().from(fact)]).toEqual(before);
});

test('kinds that come last do so within their text, and only in the order', async () => {
	const { db, waiting } = await withDrafts();
	const [first, ...others] = waiting;
	await db.update(card).set({ rule: 'number' }).where(eq(card.id, first!.id));
	const ids = async (last: 'number'[]) =>
		(await drafts.list(db, 'ann', 'draft', { document: 'text' }, 100, last)).map(({ id }) => id);
	expect(await ids([])).toEqual(waiting.map(({ id }) => id));
	expect(await ids(['number'])).toEqual([...others.map(({ id }) => id), first!.id]);
});

test('decisions are counted by kind, for each learner alone', async () => {
	const { db, waiting } = await withDrafts();
	const [one, other] = waiting;
	await db.update(card).set({ rule: 'number' }).where(eq(card.id, one!.id));
	await drafts.decide(db, 'ann', one!.id, 'rejected');
	await drafts.decide(db, 'ann', other!.id, 'accepted');
	const decided = await drafts.decisions(db, 'ann');
	expect(decided).toContainEqual({ kind: 'number', accepted: 0, rejected: 1 });
	expect(decided).toContainEqual({ kind: other!.rule, accepted: 1, rejected: 0 });
	expect(await drafts.decisions(db, 'bob')).toEqual([]);
});

test('a draft is shown in its place: under its heading, between its neighbours', async () => {
	const { db, waiting } = await withDrafts();
	const placed = await places.around(db, waiting);
	const founded = placed.find(({ quote }) => quote.includes('1931'));
	expect(founded?.around).toEqual({
		before: 'The lake is deep. ',
		after: ' It is old.\n\nThe Treaty of Balkhash was signed in Almaty on 12 May 1994.',
		heading: 'Lakes',
		page: null
	});
	expect(await places.around(db, [])).toEqual([]);
});
