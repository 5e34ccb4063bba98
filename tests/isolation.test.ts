import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { open, type Database } from '../src/lib/server/db/open.ts';
import * as tables from '../src/lib/server/db/schema.ts';
import { dataFolder } from './support/folder.ts';
import { idFields, sample } from './support/samples.ts';
import { startServer, type Server } from './support/server.ts';
import { Visitor } from './support/visitor.ts';

/* Walks every route and action in the source: a new one is tried without anybody having to remember it. */

type Route = { actions?: Record<string, { schema?: v.GenericSchema }> };
const modules = import.meta.glob<Route>('/src/routes/**/+page.server.ts', { eager: true });
const pages = Object.keys(import.meta.glob('/src/routes/**/+page.svelte'));
const endpoints = Object.keys(import.meta.glob('/src/routes/**/+server.ts'));
const sources = import.meta.glob<string>('/src/routes/**/*.{ts,svelte}', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Stands in all that is Ann's, and in nothing of Bob's. */
const secret = 'Saffronland';
const text = (land: string) =>
	`${land} became independent in 1911. The ${land} Trade Union (TTU) was founded in 1923. In 1945 ${land} joined the United Nations (UN).`;

const folder = dataFolder();
let server: Server;
let db: Database;
let ann: Visitor;
let bob: Visitor;
let annIds: Record<string, string>;
let bobIds: Record<string, string>;

beforeAll(async () => {
	server = await startServer({ dataFolder: folder.path });
	db = await open(folder.database);
	ann = await new Visitor(server.url).start();
	annIds = await belongings(ann, secret, []);
	bob = await new Visitor(server.url).start();
	bobIds = await belongings(bob, 'Borderland', [annIds.learner ?? '']);
	// What is still compared in the background would look like what a request has changed.
	await vi.waitFor(async () => expect(await db.$count(tables.toCompare)).toBe(0), 60_000);
}, 120_000);

afterAll(async () => {
	await server.stop();
	db.$client.close();
	folder.remove();
});

/** Brings in a text, accepts a draft, answers a card and leaves drafts waiting; answers one id of each kind. */
async function belongings(visitor: Visitor, land: string, others: string[]): Promise<Record<string, string>> {
	const id = crypto.randomUUID();
	const added = await visitor.post('/courses/add', { id, newTitle: `On ${land}`, text: text(land) });
	expect(added.headers.get('location')).toMatch(/^\/(?:drafts\?document|reading\?only)=/);
	const own = and(ne(tables.course.ownerId, others[0] ?? ''), isNull(tables.course.intakeId));
	await vi.waitFor(async () => expect(await db.$count(tables.course, own)).toBe(1), 20_000);
	const [mine] = await db
		.select({
			course: tables.course.id,
			learner: tables.course.ownerId,
			document: tables.document.id,
			fact: tables.fact.id,
			card: tables.card.id
		})
		.from(tables.course)
		.innerJoin(tables.document, eq(tables.document.courseId, tables.course.id))
		.innerJoin(tables.fact, eq(tables.fact.courseId, tables.course.id))
		.innerJoin(tables.card, eq(tables.card.factId, tables.fact.id))
		.where(own);
	if (!mine?.learner) throw new Error('There are no drafts');
	expect((await visitor.post('/drafts?/accept', { card: mine.card })).status).toBe(303);
	expect((await visitor.post(`/facts/${mine.fact}?/elsewhere`, { wanted: 'yes' })).status).toBe(303);
	const review = crypto.randomUUID();
	expect(await visitor.act('/study?/answer', { id: review, card: mine.card, grade: '3' })).toBe(200);
	const topic = crypto.randomUUID();
	await db
		.insert(tables.topic)
		.values({ id: topic, courseId: mine.course, title: land, position: 0, optional: true });
	const intake = crypto.randomUUID();
	const { course, learner } = mine;
	await db.insert(tables.intake).values({
		...{ id: intake, learnerId: learner, courseId: course, title: land, label: land, size: 1 },
		...{ state: 'failed', problem: `On ${land}.`, addedAt: new Date() }
	});
	const model = { baseUrl: 'http://127.0.0.1:11434/v1', model: land, isOn: 'yes', key: `key-of-${land}` };
	expect((await visitor.post('/settings/model?/save', model)).status).toBe(303);
	const quiz = crypto.randomUUID();
	const wish = { topics: null, number: 1, kinds: ['typed' as const], minutes: null };
	const question = { item: land, stem: `What is ${land}?`, topic, facts: [mine.fact], card: mine.card };
	await db.insert(tables.quiz).values({
		...{ id: quiz, learnerId: learner, courseId: course, seed: 1, counts: true },
		...{ wish: { ...wish, feedback: 'now', pick: 'even' }, startedAt: Date.now(), finishedAt: Date.now() }
	});
	await db.insert(tables.quizQuestion).values({
		...{ quizId: quiz, position: 0, item: land, card: mine.card },
		question: {
			...{ ...question, kind: 'typed', answer: land, accepted: [], isList: false },
			...{ why: `It is ${land}.`, evidence: [] }
		}
	});
	return { ...mine, learner, review, topic, intake, quiz, token: crypto.randomUUID() };
}

/** The address of a route with somebody's ids in it, such as `/courses/[course]`. */
function addressOf(file: string, ids: Record<string, string>): string {
	const path = file
		.replace(/^\/src\/routes/, '')
		.replace(/\/\+(page|server)[^/]*$/, '')
		.replace(/\/\([^)]*\)/g, '');
	return (
		path.replace(/\[(\w+)\]/g, (_, name: string) => encodeURIComponent(ids[name] ?? missing(name))) || '/'
	);
}

