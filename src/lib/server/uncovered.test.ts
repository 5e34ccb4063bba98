import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { card, passage } from './db/schema.ts';
import { school } from './fixtures.ts';
import * as uncovered from './uncovered.ts';

const at = (sentence: number) => `Sentence 0 is true. `.length * sentence;

test('the first sentence without an accepted card is found from an offset on', async () => {
	const db = await school(4);
	expect(await uncovered.first(db, 'c.d', 0)).toBeNull();
	for (const fact of ['c.f1', 'c.f3'])
		await db.update(card).set({ status: 'retired' }).where(eq(card.factId, fact));
	expect(await uncovered.first(db, 'c.d', 0)).toBe(at(1));
	expect(await uncovered.first(db, 'c.d', at(1))).toBe(at(1));
	expect(await uncovered.first(db, 'c.d', at(1) + 1)).toBe(at(3));
	expect(await uncovered.first(db, 'c.d', at(3) + 1)).toBeNull();
	expect(await uncovered.first(db, 'nothing', 0)).toBeNull();
});

test('it is found behind very many that have a card, and headings need none', async () => {
	const db = await school(1);
	await db.delete(passage).where(eq(passage.documentId, 'c.d'));
	const rows = Array.from({ length: 1_203 }, (_, position) => ({
		...{ documentId: 'c.d', position, start: position, end: position + 1 },
		kind: position < 1_201 ? ('heading' as const) : ('prose' as const)
	}));
	for (let from = 0; from < rows.length; from += 200)
		await db.insert(passage).values(rows.slice(from, from + 200));
	expect(await uncovered.first(db, 'c.d', 0)).toBe(1_201);
});
