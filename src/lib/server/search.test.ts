import { eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasAll, readQuery } from '#lib/facts/search-query.ts';
import { standing } from '#lib/scheduling/standing.ts';
import { stateOf } from './card-states.ts';
import type { Database } from './db/open.ts';
import { card, course, fact, topic } from './db/schema.ts';
import * as drafts from './drafts.ts';
import { answered, bring, days, noon, pasts, prepared, school } from './fixtures.ts';
import { fill } from './indexing.ts';
import { engineFor, toMemory } from './memories.ts';
import { matchOf } from './search-match.ts';
import * as reviews from './reviews.ts';
import * as search from './search.ts';
import * as wordings from './wordings.ts';

const secret = 'Saffronland';
const lakes = (land: string) =>
	`On ${land}\n\nLake Balkhash lies in ${land}. ${land} joined the United Nations (UN) in 1992. ` +
	`The ${land} Academy was founded in March 1946. Its western half is fresh – “half-salty”, they say.`;

const anywhere = { course: null, topic: null, state: null };
const first = { from: 0, most: 50 };

async function all(db: Database, learner: string, query: string, within: Partial<search.Search> = {}) {
	const wanted = { ...anywhere, ...within, sought: readQuery(query) };
	return {
		documents: await search.documents(db, learner, wanted, first),
		passages: await search.passages(db, learner, wanted, first),
		facts: await search.facts(db, learner, wanted, first, noon),
		cards: await search.cards(db, learner, wanted, first, noon)
	};
}

type Found = Awaited<ReturnType<typeof all>>;

const textsOf = ({ documents, passages, facts, cards }: Found) => [
	...documents.map(({ title }) => [title]),
	...passages.map(({ text }) => [text]),
	...facts.map(({ statement }) => [statement]),
	...cards.map(({ prompt, answer }) => [prompt, answer])
];
const everyResult = (found: Found) => Object.values(found).flat();
const counts = (found: Found) => Object.values(found).map(({ length }) => length);