function missing(name: string): never {
	throw new Error(`This test knows no id of a ${name}: give Ann and Bob one`);
}

/** Every row of every table, as text. Sessions are prolonged by being used. */
async function everything(): Promise<Record<string, string[]>> {
	const stored: Record<string, string[]> = {};
	for (const table of Object.values(tables)) {
		if (!(table instanceof SQLiteTable) || table === tables.session) continue;
		stored[getTableConfig(table).name] = (await db.select().from(table))
			.map((row) => JSON.stringify(row))
			.sort();
	}
	return stored;
}

const annsOnly = (stored: Record<string, string[]>) =>
	Object.values(stored).flatMap((rows) =>
		rows
			.filter((row) => !row.includes(bobIds.learner ?? ''))
			.filter((row) => Object.values(annIds).some((id) => row.includes(id)) || row.includes(secret))
	);

const signedIn = (file: string) => file.includes('/(app)/');
const hasParams = (file: string) => file.includes('[');
const namesSomething = (schema?: v.GenericSchema) => schema !== undefined && idFields(schema).size > 0;
const forms = Object.entries(modules).flatMap(([file, { actions = {} }]) =>
	Object.entries(actions).map(([name, { schema }]) => ({ file, name, schema }))
);
/** The queries that are read in files of the routes. */
const queriesIn = (isWanted: (file: string) => boolean) => [
	...new Set(
		Object.entries(sources)
			.filter(([file]) => isWanted(file))
			.flatMap(([, source]) => [...source.matchAll(/searchParams\.(?:get|has)\('(\w+)'\)/g)])
			.map(([, name = '']) => name)
	)
];
const queries = queriesIn(() => true);
const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1);
/**
 * Each query that is read by a page, below it, in its layouts or in a file that pages share, and all others together: a page
 * is slow to make so many times.
 */
const wishesOf = (page: string) => {
	const isShared = (file: string) => !/\/\+page[^/]*$/.test(file);
	const isNear = (file: string) => file.startsWith(folderOf(page)) || page.startsWith(folderOf(file));
	const own = queriesIn((file) => isNear(file) || (isShared(file) && !file.includes('/+')));
	return [...own.map((query) => [query]), queries.filter((query) => !own.includes(query))];
};

test('the walk finds the routes, the actions and the queries that are there', () => {
	expect(pages.length).toBeGreaterThanOrEqual(10);
	expect(forms.length).toBeGreaterThanOrEqual(20);
	expect(queries).toEqual(expect.arrayContaining(['course', 'card', 'document', 'fact']));
});

test('the texts of Ann and Bob say nearly the same, and are related to nothing of each other', async () => {
	const compared = inArray(tables.comparison.factId, [annIds.fact ?? '', bobIds.fact ?? '']);
	expect(await db.$count(tables.comparison, compared)).toBeGreaterThanOrEqual(4);
	const foreign = await db.all(sql`
		select 1 from related
		join comparison on comparison.id = comparison_id
		join fact on fact.id = fact_id
		join course as ours on ours.id = fact.course_id
		join document on document.id = related.document_id
		join course as theirs on theirs.id = document.course_id
		where theirs.owner_id <> coalesce(comparison.learner_id, ours.owner_id, '')`);
	expect(foreign).toEqual([]);
});

