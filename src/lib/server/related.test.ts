import { eq, sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { Comparisons } from './comparisons.ts';
import type { Database } from './db/open.ts';
import { card, comparison, course, document, fact, ownLabel, related as table, user } from './db/schema.ts';
import { bring, later, noon, prepared, school } from './fixtures.ts';
import { join } from './joining.ts';
import { say } from './own-labels.ts';
import * as elsewhere from './related-elsewhere.ts';
import { inBrief } from './related-in-brief.ts';
import * as related from './related.ts';
import * as starter from './starter.ts';

const guarantor =
	'In 1992 Kazakhstan joined the Collective Security Treaty Organization (CSTO). Russia is the guarantor of the security of Kazakhstan.';
const less = 'Kazakhstan joined the CSTO in 1992. Astana wants to reduce its dependence on Moscow.';

let db: Database;

beforeEach(async () => {
	db = await school(1, ['ann', 'bob']);
	await bring(db, 'ann', 'one', { newCourse: 'One' }, await prepared(guarantor, 'One'));
	await bring(db, 'ann', 'two', { course: 'one-course' }, await prepared(less, 'Two'));
	await compare();
});

async function compare(): Promise<void> {
	await db.update(card).set({ status: 'accepted' });
	const comparisons = new Comparisons(db);
	comparisons.wake();
	await comparisons.settled();
}

async function factSaying(words: string): Promise<string> {
	const [found] = await db
		.select({ id: fact.id })
		.from(fact)
		.where(sql`instr(${fact.statement}, ${words}) > 0`);
	return found?.id ?? '';
}

async function labels(learner: string, id: string): Promise<Record<string, string>> {
	const said = await related.ofFact(db, learner, id);
	return Object.fromEntries(
		(said?.passages ?? []).filter(({ isCited }) => !isCited).map(({ quote, label }) => [quote, label])
	);
}

const other = 'Kazakhstan joined the CSTO in 1992.';
const at = { documentId: 'two', start: 0 };

test('a passage of another text is found for a fact, with reason, place and both dates', async () => {
	await db
		.update(document)
		.set({ reference: { title: 'A paper', authors: [], year: '2016' } })
		.where(eq(document.id, 'two'));
	await compare();
	const id = await factSaying('joined');
	const said = await related.ofFact(db, 'ann', id);
	expect(said?.isCompared).toBe(true);
	expect(said?.quoted).toMatchObject({ documentId: 'one', date: null });
	expect(said?.passages.find(({ quote }) => quote === other)).toMatchObject({
		...at,
		...{ label: 'supports', by: 'rule', isCited: false, document: 'Two', date: '2016', course: null },
		reason: expect.stringMatching(/^Both mention/)
	});
	expect((await inBrief(db, 'ann', [id])).get(id)).toEqual({ found: { supports: 1 }, own: [] });
});

test('what a learner says of a passage stands for them, also when it is compared anew', async () => {
	const id = await factSaying('joined');
	expect(await say(db, 'ann', id, at, 'contrasts')).toEqual({ before: null });
	await bring(db, 'ann', 'three', { course: 'one-course' }, await prepared('Coffee is drunk in Italy.', 'C'));
	await db.delete(comparison);
	await compare();
	expect((await labels('ann', id))[other]).toBe('contrasts');
	expect((await inBrief(db, 'ann', [id])).get(id)?.found).toEqual({ contrasts: 1 });
	expect(await say(db, 'ann', id, at, 'unrelated')).toEqual({ before: 'contrasts' });
	expect((await labels('ann', id))[other]).toBe('unrelated');
	expect((await inBrief(db, 'ann', [id])).get(id)?.found).toEqual({});
	expect(await say(db, 'ann', id, at, null)).toEqual({ before: 'unrelated' });
	expect((await labels('ann', id))[other]).toBe('supports');
	expect(await db.$count(ownLabel)).toBe(0);
});

test('a passage of a text that a new version has replaced is not told of, even before all is compared anew', async () => {
	const id = await factSaying('joined');
	await bring(db, 'ann', 'newer', { course: 'one-course' }, await prepared('Other words.', 'Newer'));
	await db.update(document).set({ replacedBy: 'newer' }).where(eq(document.id, 'two'));
	expect(await labels('ann', id)).toEqual({});
	expect((await inBrief(db, 'ann', [id])).get(id)?.found).toEqual({});
});

test('nobody sees or labels what is said of another learner’s fact', async () => {
	const id = await factSaying('joined');
	expect(await related.ofFact(db, 'bob', id)).toBeNull();
	expect(await say(db, 'bob', id, at, 'supports')).toBeUndefined();
	expect(await say(db, 'ann', id, { documentId: 'two', start: 7 }, 'supports')).toBeUndefined();
	expect(await db.$count(ownLabel)).toBe(0);
});

test('a label in the course for everyone is the learner’s own', async () => {
	await starter.update(db, noon);
	await compare();
	const id = 'kazakhstan.less-on-moscow';
	const cited = (learner: string) =>
		related.ofFact(db, learner, id).then((said) => said?.passages.find(({ label }) => label === 'contrasts'));
	const passage = await cited('ann');
	expect(passage).toMatchObject({ isCited: true, by: 'author' });
	expect(passage?.opposed.fact.length).toBeGreaterThan(0);
	await say(db, 'ann', id, passage!, 'supports');
	expect(await cited('ann')).toBeUndefined();
	expect(await cited('bob')).toEqual(passage);
});

test('every passage stands there once, in the words of its document, with its marks within', async () => {
	await starter.update(db, noon);
	await compare();
	const texts = new Map((await db.select().from(document)).map(({ id, text }) => [id, text]));
	for (const { id } of await db.select({ id: fact.id }).from(fact)) {
		const said = await related.ofFact(db, 'ann', id);
		const all = said?.passages ?? [];
		for (const { documentId, start, quote, shared, opposed, isCited } of all) {
			const end = start + quote.length;
			expect(texts.get(documentId)?.slice(start, end)).toBe(quote);
			for (const span of [...shared.passage, ...opposed.passage])
				expect(span.start >= 0 && span.start < span.end && span.end <= quote.length).toBe(true);
			for (const span of [...shared.fact, ...opposed.fact])
				expect(span.start < span.end && span.end <= (said?.quoted?.quote.length ?? 0)).toBe(true);
			const here = all.filter(
				(each) => each.documentId === documentId && each.start < end && start < each.start + each.quote.length
			);
			if (!isCited) expect(here).toHaveLength(1);
		}
	}
});

test('a learner’s other courses are looked at only when they want it, and for them alone', async () => {
	await bring(
		db,
		'ann',
		'far',
		{ newCourse: 'Far' },
		await prepared(less.replace('joined', 'entered'), 'Far')
	);
	await bring(
		db,
		'bob',
		'bobs',
		{ newCourse: 'Bobs' },
		await prepared(less.replace('joined', 'was in'), 'Bobs')
	);
	await compare();
	const id = await factSaying('In 1992 Kazakhstan joined');
	const courses = async () =>
		(await related.ofFact(db, 'ann', id))?.passages.flatMap(({ course }) => course ?? []) ?? [];
	expect(await courses()).toEqual([]);
	await elsewhere.look(db, 'ann', true);
	expect(await elsewhere.isWanted(db, 'ann')).toBe(true);
	await compare();
	expect(new Set(await courses())).toEqual(new Set(['Far']));
	await bring(
		db,
		'ann',
		'new',
		{ newCourse: 'New' },
		await prepared(less.replace('joined', 'was let into'), 'N')
	);
	await compare();
	expect(new Set(await courses())).toEqual(new Set(['Far', 'New']));
	const foreign = sql`document_id in (select document.id from document join course on course.id = course_id where owner_id = 'bob')`;
	expect(await db.$count(table, sql`${foreign} and comparison_id like '% ann'`)).toBe(0);
	await elsewhere.look(db, 'ann', false);
	expect(await courses()).toEqual([]);
	expect(await db.$count(comparison, eq(comparison.learnerId, 'ann'))).toBe(0);
});

test('labels go along to the learner who is joined', async () => {
	await db.update(user).set({ isAnonymous: true }).where(eq(user.id, 'ann'));
	const id = await factSaying('joined');
	await say(db, 'ann', id, at, 'differs');
	await join(db, 'ann', 'bob', later);
	expect(await db.$count(course, eq(course.ownerId, 'bob'))).toBe(1);
	expect((await labels('bob', id))[other]).toBe('differs');
});
