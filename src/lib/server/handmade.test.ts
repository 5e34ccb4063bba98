import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Making } from '#lib/drafting/handmade.ts';
import * as courses from './courses.ts';
import { card, citation, document, fact, topic } from './db/schema.ts';
import * as drafts from './drafts.ts';
import { bring, noon, prepared, school } from './fixtures.ts';
import * as handmade from './handmade.ts';
import * as sittings from './sittings.ts';

const text =
	'The lake is deep and cold. The Academy of Lakes was founded in March 1931. People come from far away to see it.';
const deep = { documentId: 'text', start: 0 };
const founded = { documentId: 'text', start: text.indexOf('The Academy') };
const nothing: Making = { chosen: [], question: '', answer: '' };
const cold = { ...nothing, chosen: [5] };
const none = { none: true } as const;

async function withText() {
	const db = await school(1, ['ann', 'bob']);
	await courses.enrol(db, 'ann', 'c', false, noon);
	const course = await courses.create(db, 'ann', 'Lakes', noon);
	await bring(db, 'ann', 'text', { course }, await prepared(text, 'Lakes'));
	return { db, course };
}

type Db = Awaited<ReturnType<typeof school>>;
const byHand = async (db: Db) =>
	(await db.select().from(card)).filter(({ rule, id }) => rule === null && !id.startsWith('c.'));
const asked = async (db: Db) => (await sittings.begin(db, 'ann', noon))?.cards.map(({ id }) => id);

test('a card of a sentence is accepted, quotes it exactly and is in the next review', async () => {
	const { db } = await withText();
	expect(await handmade.make(db, 'ann', 'mine', deep, cold, none, noon)).toEqual({
		kind: 'made',
		id: 'mine'
	});
	const [made] = await byHand(db);
	expect(made).toMatchObject({
		id: 'mine',
		kind: 'cloze',
		prompt: 'The lake is deep and ____.',
		answer: 'cold',
		status: 'accepted',
		rule: null
	});
	const [quoted] = await db.select().from(citation).where(eq(citation.factId, made!.factId));
	const [stored] = await db.select().from(document).where(eq(document.id, 'text'));
	expect(quoted?.quote).toBe('The lake is deep and cold.');
	expect(stored?.text.slice(quoted?.start, quoted?.end)).toBe(quoted?.quote);
	expect(await asked(db)).toEqual(['mine']);
});

test('a sentence on which a fact rests gets another card of that fact', async () => {
	const { db } = await withText();
	const [draft] = await drafts.list(db, 'ann', 'draft');
	const facts = await db.$count(fact);
	const before = await db.$count(card, eq(card.factId, draft!.factId));
	const making = { ...nothing, question: 'Who looks after the lake?', chosen: [1, 3] };
	await handmade.make(db, 'ann', 'mine', founded, making, none, noon);
	const [made] = await byHand(db);
	expect(made).toMatchObject({ factId: draft!.factId, answer: 'Academy of Lakes', position: before });
	expect(await db.$count(fact)).toBe(facts);
	expect((await drafts.list(db, 'ann', 'draft')).map(({ id }) => id)).toContain(draft!.id);
});

test('a form that is sent twice, also at the same time, makes one card', async () => {
	const { db } = await withText();
	const facts = await db.$count(fact);
	const send = () => handmade.make(db, 'ann', 'mine', deep, cold, none, noon);
	expect(await Promise.all([send(), send(), send()])).toEqual(
		new Array(3).fill({ kind: 'made', id: 'mine' })
	);
	expect(await send()).toEqual({ kind: 'made', id: 'mine' });
	expect(await byHand(db)).toHaveLength(1);
	expect(await db.$count(fact)).toBe(facts + 1);
});