describe('two learners with texts of their own', () => {
	let db: Database;
	let own: Record<string, string>;

	beforeAll(async () => {
		db = await school(4, ['ann', 'bob']);
		await bring(db, 'ann', 'ann-text', { newCourse: 'Of Ann' }, await prepared(lakes(secret)));
		await bring(db, 'bob', 'bob-text', { newCourse: 'Of Bob' }, await prepared(lakes('Borderland')));
		await fill(db);
		const courses = await db.select({ id: course.id, owner: course.ownerId }).from(course);
		own = Object.fromEntries(courses.map(({ id, owner }) => [owner ?? 'all', id]));
		await wordings.change(db, 'ann', 'c.f0/a', { prompt: `What of ${secret}?`, answer: 'hidden' });
	});

	test('a learner finds what is theirs and what is everyone’s', async () => {
		const mine = await all(db, 'ann', secret);
		expect(counts(mine).every((count) => count > 0)).toBe(true);
		expect(mine.passages[0]).toMatchObject({ documentId: 'ann-text', course: 'Of Ann', own: true });
		expect((await all(db, 'bob', 'sentence')).passages).toHaveLength(4);
		expect((await all(db, 'bob', 'sentence')).facts[0]).toMatchObject({ course: 'A course', own: false });
	});

	test('words, phrases and beginnings of words are found', async () => {
		const passages = async (query: string) =>
			(await all(db, 'bob', query, { course: own.bob })).passages.map(({ text }) => text.slice(0, 14));
		expect(await passages('balkh')).toEqual(['Lake Balkhash ']);
		expect(await passages('"lake balkhash lies"')).toEqual(['Lake Balkhash ']);
		expect(await passages('"balkhash lake"')).toEqual([]);
		expect(await passages('western 1946')).toEqual([]);
		expect(await passages('half-salty')).toEqual(['Its western ha']);
		expect(await passages('fou* academy')).toEqual(['The Borderland']);
	});

	test('each result has its text at its place', async () => {
		const { passages } = await all(db, 'ann', 'half');
		const text = (await prepared(lakes(secret))).text;
		for (const { start, end, text: found } of passages) expect(text.slice(start, end)).toBe(found);
	});

	test('what is searched for can be of one course, topic or state', async () => {
		const inCourse = await all(db, 'bob', 'the', { course: own.all ?? '' });
		expect(new Set(everyResult(inCourse).map(({ courseId }) => courseId))).not.toContain(own.bob);
		const ofTopic = await all(db, 'bob', 'sentence', { topic: 'c.t0' });
		expect(counts(ofTopic)).toEqual([0, 2, 2, 4]);
		expect(ofTopic.passages.map(({ text }) => text)).toEqual(['Sentence 0 is true.', 'Sentence 2 is true.']);
		const waiting = await all(db, 'bob', 'borderland', { state: 'draft' });
		expect(waiting.cards.length).toBeGreaterThan(0);
		expect(new Set([...waiting.cards, ...waiting.facts].map(({ state }) => state))).toEqual(
			new Set(['draft'])
		);
		expect((await all(db, 'bob', 'borderland', { state: 'known' })).cards).toEqual([]);
		expect((await all(db, 'bob', 'sentence', { state: 'new' })).cards).toHaveLength(8);
	});

	test('one may ask for one kind of card and for the next page', async () => {
		const wanted = { ...anywhere, sought: readQuery('sentence') };
		expect(await search.cards(db, 'bob', wanted, first, noon, 'cloze')).toEqual([]);
		const ids = (await search.cards(db, 'bob', wanted, first, noon, 'question')).map(({ id }) => id);
		const pages = [0, 3, 6].map((from) => search.cards(db, 'bob', wanted, { from, most: 3 }, noon));
		expect((await Promise.all(pages)).flat().map(({ id }) => id)).toEqual(ids);
	});

	test('results are counted as they are found', async () => {
		const wanted = { ...anywhere, sought: readQuery('sentence') };
		for (const topic of [null, 'c.t0']) {
			const { passages, facts, cards } = await all(db, 'bob', 'sentence', { topic });
			const within = { ...wanted, topic };
			expect(await search.count(db, 'bob', within, { sort: 'passage' }, noon)).toBe(passages.length);
			expect(await search.count(db, 'bob', within, { sort: 'fact' }, noon)).toBe(facts.length);
			expect(await search.count(db, 'bob', within, { sort: 'card' }, noon)).toBe(cards.length);
		}
		expect(await search.count(db, 'bob', wanted, { sort: 'card', kind: 'cloze' }, noon)).toBe(0);
		const secretly = { ...anywhere, sought: readQuery(secret) };
		expect(await search.count(db, 'bob', secretly, { sort: 'passage' }, noon)).toBe(0);
	});

	test('a learner’s own wording is found instead of the card’s words, and by nobody else', async () => {
		const cards = async (learner: string, query: string) =>
			(await all(db, learner, query)).cards.map(({ id, prompt }) => [id, prompt]);
		expect(await cards('ann', `"what of" ${secret}`)).toEqual([['c.f0/a', `What of ${secret}?`]]);
		expect(await cards('ann', '"what is sentence 0"')).toEqual([]);
		expect(await cards('bob', '"what is sentence 0"')).toEqual([['c.f0/a', 'What is sentence 0?']]);
	});

	test('nobody finds what is another’s, by its words, its ids or the index’s own commands', async () => {
		const ids = await db
			.select({ course: course.id, fact: fact.id, card: card.id, topic: topic.id })
			.from(course)
			.innerJoin(fact, eq(fact.courseId, course.id))
			.innerJoin(card, eq(card.factId, fact.id))
			.leftJoin(topic, eq(topic.id, fact.topicId))
			.where(eq(course.ownerId, 'ann'));
		const words = [
			secret,
			'saff*',
			`"${secret}"`,
			`"${secret}" OR "${secret}"`,
			`text:${secret}`,
			`^${secret}`
		];
		const commands = [
			`NEAR(${secret} balkhash, 10)`,
			`{text entities} : ${secret}`,
			`" OR "${secret}`,
			`"" OR ${secret} --`,
			`'; select * from passage_search; --`,
			`entities : ${secret.toLowerCase()}`,
			`* OR ${secret}`,
			'hidden'
		];
		for (const query of [...words, ...commands, ...ids.flatMap((row) => Object.values(row).map(String))]) {
			expect(everyResult(await all(db, 'bob', query))).toEqual([]);
		}
		for (const within of [{ course: own.ann ?? '' }, ...ids.map((row) => ({ topic: row.topic ?? 'x' }))])
			expect(everyResult(await all(db, 'bob', 'balkhash', within))).toEqual([]);
	});

	test('whatever is looked for, it is no error, each result is the learner’s and has all of it', async () => {
		const words = [
			'borderland',
			'lake',
			'the',
			'Sentence',
			'TRUE',
			'half',
			'un',
			'1992',
			'saffronland',
			'what'
		];
		const signs = [
			'"',
			'*',
			' ',
			' ',
			' ',
			'-',
			'NEAR(',
			')',
			' OR ',
			' AND ',
			' NOT ',
			'^',
			'text:',
			'“',
			'\u0000'
		];
		const query = fc.oneof(
			fc.array(fc.constantFrom(...words, ...signs), { maxLength: 6 }).map((parts) => parts.join('')),
			fc.string({ unit: 'binary', maxLength: 20 })
		);
		await fc.assert(
			fc.asyncProperty(query, async (asked) => {
				const found = await all(db, 'bob', asked);
				for (const { courseId } of everyResult(found)) expect([own.bob, own.all]).toContain(courseId);
				for (const texts of textsOf(found)) expect(hasAll(readQuery(asked), texts)).toBe(true);
			}),
			{ numRuns: 150 }
		);
		expect(everyResult(await all(db, 'bob', `${'lake '.repeat(2_000)}"`)).length).toBeGreaterThan(0);
	});
});

