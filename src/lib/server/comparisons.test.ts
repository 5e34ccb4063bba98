import fc from 'fast-check';
import { asc, eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { relate, relateTo } from '#lib/evidence/relate.ts';
import { indexOf } from '#lib/evidence/source.ts';
import { ComparedDocuments } from './compared-documents.ts';
import { factsToCompare, scopeOf } from './compared-scope.ts';
import { compare } from './comparing.ts';
import { pieceAside } from './comparing-aside.ts';
import { Comparisons } from './comparisons.ts';
import { open, type Database } from './db/open.ts';
import { card, citation, comparison, course, document, related, toCompare } from './db/schema.ts';
import { bring, noon, prepared, school } from './fixtures.ts';
import * as starter from './starter.ts';

const texts = {
	guarantor:
		'In 1992 Kazakhstan joined the Collective Security Treaty Organization (CSTO). Russia is the guarantor of the security of Kazakhstan.',
	less: 'Kazakhstan joined the CSTO in 1992. Astana wants to reduce its dependence on Moscow.',
	trade:
		'The Eurasian Economic Union (EEU) was founded in 2015. Russia is the main partner of Kazakhstan in trade.',
	canal: 'The Suez Canal was opened in 1869. Kazakhstan has no canal to the sea, and Russia has several.'
};
const names = Object.keys(texts) as (keyof typeof texts)[];

async function compareAll(db: Database, piece = pieceAside): Promise<void> {
	const comparisons = new Comparisons(db, piece, 60_000);
	comparisons.wake();
	await comparisons.settled();
}

/** A database with the texts in Ann's course, brought in one after the other, each compared at once or all at the end. */
async function courseOf(order: (keyof typeof texts)[], isAtOnce = false): Promise<Database> {
	const db = await school(1);
	for (const [at, name] of order.entries()) {
		const into = at === 0 ? { newCourse: 'Ours' } : { course: `${order[0]}-course` };
		await bring(db, 'ann', name, into, await prepared(texts[name], name));
		await db.update(card).set({ status: 'accepted' });
		if (isAtOnce) await compareAll(db);
	}
	await compareAll(db);
	return db;
}

/** What was found, by what is quoted: ids of facts are new each time. */
async function found(db: Database) {
	const rows = await db
		.select({
			quote: comparison.quote,
			position: related.position,
			other: related.quote,
			label: related.label,
			reason: related.reason,
			score: related.score
		})
		.from(related)
		.innerJoin(comparison, eq(comparison.id, related.comparisonId))
		.orderBy(asc(comparison.quote), asc(related.position));
	return rows;
}

test('the index finds for the starter course what an index in memory finds, but for the odd passage', async () => {
	const db = await open(':memory:');
	await starter.update(db, noon);
	await compareAll(db);
	const [{ id } = { id: '' }] = await db.select({ id: course.id }).from(course);
	const comparing = { course: id, learner: null };
	const all = new ComparedDocuments(db);
	const read = await Promise.all((await scopeOf(db, comparing)).map((each) => all.find(each.id)));
	const documents = read.flatMap((each) => each ?? []);
	const source = indexOf(documents);
	const facts = await factsToCompare(db, comparing);
	let same = 0;
	for (const { statement, documentId, start, end, id: factId } of facts) {
		const quoted = { statement, document: documents.find((each) => each.id === documentId)! };
		const wanted = relate({ ...quoted, quote: { start, end } }, source).slice(0, 3);
		const rows = await db
			.select()
			.from(related)
			.where(eq(related.comparisonId, factId))
			.orderBy(asc(related.position))
			.limit(3);
		const stored = rows.map((row) => ({ ...row, document: row.documentId, text: row.quote }));
		if (wanted.every((one, at) => stored[at] && like(one) === like(stored[at]))) same += 1;
	}
	expect(same / facts.length).toBeGreaterThan(0.9);
});

function like({ document, start, label, reason, score }: Omit<ReturnType<typeof relate>[number], 'dates'>) {
	return JSON.stringify([document, start, label, reason, score]);
}

test('texts brought in in any order, compared at once or at the end, give the same related passages', async () => {
	const wanted = await found(await courseOf(names));
	expect(wanted.some(({ label }) => label === 'contrasts')).toBe(true);
	expect(wanted.some(({ label }) => label === 'supports')).toBe(true);
	const orders = fc.tuple(fc.shuffledSubarray(names, { minLength: names.length }), fc.boolean());
	await fc.assert(
		fc.asyncProperty(orders, async ([order, isAtOnce]) => {
			expect(await found(await courseOf(order, isAtOnce))).toEqual(wanted);
		}),
		{ numRuns: 8 }
	);
});

test('whatever is found stands in another document, in its own words', async () => {
	const db = await courseOf(names);
	const rows = await db
		.select({ quote: related.quote, start: related.start, end: related.end, text: document.text })
		.from(related)
		.innerJoin(document, eq(document.id, related.documentId));
	expect(rows.length).toBeGreaterThan(5);
	for (const { quote, start, end, text } of rows) expect(text.slice(start, end)).toBe(quote);
	expect(
		await db.$count(
			related,
			sql`document_id = (select document_id from comparison where id = ${related.comparisonId})`
		)
	).toBe(0);
});

test('what was cut off at any piece goes on where it was', async () => {
	const wanted = await found(await courseOf(names));
	for (const after of [0, 1, 3]) {
		const db = await school(1);
		await bring(db, 'ann', 'first', { newCourse: 'Ours' }, await prepared(texts.guarantor, 'guarantor'));
		for (const name of ['less', 'trade', 'canal'] as const)
			await bring(db, 'ann', name, { course: 'first-course' }, await prepared(texts[name], name));
		await db.update(card).set({ status: 'accepted' });
		let pieces = 0;
		await compareAll(db, async (db, task) => {
			if (pieces++ === after) throw new Error('The server ends here');
			return pieceAside(db, task);
		});
		await compareAll(db);
		expect((await found(db)).map(({ other }) => other)).toEqual(wanted.map(({ other }) => other));
	}
});

test('a text that changes while it is compared is compared as it is then', async () => {
	const db = await courseOf(names);
	await db.update(document).set({ title: 'A' }).where(eq(document.id, 'less'));
	let isChanged = false;
	await compareAll(db, async (db, task) => {
		const piece = await pieceAside(db, task);
		if (piece.kind === 'compared' && !isChanged) {
			isChanged = true;
			await db.update(document).set({ text: 'Nobody says anything.' }).where(eq(document.id, 'less'));
		}
		return piece;
	});
	expect(isChanged).toBe(true);
	expect(await db.$count(toCompare)).toBe(0);
	expect(await db.$count(related, eq(related.documentId, 'less'))).toBe(0);
});

test('a text whose words change loses what was found in it at once, before it is compared again', async () => {
	const db = await courseOf(names);
	expect(await db.$count(related, eq(related.documentId, 'less'))).toBeGreaterThan(0);
	await db.update(document).set({ text: 'Other words.' }).where(eq(document.id, 'less'));
	expect(await db.$count(related, eq(related.documentId, 'less'))).toBe(0);
	expect(await db.$count(comparison, eq(comparison.documentId, 'less'))).toBe(0);
});

test('nothing is compared twice when nothing has changed', async () => {
	const db = await courseOf(names);
	await db.insert(toCompare).values({ id: 'guarantor-course', courseId: 'guarantor-course' });
	const kinds: string[] = [];
	await compareAll(db, async (db, task) => {
		const piece = await pieceAside(db, task);
		kinds.push(piece.kind);
		return piece;
	});
	expect(kinds).toEqual(['done']);
	expect(await db.$count(toCompare)).toBe(0);
});

test('a fact at which the rules throw has nothing related, and those behind it are compared', async () => {
	const db = await courseOf(names);
	const comparing = { course: 'guarantor-course', learner: null };
	await db.delete(comparison);
	const at = texts.less.indexOf('Astana');
	const breaking: typeof relateTo = (quoted, ...rest) => {
		if (quoted.document.id === 'less' && quoted.quote.start === at) throw new Error('A rule has a fault');
		return relateTo(quoted, ...rest);
	};
	const facts = [];
	for await (const piece of compare(db, comparing, breaking))
		if (piece.kind === 'compared') facts.push(...piece.facts);
	expect(facts).toHaveLength((await factsToCompare(db, comparing)).length);
	const broken = facts.filter(({ documentId, start }) => documentId === 'less' && start === at);
	expect(broken).toMatchObject([{ related: [], basis: expect.any(String) }]);
	expect(facts.filter(({ related }) => related.length > 0).length).toBeGreaterThan(2);
});

test('a course that cannot be compared holds up no other', async () => {
	const db = await courseOf(['guarantor', 'less']);
	await bring(db, 'ann', 'trade', { newCourse: 'Trade' }, await prepared(texts.trade, 'trade'));
	await db.update(card).set({ status: 'accepted' });
	await db.update(document).set({ title: 'A' }).where(eq(document.id, 'less'));
	await compareAll(db, async (db, task) => {
		if (task.course === 'guarantor-course') throw new Error('This course has a fault');
		return pieceAside(db, task);
	});
	expect(await db.select({ course: toCompare.courseId }).from(toCompare)).toEqual([
		{ course: 'guarantor-course' }
	]);
});

test('a fact that loses a quotation is compared anew', async () => {
	const db = await courseOf(['guarantor', 'less']);
	expect(await db.select().from(toCompare)).toEqual([]);
	const [first] = await db.select({ factId: citation.factId }).from(citation);
	await db.delete(citation).where(eq(citation.factId, first!.factId));
	expect(await db.select().from(toCompare)).toHaveLength(1);
});
