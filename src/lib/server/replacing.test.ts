import fc from 'fast-check';
import { eq, isNotNull, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as courses from './courses.ts';
import type { Database } from './db/open.ts';
import {
	card,
	citation,
	document,
	intake,
	memory,
	ownLabel,
	passage,
	readingPlace,
	review
} from './db/schema.ts';
import * as documents from './documents.ts';
import * as drafts from './drafts.ts';
import { answered, bring, noon, prepared, school } from './fixtures.ts';
import * as lost from './lost-citations.ts';
import { asNewVersion } from './new-version.ts';
import { pack } from './parcel.ts';
import * as places from './reading-places.ts';
import { replaced } from './replacing.ts';
import * as reviews from './reviews.ts';
import { store, type Stored } from './storing.ts';
import * as wordings from './wordings.ts';

const sentences = [
	'The Kazakh Academy of Lakes (KAL) was founded in March 1931.',
	'The Treaty of Balkhash was signed in Almaty on 12 May 1994.',
	'The Lake Council was set up in June 1997.'
];

/** Ann studies all that was drafted from a text, and has answered all of it once. */
async function withText(all = sentences) {
	const db = await school(2);
	const course = await courses.create(db, 'ann', 'Lakes', noon);
	await bring(db, 'ann', 'first', { course }, await prepared(all.join(' '), 'Lakes'));
	for (const { id } of await drafts.list(db, 'ann', 'draft')) {
		await drafts.decide(db, 'ann', id, 'accepted');
		await reviews.record(db, 'ann', answered(id, 3, noon), noon);
	}
	return { db, course };
}

/** Stores a text as the server does when it has been read as a new version of a document. */
async function bringVersion(
	db: Database,
	id: string,
	of: string,
	course: string,
	text: string
): Promise<Stored> {
	const old = await replaced(db, 'ann', of);
	if (!old) throw new Error(`There is no document ${of}`);
	const { prepared: made, carried } = asNewVersion(await prepared(text, 'Lakes'), old);
	const row = { id, learnerId: 'ann', courseId: course, title: '', label: id, size: 1, replaces: of };
	await db.insert(intake).values({ ...row, state: 'waiting', addedAt: new Date(noon) });
	return store(db, 'ann', id, { ...pack(made, noon), carried }, noon);
}

/** The law: no citation ever points at other words than it quotes. */
async function everyQuotationStands(db: Database) {
	const rows = await db
		.select({ start: citation.start, end: citation.end, quote: citation.quote, text: document.text })
		.from(citation)
		.innerJoin(document, eq(document.id, citation.documentId));
	for (const { text, start, end, quote } of rows) expect(text.slice(start, end)).toBe(quote);
	return rows.length;
}

const accepted = (db: Database) => db.select().from(card).where(eq(card.status, 'accepted')).orderBy(card.id);
const learnt = async (db: Database) => [
	await db.select().from(review).orderBy(review.position),
	await db.select().from(memory).orderBy(memory.cardId),
	await accepted(db)
];

test('what still stands is found again, what does not is lost with what is most like it, and what is new is drafted', async () => {
	const { db, course } = await withText();
	const before = await learnt(db);
	const text = `A new head. ${sentences[1]} ${sentences[0]} The Lake Council was set up in June 1998. The Sea Council (SC) was set up in May 1999.`;
	expect(await bringVersion(db, 'second', 'first', course, text)).toEqual({ kind: 'done' });
	expect(await learnt(db)).toEqual(before);
	await everyQuotationStands(db);
	expect((await documents.ofCourse(db, 'ann', course)).map(({ id, lost }) => [id, lost])).toEqual([
		['second', 1]
	]);
	const [one, ...more] = await lost.list(db, 'second');
	expect(more).toEqual([]);
	expect(one).toMatchObject({ documentId: 'first', quote: sentences[2] });
	expect(text.slice(one!.nearest!.start, one!.nearest!.end)).toBe(
		'The Lake Council was set up in June 1998.'
	);
	const found = await db.select().from(citation).where(eq(citation.documentId, 'second'));
	expect(found.map(({ quote }) => quote)).toEqual(expect.arrayContaining(sentences.slice(0, 2)));
	const offered = await drafts.list(db, 'ann', 'draft', { document: 'second' });
	expect(new Set(offered.map(({ quote }) => quote))).toEqual(
		new Set(['The Lake Council was set up in June 1998.', 'The Sea Council (SC) was set up in May 1999.'])
	);
	expect(await db.$count(passage, eq(passage.documentId, 'first'))).toBe(0);
	expect((await documents.find(db, 'ann', 'first'))?.title).toBe('Lakes (earlier version)');
});

test('a lost citation quotes the passage that is most like it once the learner says so, or stays lost', async () => {
	const { db, course } = await withText();
	const text = sentences.map((each) => each.replace(/was (founded|signed|set up)/, 'was again $1')).join(' ');
	await bringVersion(db, 'second', 'first', course, text);
	const before = await learnt(db);
	const [first, second] = await lost.list(db, 'second');
	expect(await lost.mend(db, 'bob', 'second', first!)).toBeNull();
	expect(await lost.mend(db, 'ann', 'first', first!)).toBeNull();
	expect(await lost.mend(db, 'ann', 'second', first!)).not.toBeNull();
	expect(await lost.mend(db, 'ann', 'second', first!)).toBeNull();
	expect(await lost.leave(db, 'ann', 'second', second!)).not.toBeNull();
	expect(await lost.mend(db, 'ann', 'second', second!)).toBeNull();
	expect((await lost.list(db, 'second')).map(({ nearest }) => nearest !== null)).toEqual([false, true]);
	expect(await learnt(db)).toEqual(before);
	await everyQuotationStands(db);
});

test('a lost citation quotes nothing that its card contradicts, until the card is changed', async () => {
	const { db, course } = await withText();
	await bringVersion(db, 'second', 'first', course, sentences.join(' ').replace('1997', '1998'));
	const [one] = await lost.list(db, 'second');
	expect(await lost.mend(db, 'ann', 'second', one!)).toBe('unsaid');
	expect(await lost.list(db, 'second')).toEqual([one]);
	const cards = await db.select().from(card).where(eq(card.factId, one!.factId));
	for (const { id, prompt, answer } of cards)
		await wordings.change(db, 'ann', id, { prompt, answer: answer.replace('1997', '1998') });
	expect(await lost.mend(db, 'ann', 'second', one!)).toMatchObject({ from: 'first' });
	await everyQuotationStands(db);
});

test('what was decided about a lost citation can be undone, by nobody else', async () => {
	const { db, course } = await withText();
	const text = sentences.map((each) => each.replace(/was (founded|signed|set up)/, 'was again $1')).join(' ');
	await bringVersion(db, 'second', 'first', course, text);
	const before = await lost.list(db, 'second');
	for (const decide of [lost.mend, lost.leave]) {
		const undo = await decide(db, 'ann', 'second', before[0]!);
		expect(await lost.list(db, 'second')).not.toEqual(before);
		if (undo === null || undo === 'unsaid') throw new Error('Nothing was decided');
		expect(await lost.undo(db, 'bob', 'second', undo)).toBe(false);
		expect(await lost.undo(db, 'ann', 'second', { ...undo, from: 'c.d' })).toBe(false);
		expect(await lost.undo(db, 'ann', 'second', { ...undo, span: { start: 0, end: 9999 } })).toBe(false);
		expect(await lost.undo(db, 'ann', 'second', undo)).toBe(true);
		expect(await lost.list(db, 'second')).toEqual(before);
		await everyQuotationStands(db);
	}
});

test('what was lost in one version is found when a later one has it again; old texts stay while they are cited', async () => {
	const { db, course } = await withText();
	await bringVersion(db, 'second', 'first', course, sentences.slice(0, 2).join(' '));
	expect(await lost.list(db, 'second')).toMatchObject([{ quote: sentences[2], nearest: null }]);
	await bringVersion(db, 'third', 'first', course, `${sentences[2]} ${sentences[1]}`);
	expect(await lost.list(db, 'third')).toMatchObject([{ quote: sentences[0], documentId: 'second' }]);
	await everyQuotationStands(db);
	const old = await db
		.select({ id: document.id, of: document.replacedBy, text: document.text })
		.from(document)
		.where(isNotNull(document.replacedBy))
		.orderBy(document.id);
	expect(old.map(({ id, of, text }) => [id, of, text !== ''])).toEqual([
		['first', 'third', false],
		['second', 'third', true]
	]);
	expect(await documents.remove(db, 'ann', 'third')).toBe(course);
	expect(await db.$count(document, eq(document.courseId, course))).toBe(0);
	expect(await db.$count(review)).toBeGreaterThan(2);
});

test('the place where the learner was goes along, and drafts whose words are gone are withdrawn', async () => {
	const { db, course } = await withText();
	await db
		.update(card)
		.set({ status: 'draft' })
		.where(sql`fact_id in (select fact_id from citation where quote = ${sentences[2]})`);
	await places.keep(db, 'ann', 'first', sentences.join(' ').indexOf(sentences[1]!));
	await bringVersion(db, 'second', 'first', course, `${sentences[0]} In between. ${sentences[1]}`);
	const text = (await documents.find(db, 'ann', 'second'))!.text;
	expect(await places.find(db, 'ann', 'second')).toBe(text.indexOf(sentences[1]!));
	expect(await db.$count(readingPlace)).toBe(1);
	expect(await drafts.count(db, 'ann', 'draft')).toBe(0);
	expect(await lost.list(db, 'second')).toEqual([]);
});

test('what the learner says of a passage goes along with it, and comes back when the passage does', async () => {
	const { db, course } = await withText();
	const [{ factId } = { factId: '' }] = await db
		.select()
		.from(citation)
		.where(eq(citation.documentId, 'first'));
	const say = (quote: string) =>
		db.insert(ownLabel).values({ learnerId: 'ann', factId, documentId: 'first', quote, label: 'contrasts' });
	await say(sentences[1]!);
	await say(sentences[2]!);
	const said = () =>
		db
			.select({ documentId: ownLabel.documentId, quote: ownLabel.quote })
			.from(ownLabel)
			.orderBy(ownLabel.quote);
	await bringVersion(db, 'second', 'first', course, `${sentences[0]} ${sentences[1]}`);
	expect(await said()).toEqual([
		{ documentId: 'first', quote: sentences[2] },
		{ documentId: 'second', quote: sentences[1] }
	]);
	await bringVersion(db, 'third', 'second', course, sentences.join(' '));
	expect((await said()).map(({ documentId }) => documentId)).toEqual(['third', 'third']);
});

test('an earlier version is not deleted by itself', async () => {
	const { db, course } = await withText();
	await bringVersion(db, 'second', 'first', course, sentences.slice(0, 2).join(' '));
	const before = await learnt(db);
	expect(await documents.remove(db, 'ann', 'first')).toBeNull();
	expect(await learnt(db)).toEqual(before);
	expect(await lost.list(db, 'second')).toHaveLength(1);
});

test('the text that is there already comes in only once, and one that was overtaken not at all', async () => {
	const { db, course } = await withText();
	const text = sentences.slice(0, 2).join(' ');
	expect(await bringVersion(db, 'same', 'first', course, sentences.join(' '))).toEqual({
		kind: 'known',
		id: 'first'
	});
	const old = await replaced(db, 'ann', 'first');
	expect(await bringVersion(db, 'second', 'first', course, text)).toEqual({ kind: 'done' });
	const { prepared: made, carried } = asNewVersion(await prepared(`${text} Late.`), old!);
	const row = { id: 'late', learnerId: 'ann', courseId: course, title: '', label: 'late', size: 1 };
	await db.insert(intake).values({ ...row, state: 'waiting', addedAt: new Date(noon) });
	expect(await store(db, 'ann', 'late', { ...pack(made, noon), carried }, noon)).toEqual({
		kind: 'overtaken'
	});
	expect(await db.$count(document, eq(document.id, 'late'))).toBe(0);
	expect(await replaced(db, 'bob', 'second')).toBeNull();
	expect(await replaced(db, 'ann', 'c.d')).toBeNull();
});

test('whatever is done to a text, every quotation stands where it points, and nothing that was learnt changes', async () => {
	const { db, course } = await withText();
	const before = await learnt(db);
	const cited = await db.$count(citation);
	const edit = fc.record({
		kind: fc.constantFrom('insert', 'delete', 'move', 'change'),
		at: fc.nat(9),
		to: fc.nat(9)
	});
	let version = 0;
	let now = sentences;
	await fc.assert(
		fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
			const after = [...now];
			for (const { kind, at, to } of edits) {
				const where = at % Math.max(1, after.length);
				if (kind === 'insert')
					after.splice(where, 0, to < 5 ? sentences[to % 3]! : `Nothing ${to} happened here.`);
				else if (kind === 'delete' && after.length > 1) after.splice(where, 1);
				else if (kind === 'move') after.splice(to % after.length, 0, ...after.splice(where, 1));
				else if (kind === 'change') after[where] = after[where]!.replace(/ /, ' then ');
			}
			version += 1;
			const [newest] = await documents.ofCourse(db, 'ann', course);
			const stored = await bringVersion(db, `version-${version}`, newest!.id, course, after.join(' '));
			if (stored.kind === 'done') now = after;
			expect(await everyQuotationStands(db)).toBeGreaterThanOrEqual(cited);
			expect(await learnt(db)).toEqual(before);
			const [newer] = await documents.ofCourse(db, 'ann', course);
			const gone = (await lost.list(db, newer!.id)).map(({ quote }) => quote);
			for (const sentence of sentences) expect(gone.includes(sentence)).toBe(!now.includes(sentence));
		}),
		{ numRuns: 15, endOnFailure: true }
	);
});