test('the states that search tells are those that the pages show', async () => {
	const db = await school(1);
	const { engine } = engineFor(null);
	await fc.assert(
		fc.asyncProperty(pasts(['c.f0/a'], 4), fc.nat({ max: 400 }), async (past, after) => {
			await db.run(sql`delete from review`);
			await db.run(
				sql`update memory set stability = null, phase = 'new', knows = 0, suspended = 0, last_day = null`
			);
			for (const one of past) await reviews.record(db, 'ann', one, noon + 400 * days);
			const day = Math.floor(noon / days) + after;
			const rows = await db.query.memory.findMany({ where: (of) => eq(of.cardId, 'c.f0/a') });
			const [told] = await db.all<{ state: string }>(sql`
				select ${stateOf(day)} as state from card join memory on memory.card_id = card.id
				where card.id = 'c.f0/a'`);
			const [row] = rows;
			if (!row) throw new Error('There is no memory');
			expect(told?.state).toBe(row.suspended ? 'suspended' : standing(toMemory(row), day, engine));
		}),
		{ numRuns: 40 }
	);
});

test('a fact stands as its cards do together, and is gone when none is in use', async () => {
	const db = await school(1);
	await fill(db);
	const state = async () => (await all(db, 'ann', '"sentence 0"')).facts.map((one) => one.state);
	expect(await state()).toEqual(['new']);
	await reviews.record(db, 'ann', answered('c.f0/a', 3, noon), noon);
	expect(await state()).toEqual(['learning']);
	for (const id of ['c.f0/a', 'c.f0/b'])
		await reviews.record(db, 'ann', { ...answered(id, 3, noon + 1), kind: 'suspended' }, noon + 1);
	expect(await state()).toEqual(['suspended']);
	await db.update(card).set({ status: 'draft' });
	expect(await state()).toEqual(['draft']);
	await db.update(card).set({ status: 'rejected' });
	expect(await state()).toEqual([]);
});

test('a word is looked for as it stands in a text, in capitals and without its marks', async () => {
	const db = await school(1);
	const scripts = [0x20, 0x13a0, 0x1e00, 0x4e00, 0xac00].flatMap((from) =>
		Array.from({ length: 0x250 }, (_, at) => String.fromCodePoint(at + from))
	);
	const letters = scripts.filter((one) => /[\p{L}\p{N}]/u.test(one)).map((letter) => `a${letter}b`);
	const words = [...letters, 'cafe\u0301', 'зи\u0306й', 'x\u0305y', 'ҚАЗАҚСТАН'];
	const rows = JSON.stringify(words.map((word, at) => [at + 1000, word]));
	await db.run(sql`
		insert into fact_search (rowid, statement) select value ->> 0, value ->> 1 from json_each(${rows})`);
	const found = async (query: string) => {
		const match = matchOf(readQuery(query));
		return db.all<{ at: number }>(
			sql`select rowid - 1000 as at from fact_search where fact_search match ${match}`
		);
	};
	for (const [at, word] of words.entries()) {
		const query = `"${word}"`;
		const hits = (await found(query)).map((hit) => hit.at);
		expect([word, hits.includes(at)]).toEqual([word, true]);
		for (const hit of hits)
			expect([word, hasAll(readQuery(query), [words[hit] ?? ''])]).toEqual([word, true]);
	}
	expect(await found('Cafe')).toHaveLength(1);
	expect(await found('қазақ')).toHaveLength(1);
});

test('decided drafts stay to be found only while they are in use', async () => {
	const db = await school(1);
	await bring(db, 'ann', 'text', { newCourse: 'Water' }, await prepared(lakes('Borderland')));
	const before = (await all(db, 'ann', 'borderland')).cards;
	await drafts.decide(db, 'ann', before[0]?.id ?? '', 'rejected');
	expect((await all(db, 'ann', 'borderland')).cards).toHaveLength(before.length - 1);
});
