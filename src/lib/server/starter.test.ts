import { asc, eq, gt, sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Course, CourseFact } from '#lib/exchange/course.ts';
import type { Question } from '#lib/facts/question.ts';
import * as cards from './cards.ts';
import * as courses from './courses.ts';
import { open, type Database } from './db/open.ts';
import {
	card,
	citation,
	course,
	document,
	fact,
	leftOut,
	memory,
	passage,
	question,
	quiz,
	quizQuestion,
	review
} from './db/schema.ts';
import { answered, courseOf, days, noon, school } from './fixtures.ts';
import { differing } from './memories.ts';
import * as questions from './questions.ts';
import { plan } from './queue.ts';
import * as reviews from './reviews.ts';
import * as settings from './settings.ts';
import * as starter from './starter.ts';
import * as wordings from './wordings.ts';

const now = Date.UTC(2026, 10, 21);

test('the starter course is written once, however often it is brought up to date', async () => {
	const db = await open(':memory:');
	await starter.update(db, now);
	const first = await db.select().from(card);
	await starter.update(db, now + 1);
	expect(first.length).toBeGreaterThan(0);
	expect(await db.select().from(card)).toEqual(first);
	expect(await db.$count(question, eq(question.retired, false))).toBeGreaterThanOrEqual(40);
});

test('every citation of the stored course is a slice of its stored document', async () => {
	const db = await open(':memory:');
	await starter.update(db, now);
	await expectSlices(db);
});

