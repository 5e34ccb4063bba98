import { expect, test } from 'vitest';
import { open } from './db/open.ts';
import * as starter from './starter.ts';
import { card, citation, document } from './db/schema.ts';

const now = Date.UTC(2026, 10, 21);

test('the starter course is written once, however often it is brought up to date', async () => {
	const db = await open(':memory:');
	await starter.update(db, now);
	const first = await db.select().from(card);
	await starter.update(db, now + 1);
	expect(first.length).toBeGreaterThan(0);
	expect(await db.select().from(card)).toEqual(first);
});

test('every citation of the stored course is a slice of its stored document', async () => {
	const db = await open(':memory:');
	await starter.update(db, now);
	const texts = new Map((await db.select().from(document)).map(({ id, text }) => [id, text]));
	for (const { documentId, start, end, quote } of await db.select().from(citation))
		expect(texts.get(documentId)?.slice(start, end)).toBe(quote);
});
