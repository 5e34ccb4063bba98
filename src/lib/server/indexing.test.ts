import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as courses from './courses.ts';
import type { Database } from './db/open.ts';
import { course, document, fact, passage, searchedDocument, user } from './db/schema.ts';
import * as documents from './documents.ts';
import { bring, courseOf, noon, prepared, school } from './fixtures.ts';
import { fill } from './indexing.ts';
import * as learners from './learners.ts';
import { entitiesIn, namingOf, wordsAtOnce } from './passage-words.ts';
import * as starter from './starter.ts';
import * as wordings from './wordings.ts';

const lakes =
	'The lake\n\nLake Balkhash lies in Kazakhstan. Its western half is fresh, its eastern half is salty. ' +
	'The lake was 605 kilometres long in 1950. Қазақстан is what Kazakhs call their country, the Élysée is in Paris.';

async function found(db: Database, match: string) {
	return db.all<{ id: string; position: number }>(sql`
		select searched_document.document_id as id, passage_search.rowid & 0xffffff as position
		from passage_search join searched_document on number = passage_search.rowid >> 24
		where passage_search match ${match} order by 1, 2`);
}

/** How many rows the index has of each sort; it agrees with itself. */
async function counts(db: Database) {
	const tables = ['passage_search', 'fact_search', 'card_search'];
	const numbers = ['searched_document', 'searched_fact', 'searched_card'];
	for (const table of tables)
		await db.run(sql`insert into ${sql.raw(table)} (${sql.raw(table)}) values ('integrity-check')`);
	const counted = await Promise.all(
		[...tables, ...numbers].map((table) =>
			db.get<{ rows: number }>(sql`select count(*) as rows from ${sql.raw(table)}`)
		)
	);
	return counted.map((one) => one?.rows);
}

test('a text that is brought in is in the index as soon as it is there', async () => {
	const db = await school(1);
	await bring(db, 'ann', 'lakes', { newCourse: 'Water' }, await prepared(lakes));
	expect(await found(db, 'text:balkhash')).toEqual([{ id: 'lakes', position: 1 }]);
	expect(await found(db, 'text:"қазақстан"')).toHaveLength(1);
	expect(await found(db, 'text:elysee')).toHaveLength(1);
	expect(await found(db, 'entities:france')).toHaveLength(1);
	expect(await found(db, 'entities:kazakhstan')).toHaveLength(2);
});

test('what is missing is filled in, from where it was cut off', async () => {
	const db = await school(3 * wordsAtOnce);
	expect(await found(db, 'sentence')).toEqual([]);
	await fill(db);
	expect(await found(db, 'sentence')).toHaveLength(3 * wordsAtOnce);
	const rows = await counts(db);
	await fill(db);
	expect(await counts(db)).toEqual(rows);

	await db.run(sql`delete from passage_search where rowid & 0xffffff >= ${wordsAtOnce}`);
	await db.update(searchedDocument).set({ filled: wordsAtOnce });
	await fill(db);
	expect(await counts(db)).toEqual(rows);
});

test('two that fill the index at once fill it once', async () => {
	const db = await school(3 * wordsAtOnce);
	await Promise.all([fill(db), fill(db)]);
	expect(await found(db, 'sentence')).toHaveLength(3 * wordsAtOnce);
	expect((await counts(db))[0]).toBe(3 * wordsAtOnce);
});

test('what happens while the index is filled leaves nothing wrong in it', async () => {
	const db = await school(3 * wordsAtOnce);
	const filling = fill(db);
	await new Promise((resolve) => setTimeout(resolve, 5));
	await starter.write(db, courseOf(2), noon);
	await filling;
	await fill(db);
	expect(await found(db, 'sentence')).toHaveLength(2);
	expect((await counts(db))[0]).toBe(2);
});

test('a document whose text or passages change is filled in anew', async () => {
	const db = await school(2);
	await fill(db);
	await db.update(document).set({ text: 'Sentence 0 is wrong. Sentence 1 is true.' });
	expect(await found(db, 'true')).toEqual([]);
	await fill(db);
	expect(await found(db, 'true')).toHaveLength(1);
	await db.update(passage).set({ end: 10 }).where(eq(passage.position, 0));
	await fill(db);
	expect(await found(db, 'wrong')).toEqual([]);
});

test('what is deleted is gone from the index: a document, a course, a learner', async () => {
	const db = await school(2, ['ann', 'bob']);
	const before = await counts(db);
	await bring(db, 'ann', 'lakes', { newCourse: 'Water' }, await prepared(lakes));
	const [own] = await db.select({ id: course.id }).from(course).where(eq(course.title, 'Water'));
	await wordings.change(db, 'ann', 'c.f0/a', { prompt: 'Which word?', answer: 'balkhash' });

	expect(await documents.remove(db, 'ann', 'lakes')).toBe(own?.id);
	await db.run(sql`delete from wording`);
	expect(await counts(db)).toEqual(before);

	await bring(db, 'ann', 'more', { course: own?.id ?? '' }, await prepared(lakes));
	expect(await courses.remove(db, 'ann', own?.id ?? '')).toBe(true);
	expect(await counts(db)).toEqual(before);

	await bring(db, 'ann', 'again', { newCourse: 'Water' }, await prepared(lakes));
	await wordings.change(db, 'ann', 'c.f0/a', { prompt: 'Which word?', answer: 'balkhash' });
	await learners.remove(db, 'ann');
	expect(await db.$count(user)).toBe(1);
	expect(await counts(db)).toEqual(before);
});

test('facts, cards and wordings are in the index as they are told', async () => {
	const db = await school(1);
	const cards = async (match: string) =>
		db.all(sql`
			select card_id as card, learner_id as learner from card_search
			join searched_card on number = card_search.rowid where card_search match ${match}`);
	expect(await cards('"what" "true"')).toEqual([{ card: 'c.f0/a', learner: null }]);
	for (const prompt of ['Which word?', 'Whose word?'])
		await wordings.change(db, 'ann', 'c.f0/a', { prompt, answer: 'mine' });
	expect(await cards('which')).toEqual([]);
	expect(await cards('whose')).toEqual([{ card: 'c.f0/a', learner: 'ann' }]);
	await db.update(fact).set({ statement: 'Something else' });
	expect(await db.all(sql`select rowid from fact_search where fact_search match 'else'`)).toHaveLength(1);
	expect(await db.all(sql`select rowid from fact_search where fact_search match 'sentence'`)).toEqual([]);
});

test('one thing has one token, however a sentence calls it', () => {
	const text =
		'The Shanghai Cooperation Organization (SCO) met in Moscow. Its guests were Kazakh and Russian.';
	const naming = namingOf(text);
	expect(entitiesIn('The SCO met in Moscow.', naming)).toEqual(['shanghaicooperationorganization', 'russia']);
	expect(entitiesIn('The Shanghai Cooperation Organization met.', naming)).toEqual([
		'shanghaicooperationorganization'
	]);
	expect(entitiesIn('Its guests were Kazakh and Russian.', naming)).toEqual(['kazakhstan', 'russia']);
});