describe('editing the starter course keeps everyone’s progress', () => {
	const learner = 'ann';
	/** When the course is edited: what was learnt at noon is due. */
	const later = noon + 60 * days;
	const more = ' The last sentence is new.';

	/** Four facts in two topics; the first is proved by a second note, too. */
	function edited(edit: (course: Course) => void = () => {}): Course {
		const course = courseOf(4);
		const quote = 'Sentence 0 is said again.';
		const reference = { title: 'Another book', authors: [] };
		course.documents.push({ id: 'e', title: 'Another note', reference, text: quote });
		factOf(course, 'f0').citations.push({
			document: 'e',
			start: 0,
			end: quote.length,
			quote,
			stance: 'supports'
		});
		edit(course);
		return course;
	}

	function factOf(course: Course, id: string): CourseFact {
		const found = course.facts.find((each) => each.id === id);
		if (!found) throw new Error(`There is no fact ${id}`);
		return found;
	}

	const reword = (course: Course) =>
		Object.assign(factOf(course, 'f0').cards[0] ?? {}, { prompt: 'Is sentence 0 true?', answer: 'yes' });
	const removeCard = (course: Course) => factOf(course, 'f0').cards.shift();
	const removeFact = (course: Course) => course.facts.shift();
	const extra = { kind: 'question' as const, prompt: 'Since when?', answer: 'ever', accepted: [] };
	const addCard = (course: Course) => factOf(course, 'f0').cards.push({ ...extra, id: 'f0/c' });
	const addFact = (course: Course) =>
		course.facts.push({ ...factOf(course, 'f0'), id: 'f9', cards: [{ ...extra, id: 'f9/a' }] });
	const move = (course: Course) => (factOf(course, 'f0').topic = 't1');
	const moveAll = (course: Course) => {
		course.topics.pop();
		for (const each of course.facts) each.topic = 't0';
	};
	const removeTopic = (course: Course) => {
		course.topics.pop();
		course.facts = course.facts.filter(({ topic }) => topic === 't0');
	};
	const removeDocument = (course: Course) => {
		course.documents.pop();
		factOf(course, 'f0').citations.pop();
	};
	const lengthen = (course: Course) => {
		const lead = 'A first sentence is new. ';
		for (const each of course.documents) each.text = lead + each.text + more;
		for (const each of course.facts)
			for (const one of each.citations) {
				one.start += lead.length;
				one.end += lead.length;
			}
	};

	/** Ann knows the first card of the first two facts. */
	async function studied(): Promise<Database> {
		const db = await school(4);
		await starter.write(db, edited(), noon);
		for (const of of ['c.f0/a', 'c.f1/a']) await reviews.record(db, learner, answered(of, 4, noon), noon);
		return db;
	}

	const asked: Question = {
		item: 'written.t0/deep',
		kind: 'choice',
		stem: 'Which sentence is true?',
		topic: 't0',
		facts: ['f0'],
		card: 'f0/a',
		why: 'It says so.',
		evidence: [{ document: 'd', start: 0, end: 19, quote: 'Sentence 0 is true.' }],
		choices: [
			{ text: 'The first', why: 'It says so.', evidence: null },
			{
				text: 'The second',
				why: 'It is said again.',
				evidence: { document: 'e', start: 0, end: 10, quote: 'Sentence 0' }
			}
		],
		key: 0
	};
	const withQuestions = (...questions: Question[]) => edited((course) => course.questions.push(...questions));

	const logIn = (db: Database) => db.select().from(review).orderBy(asc(review.position));
	const learntIn = (db: Database) =>
		db.select().from(memory).where(gt(memory.knows, 0)).orderBy(asc(memory.cardId));

	async function planned(db: Database): Promise<string[]> {
		const wanted = await settings.of(db, learner);
		if (!wanted) throw new Error('There is no learner');
		return (await plan(db, learner, wanted, later)).cards.toSorted();
	}

	async function rowOf(db: Database, id: string) {
		return (await db.select().from(card).where(eq(card.id, id)))[0];
	}

	test.each([
		['a card is reworded', reword],
		['a card is gone', removeCard],
		['a fact is gone', removeFact],
		['a card is new', addCard],
		['a fact is new', addFact],
		['a fact moves to another topic', move],
		['a topic is gone and its facts move to another', moveAll],
		['a topic is gone with its facts', removeTopic],
		['a document is gone', removeDocument],
		['the text of the notes changes', lengthen]
	])(
		'when %s, log and memories stay and citations are slices, and taking it back asks as before',
		async (_, edit) => {
			const db = await studied();
			const before = { log: await logIn(db), learnt: await learntIn(db), planned: await planned(db) };
			await starter.write(db, edited(edit), later);
			expect(await logIn(db)).toEqual(before.log);
			expect(await learntIn(db)).toEqual(before.learnt);
			expect(await differing(db, learner)).toBe(0);
			await expectSlices(db);
			await starter.write(db, edited(), later + 1);
			expect({ log: await logIn(db), learnt: await learntIn(db), planned: await planned(db) }).toEqual(
				before
			);
			await expectSlices(db);
		}
	);

	test('a card that is reworded is shown in its new words', async () => {
		const db = await studied();
		await starter.write(db, edited(reword), later);
		expect(await cards.study(db, learner, ['c.f0/a'])).toMatchObject([
			{ prompt: 'Is sentence 0 true?', answer: 'yes' }
		]);
		expect(await planned(db)).toContain('c.f0/a');
	});

	test('the words that a learner gave a card stay when the card is reworded', async () => {
		const db = await studied();
		const mine = { prompt: 'Mine?', answer: 'mine' };
		await wordings.change(db, learner, 'c.f0/a', mine);
		await starter.write(db, edited(reword), later);
		expect(await cards.study(db, learner, ['c.f0/a'])).toMatchObject([mine]);
	});

	test('a card that is gone is retired and not asked, and comes back with its memory', async () => {
		const db = await studied();
		await starter.write(db, edited(removeCard), later);
		expect(await rowOf(db, 'c.f0/a')).toMatchObject({ status: 'retired' });
		expect(await planned(db)).toEqual(['c.f0/b', 'c.f1/a', 'c.f2/a', 'c.f3/a']);
		await starter.write(db, edited(), later);
		expect(await rowOf(db, 'c.f0/a')).toMatchObject({ status: 'accepted' });
		expect(await planned(db)).toEqual(['c.f0/a', 'c.f1/a', 'c.f2/a', 'c.f3/a']);
	});

	test('an answer to a card that went meanwhile is stored', async () => {
		const db = await studied();
		await starter.write(db, edited(removeCard), later);
		const told = await reviews.record(db, learner, answered('c.f0/a', 3, later), later);
		expect(told.kind).toBe('stored');
	});

	test('a card that is new waits in the learner’s memory and is asked when it comes', async () => {
		const db = await studied();
		const added = edited((course) => {
			addCard(course);
			factOf(course, 'f0').cards = factOf(course, 'f0').cards.slice(-1);
		});
		await starter.write(db, added, later);
		expect(await db.select().from(memory).where(eq(memory.cardId, 'c.f0/c'))).toMatchObject([
			{ learnerId: learner, stability: null, knows: 0 }
		]);
		expect(await planned(db)).toContain('c.f0/c');
	});

	test('a fact that moves to another topic is asked there, or left out with it', async () => {
		const db = await studied();
		await courses.leaveOut(db, learner, 'c.t1', true);
		expect(await planned(db)).toEqual(['c.f0/a', 'c.f2/a']);
		await starter.write(db, edited(move), later);
		expect(await cards.study(db, learner, ['c.f0/a'])).toMatchObject([{ topicId: 'c.t1' }]);
		expect(await planned(db)).toEqual(['c.f2/a']);
	});

	test('a topic that is gone is not left out any more, and its facts that stay are asked', async () => {
		const db = await studied();
		await courses.leaveOut(db, learner, 'c.t1', true);
		await starter.write(db, edited(moveAll), later);
		expect(await db.$count(leftOut)).toBe(0);
		expect(await planned(db)).toEqual(['c.f0/a', 'c.f1/a', 'c.f2/a', 'c.f3/a']);
	});

	test('a fact that is gone with its topic stays without one, and its cards are retired', async () => {
		const db = await studied();
		await starter.write(db, edited(removeTopic), later);
		expect(await db.select().from(fact).where(eq(fact.id, 'c.f1'))).toMatchObject([{ topicId: null }]);
		expect(await rowOf(db, 'c.f1/a')).toMatchObject({ status: 'retired' });
		expect(await planned(db)).toEqual(['c.f0/a', 'c.f2/a']);
	});

	test('a document that is gone takes its passages and citations with it, and nothing else', async () => {
		const db = await studied();
		const kept = await db.select().from(citation).where(eq(citation.documentId, 'c.d'));
		await starter.write(db, edited(removeDocument), later);
		expect(await db.select({ id: document.id }).from(document)).toEqual([{ id: 'c.d' }]);
		expect(await db.$count(passage, eq(passage.documentId, 'c.e'))).toBe(0);
		expect(await db.select().from(citation)).toEqual(kept);
		expect(await planned(db)).toContain('c.f0/a');
	});

	test('a question that a person wrote is stored with the ids of its course', async () => {
		const db = await studied();
		await starter.write(db, withQuestions(asked), later);
		expect(await db.select().from(question)).toMatchObject([
			{ id: 'c.t0/deep', courseId: 'c', topicId: 'c.t0', position: 0, retired: false }
		]);
		expect(await questions.ofCourse(db, learner, 'c')).toMatchObject([
			{
				item: 'written.c.t0/deep',
				topic: 'c.t0',
				facts: ['c.f0'],
				card: 'c.f0/a',
				evidence: [{ document: 'c.d' }],
				choices: [{ evidence: null }, { evidence: { document: 'c.e', quote: 'Sentence 0' } }]
			}
		]);
	});

	test('a question is written again only when something of it changed', async () => {
		const db = await studied();
		const second = { ...asked, item: 'written.t1/high', topic: 't1' };
		await starter.write(db, withQuestions(asked, second), later);
		await db.run(sql`create table touched (id text)`);
		await db.run(
			sql`create trigger touch after update on question begin insert into touched values (new.id); end`
		);
		const touched = async () =>
			(await db.all<{ id: string }>(sql`select id from touched`)).map(({ id }) => id);

		await starter.write(db, withQuestions(asked, second), later + 1);
		expect(await touched()).toEqual([]);
		await starter.write(db, withQuestions(asked, { ...second, stem: 'Which sentence is it?' }), later + 2);
		expect(await touched()).toEqual(['c.t1/high']);
		expect((await questions.ofCourse(db, learner, 'c')).map(({ stem }) => stem)).toEqual([
			'Which sentence is true?',
			'Which sentence is it?'
		]);
		await starter.write(db, withQuestions({ ...second, stem: 'Which sentence is it?' }, asked), later + 3);
		expect((await questions.ofCourse(db, learner, 'c')).map(({ item }) => item)).toEqual([
			'written.c.t1/high',
			'written.c.t0/deep'
		]);
	});

	test('a question that is gone is retired, a quiz that asked it keeps it, and it comes back', async () => {
		const db = await studied();
		await starter.write(db, withQuestions(asked), later);
		const wish = {
			topics: null,
			number: 1,
			kinds: [],
			minutes: null,
			feedback: 'now',
			pick: 'even'
		} as const;
		const taken = { id: 'q', learnerId: learner, courseId: 'c', wish: { ...wish, kinds: [] }, seed: 1 };
		await db.insert(quiz).values({ ...taken, counts: true, startedAt: later });
		await db.insert(quizQuestion).values({ quizId: 'q', position: 0, item: asked.item, question: asked });

		await starter.write(db, edited(), later + 1);
		expect(await questions.ofCourse(db, learner, 'c')).toEqual([]);
		expect(await db.select().from(question)).toMatchObject([{ id: 'c.t0/deep', retired: true }]);
		expect(await db.select().from(quizQuestion)).toMatchObject([{ question: asked }]);

		await starter.write(db, withQuestions(asked), later + 2);
		expect(await questions.ofCourse(db, learner, 'c')).toHaveLength(1);
	});

	test('a question goes out of the quizzes with its topic', async () => {
		const db = await studied();
		const inSecond = { ...asked, item: 'written.t1/high', topic: 't1', facts: ['f1'], card: 'f1/a' };
		await starter.write(db, withQuestions(asked, inSecond), later);
		await starter.write(
			db,
			edited((course) => {
				removeTopic(course);
				course.questions.push(asked);
			}),
			later + 1
		);
		expect((await questions.ofCourse(db, learner, 'c')).map(({ item }) => item)).toEqual([
			'written.c.t0/deep'
		]);
	});

	test('the questions of a course are for those who may see it', async () => {
		const db = await studied();
		await starter.write(db, withQuestions(asked), later);
		await db.update(course).set({ ownerId: learner }).where(eq(course.id, 'c'));
		expect(await questions.ofCourse(db, learner, 'c')).toHaveLength(1);
		expect(await questions.ofCourse(db, 'bob', 'c')).toEqual([]);
		expect(await questions.kindsOf(db, learner, 'c')).toHaveLength(1);
		expect(await questions.kindsOf(db, 'bob', 'c')).toEqual([]);
	});

	test('the passages and citations of a note follow its text', async () => {
		const db = await studied();
		await starter.write(db, edited(lengthen), later);
		const [note] = await db.select().from(document).where(eq(document.id, 'c.d'));
		const shown = await db
			.select()
			.from(passage)
			.where(eq(passage.documentId, 'c.d'))
			.orderBy(asc(passage.position));
		expect(shown.map(({ start, end }) => note?.text.slice(start, end))).toEqual([
			'A first sentence is new.',
			...[0, 1, 2, 3].map((index) => `Sentence ${index} is true.`),
			more.trim()
		]);
		const [{ evidence } = { evidence: [] }] = await cards.study(db, learner, ['c.f0/a']);
		expect(evidence.map(({ quote, start }) => [quote, start])).toEqual([
			['Sentence 0 is true.', 25],
			['Sentence 0 is said again.', 25]
		]);
	});
});

async function expectSlices(db: Database) {
	const texts = new Map((await db.select().from(document)).map(({ id, text }) => [id, text]));
	const citations = await db.select().from(citation);
	expect(citations.length).toBeGreaterThan(0);
	for (const { documentId, start, end, quote } of citations)
		expect(texts.get(documentId)?.slice(start, end)).toBe(quote);
}