test('every action says what it takes', () => {
	expect(forms.filter(({ schema }) => !schema).map(({ file, name }) => `${file} ${name}`)).toEqual([]);
});

describe('pages', () => {
	test.each(pages.filter(signedIn))('%s is closed to whoever is not signed in', async (file) => {
		const response = await new Visitor(server.url).get(addressOf(file, annIds));
		expect(response.status).toBe(303);
		expect(response.headers.get('location')).toMatch(/^\/login\?next=/);
	});

	test.each([...pages, ...endpoints].filter(hasParams).filter(signedIn))(
		'%s of Ann does not exist for Bob',
		async (file) => {
			const own = await ann.get(addressOf(file, annIds));
			// It may send her on to another page of the same thing, as a finished quiz does to its results.
			if (own.status === 303) expect(own.headers.get('location')).toContain(addressOf(file, annIds));
			else expect(own.status).toBe(200);
			const response = await bob.get(addressOf(file, annIds));
			expect(response.status).toBe(404);
			expect(await response.text()).not.toContain(secret);
		}
	);

	test.each(pages)('%s tells Bob nothing of Ann, whatever he asks for', async (file) => {
		for (const wish of wishesOf(file))
			for (const id of Object.values(annIds)) {
				const asked = new URLSearchParams(wish.map((query) => [query, id]));
				const response = await bob.get(`${addressOf(file, bobIds)}?${asked}`);
				expect(response.status).toBeLessThan(500);
				expect(await response.text()).not.toContain(secret);
			}
	});

	test.each(pages)('%s tells nobody the key of a language model, not even whose it is', async (file) => {
		const response = await ann.get(addressOf(file, annIds));
		expect(await response.text()).not.toContain('key-of-');
	});
});

describe('actions', () => {
	const address = (file: string, name: string, ids: Record<string, string>) =>
		`${addressOf(file, ids)}${name === 'default' ? '' : `?/${name}`}`;
	/** Ann's id of something; Bob cannot but say that he is Bob. */
	const foreign = (what: string) => (what === 'learner' ? bobIds : annIds)[what] ?? missing(what);
	const owned = forms.filter(({ file, schema }) => hasParams(file) || namesSomething(schema));

	test.each(forms.filter(({ file }) => signedIn(file)))(
		'$file $name is closed to whoever is not signed in',
		async ({ file, name, schema }) => {
			const ids = Object.fromEntries(
				[...idFields(schema!)].map(([field, what]) => [field, annIds[what] ?? missing(what)])
			);
			const before = await everything();
			const response = await new Visitor(server.url).post(address(file, name, annIds), sample(schema!, ids));
			expect([303, 401]).toContain(response.status);
			expect(response.headers.get('location') ?? '/login').toMatch(/^\/login/);
			expect(await everything()).toEqual(before);
		}
	);

	test.each(owned.filter(({ file }) => signedIn(file)))(
		'$file $name on what is Ann’s is answered 404 to Bob and changes nothing',
		async ({ file, name, schema }) => {
			const ids = Object.fromEntries([...idFields(schema!)].map(([field, what]) => [field, foreign(what)]));
			const before = await everything();
			expect(await bob.act(address(file, name, annIds), sample(schema!, ids))).toBe(404);
			expect(await everything()).toEqual(before);
		}
	);

	test.each(forms.filter(({ schema }) => namesSomething(schema)))(
		'$file $name with one id of Ann’s among Bob’s own changes nothing of hers',
		async ({ file, name, schema }) => {
			const fields = [...idFields(schema!)];
			for (const [foreign] of fields) {
				const ids = Object.fromEntries(
					fields.map(([field, what]) => [field, (field === foreign ? annIds : bobIds)[what] ?? missing(what)])
				);
				const before = annsOnly(await everything());
				const status = await bob.act(address(file, name, bobIds), sample(schema!, ids));
				expect(status).toBeLessThan(500);
				expect(annsOnly(await everything())).toEqual(before);
			}
		}
	);
});