test('the same form with other words makes another card', async () => {
	const { db } = await withText();
	await handmade.make(db, 'ann', 'mine', deep, cold, none, noon);
	await handmade.make(db, 'ann', 'mine', deep, { ...nothing, chosen: [3] }, none, noon);
	expect((await byHand(db)).map(({ answer }) => answer).sort()).toEqual(['cold', 'deep']);
	expect(new Set((await byHand(db)).map(({ factId }) => factId)).size).toBe(1);
});

test('a draft with the very same words is accepted instead', async () => {
	const { db } = await withText();
	const [draft] = await drafts.list(db, 'ann', 'draft');
	expect(draft?.answer).toBe('March 1931');
	const making = { ...nothing, chosen: [7, 8] };
	expect(await handmade.make(db, 'ann', 'mine', founded, making, none, noon)).toEqual({
		kind: 'made',
		id: draft!.id
	});
	expect(await byHand(db)).toEqual([]);
	expect(await asked(db)).toEqual([draft!.id]);
});

test('the fact goes under the topic that was chosen, or under a new one', async () => {
	const { db, course } = await withText();
	await handmade.make(db, 'ann', 'one', deep, cold, { title: 'Water' }, noon);
	const [made] = await byHand(db);
	const topics = await db.select().from(topic).where(eq(topic.courseId, course));
	const water = topics.find(({ title }) => title === 'Water');
	const [placed] = await db.select().from(fact).where(eq(fact.id, made!.factId));
	expect(placed?.topicId).toBe(water?.id);
	await handmade.make(db, 'ann', 'two', founded, cold, { id: water!.id }, noon);
	expect(await db.$count(topic, eq(topic.courseId, course))).toBe(topics.length);
});

test('what makes no card is refused with a sentence, and nothing is stored', async () => {
	const { db } = await withText();
	const refused = async (at: typeof deep, making: Making, wanted: object = none) =>
		handmade.make(db, 'ann', 'mine', at, making, wanted as typeof none, noon);
	expect(await refused(deep, nothing)).toEqual({
		kind: 'refused',
		problem: 'Choose the words to ask for.'
	});
	expect(await refused(deep, cold, { id: 't0' })).toMatchObject({ kind: 'refused' });
	expect(await refused({ ...deep, start: 3 }, cold)).toEqual({ kind: 'missing' });
	expect(await byHand(db)).toEqual([]);
});

test('a card that is taken back goes with its fact; one that was a draft waits again', async () => {
	const { db } = await withText();
	const facts = await db.$count(fact);
	await handmade.make(db, 'ann', 'one', deep, cold, none, noon);
	await handmade.make(db, 'ann', 'two', deep, { ...nothing, chosen: [3] }, none, noon);
	expect(await handmade.unmake(db, 'bob', 'text', 'one')).toBe(false);
	expect(await handmade.unmake(db, 'ann', 'd', 'one')).toBe(false);
	expect(await handmade.unmake(db, 'ann', 'text', 'one')).toBe(true);
	expect(await db.$count(fact)).toBe(facts + 1);
	expect(await handmade.unmake(db, 'ann', 'text', 'two')).toBe(true);
	expect(await db.$count(fact)).toBe(facts);
	const [draft] = await drafts.list(db, 'ann', 'draft');
	await drafts.decide(db, 'ann', draft!.id, 'accepted');
	expect(await handmade.unmake(db, 'ann', 'text', draft!.id)).toBe(true);
	expect((await drafts.find(db, 'ann', draft!.id))?.status).toBe('draft');
	expect(await asked(db)).toEqual([]);
});

test('nobody makes a card in a text that is not theirs', async () => {
	const { db } = await withText();
	expect(await handmade.make(db, 'bob', 'x', deep, cold, none, noon)).toEqual({ kind: 'missing' });
	expect(await handmade.make(db, 'ann', 'x', { documentId: 'd', start: 0 }, cold, none, noon)).toEqual({
		kind: 'missing'
	});
	expect(await handmade.sentenceAt(db, 'bob', 'text', 0)).toBeNull();
	expect(await byHand(db)).toEqual([]);
});
