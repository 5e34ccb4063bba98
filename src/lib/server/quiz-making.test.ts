import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import type { QuizWish } from '#lib/quiz/wish.ts';
import * as courses from './courses.ts';
import type { Database } from './db/open.ts';
import { course, quiz, studySettings, topic } from './db/schema.ts';
import { answered, days, noon, school } from './fixtures.ts';
import { give } from './quiz-answers.ts';
import { make, remake } from './quiz-making.ts';
import { topicsToAsk } from './quiz-material.ts';
import * as wishes from './quiz-wishes.ts';
import type { Quiz } from './quiz-rows.ts';
import * as quizzes from './quizzes.ts';
import * as reviews from './reviews.ts';
import * as starter from './starter.ts';

let db: Database;
let kazakhstan: string;
let ids = 0;

beforeEach(async () => {
	db = await school(1, ['ann', 'bob']);
	await starter.update(db, noon);
	const all = await db.select({ id: course.id }).from(course);
	kazakhstan = all.find(({ id }) => id !== 'c')?.id ?? '';
	await courses.enrol(db, 'ann', kazakhstan, true, noon);
});

type Wanted = Partial<QuizWish> & { id?: string; seed?: number; isRemembered?: boolean };

async function made({ id = `q${++ids}`, seed = 1, isRemembered, ...wished }: Wanted = {}, now = noon) {
	const wish = { ...wishes.firstWish, ...wished };
	const making = await make(db, 'ann', { id, course: kazakhstan, wish, seed, isRemembered }, now);
	expect(making).toMatchObject({ kind: 'made', id });
	const found = await quizzes.find(db, 'ann', id, now);
	if (!found) throw new Error('There is no quiz');
	return found;
}

const stems = ({ questions }: Quiz) => questions.map(({ question }) => question.stem);

test('a quiz has the wished number of questions of the wished kinds, and stands as it was made', async () => {
	const first = await made({ number: 8, kinds: ['choice', 'typed'], minutes: 10 });
	expect(first.questions.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
	for (const { question } of first.questions) expect(['choice', 'typed']).toContain(question.kind);
	expect(first).toMatchObject({ startedAt: noon, endsAt: noon + 600_000, finishedAt: null, counts: true });
	await starter.update(db, noon);
	expect(await quizzes.find(db, 'ann', first.id, noon)).toEqual(first);
});

test('the same seed makes the same quiz, another one another', async () => {
	const first = stems(await made({ seed: 5 }));
	expect(stems(await made({ seed: 5 }, noon + days))).toEqual(first);
	expect(stems(await made({ seed: 6 }, noon + 2 * days))).not.toEqual(first);
});

test('a double click makes one quiz, and nobody gets that of another', async () => {
	const wish = wishes.firstWish;
	const twice = [1, 2].map(() => make(db, 'ann', { id: 'once', course: kazakhstan, wish }, noon));
	expect(await Promise.all(twice)).toEqual([
		{ kind: 'made', id: 'once', questions: 10 },
		{ kind: 'made', id: 'once', questions: 10 }
	]);
	expect(await db.$count(quiz)).toBe(1);
	expect(await make(db, 'bob', { id: 'once', course: kazakhstan, wish }, noon)).toEqual({ kind: 'conflict' });
});

test('nothing is made of a course that is not there, of nothing, or for nobody', async () => {
	const wish = wishes.firstWish;
	const of = (learner: string, course: string) => make(db, learner, { id: 'q', course, wish }, noon);
	expect(await of('ann', 'nowhere')).toEqual({ kind: 'missing' });
	expect(await of('nobody', kazakhstan)).toEqual({ kind: 'nobody' });
	const own = await courses.create(db, 'ann', 'Empty', noon);
	expect(await of('bob', own)).toEqual({ kind: 'missing' });
	expect(await of('ann', own)).toEqual({ kind: 'none' });
	expect(await db.$count(quiz)).toBe(0);
});

test('only chosen topics are asked, and left-out ones only when they are chosen', async () => {
	const topics = await topicsToAsk(db, 'ann', kazakhstan);
	const [first, second] = topics;
	if (!first || !second) throw new Error('There are no topics');
	const chosen = await made({ topics: [first.id, 'gone'], number: 30 });
	expect(new Set(chosen.questions.map(({ topic }) => topic))).toEqual(new Set([first.title]));
	expect(chosen.wish.topics).toEqual([first.id]);
	await db.update(topic).set({ optional: true }).where(eq(topic.id, second.id));
	await courses.leaveOut(db, 'ann', second.id, true);
	const rest = await made({ number: 100 });
	expect(rest.questions.map(({ topic }) => topic)).not.toContain(second.title);
	expect((await made({ topics: [second.id], number: 100 })).questions.length).toBeGreaterThan(0);
});

test('of what was met the least known is asked first, and then what was never met', async () => {
	const kinds: QuizWish['kinds'] = ['typed', 'choice', 'gap'];
	const asked = await made({ number: 100, kinds });
	const known = asked.questions.filter(({ card }) => card !== null).slice(0, 6);
	const [badly, well] = [known.slice(0, 3), known.slice(3)];
	for (const { card } of badly)
		await reviews.record(db, 'ann', answered(card ?? '', 1, noon - 30 * days), noon);
	for (const { card } of well) await reviews.record(db, 'ann', answered(card ?? '', 4, noon), noon);
	const of = (some: typeof known) => new Set(some.flatMap(({ question }) => question.facts));
	const weakest = (number: number, day: number) =>
		made({ number, kinds, pick: 'weakest', seed: 9 }, noon + day * days);
	expect(of((await weakest(3, 1)).questions)).toEqual(of(badly));
	expect(of((await weakest(6, 2)).questions)).toEqual(of(known));
	expect((await weakest(10, 3)).questions).toHaveLength(10);
});

test('before anything was met, the weakest are as many of each topic as without', async () => {
	const weakest = await made({ pick: 'weakest', seed: 4 });
	expect(stems(weakest)).toEqual(stems(await made({ pick: 'even', seed: 4 }, noon + days)));
});

test('what each card promises is written down when the quiz begins', async () => {
	const [first] = (await made({ kinds: ['typed'], seed: 2 })).questions;
	expect(first?.recall).toBeNull();
	await reviews.record(db, 'ann', answered(first?.card ?? '', 3, noon), noon);
	const again = await made({ kinds: ['typed'], seed: 2, pick: 'even' }, noon + 9 * days);
	const same = again.questions.find(({ card }) => card === first?.card);
	expect(same?.recall).toBeGreaterThan(0.3);
	expect(same?.recall).toBeLessThan(1);
});

/** Answers every question of a quiz, rightly or with nothing. */
async function answer({ id, questions }: Quiz, isRight: boolean, now: number) {
	for (const { position, question } of questions) {
		const right = 'answer' in question ? question.answer : [question.key].flat();
		await give(db, 'ann', id, { id: `${id} ${position}`, position, given: isRight ? right : [] }, now);
	}
}

test('a fresh quiz asks what the last ones did not, and what they asked once nothing else is left', async () => {
	const items = ({ questions }: Quiz) => questions.map(({ question }) => question.item);
	const seen = new Set<string>();
	for (const now of [noon, noon + 60_000, noon + 120_000]) {
		const quiz = await made({ number: 10, pick: 'weakest' }, now);
		expect(items(quiz)).toHaveLength(10);
		expect(items(quiz).filter((item) => seen.has(item))).toEqual([]);
		for (const item of items(quiz)) seen.add(item);
		await answer(quiz, true, now);
	}
	const [iran] = (await topicsToAsk(db, 'ann', kazakhstan)).filter(({ title }) => title.startsWith('Iran'));
	const small = { topics: [iran!.id], number: 100 };
	const all = await made(small, noon + days);
	await answer(all, true, noon + days);
	expect((await made(small, noon + days + 1)).questions).toHaveLength(all.questions.length);
});

test('what was asked in pairs, in an order or as true or false waits in any other kind, too', async () => {
	const facts = ({ questions }: Quiz) => questions.flatMap(({ question }) => question.facts);
	const first = await made({ number: 6, kinds: ['matching', 'ordering', 'true-false'] });
	expect(first.questions.every(({ card }) => card === null)).toBe(true);
	const asked = new Set(facts(first));
	const later = await made({ number: 12, kinds: ['matching', 'true-false', 'typed'] }, noon + 60_000);
	expect(facts(later).filter((fact) => asked.has(fact))).toEqual([]);
});

test('what was missed on an earlier day is asked again when it is weakest, what was right waits', async () => {
	const kinds: QuizWish['kinds'] = ['typed'];
	const first = await made({ number: 4, kinds });
	await answer(first, false, noon);
	const cards = ({ questions }: Quiz) => new Set(questions.map(({ card }) => card));
	const second = await made({ number: 4, kinds, pick: 'weakest' }, noon + 60_000);
	expect([...cards(second)].filter((card) => cards(first).has(card))).toEqual([]);
	await answer(second, true, noon + 60_000);
	const third = await made({ number: 4, kinds, pick: 'weakest' }, noon + 2 * days);
	expect(cards(third)).toEqual(cards(first));
});

test('a wish is remembered for its course when that is wished, as far as its topics are still there', async () => {
	expect(await wishes.of(db, 'ann', kazakhstan)).toEqual(wishes.firstWish);
	await made({ number: 7 });
	expect(await wishes.of(db, 'ann', kazakhstan)).toEqual(wishes.firstWish);
	const [first] = await topicsToAsk(db, 'ann', kazakhstan);
	const topics = [first?.id ?? ''];
	const { wish } = await made({ number: 7, topics, feedback: 'end', isRemembered: true });
	expect(await wishes.of(db, 'ann', kazakhstan)).toEqual(wish);
	expect(await wishes.of(db, 'bob', kazakhstan)).toEqual(wishes.firstWish);
	await db.delete(topic).where(eq(topic.id, topics[0] ?? ''));
	expect(await wishes.of(db, 'ann', kazakhstan)).toEqual({ ...wish, topics: null });
});

test('whether a quiz counts is settled when it begins', async () => {
	await db.update(studySettings).set({ quizzesCount: false }).where(eq(studySettings.learnerId, 'ann'));
	expect(await made()).toMatchObject({ counts: false });
});

test('a quiz is retaken with the same questions or with fresh ones', async () => {
	const first = await made({ minutes: 5 });
	await give(db, 'ann', first.id, { id: 'x', position: 0, given: [0] }, noon);
	const now = noon + days;
	expect(await remake(db, 'ann', first.id, 'same', now, 'same')).toEqual({
		kind: 'made',
		id: 'same',
		questions: 10
	});
	const same = await quizzes.find(db, 'ann', 'same', now);
	expect(same).toMatchObject({ retakes: first.id, startedAt: now, endsAt: now + 300_000, finishedAt: null });
	expect(same?.questions.map(({ question }) => question)).toEqual(
		first.questions.map(({ question }) => question)
	);
	expect(same?.questions.every(({ answer }) => answer === null)).toBe(true);
	await remake(db, 'ann', first.id, 'fresh', now, 'fresh');
	const fresh = await quizzes.find(db, 'ann', 'fresh', now);
	expect(fresh).toMatchObject({ retakes: null, wish: first.wish });
	expect(await remake(db, 'bob', first.id, 'same', now)).toEqual({ kind: 'missing' });
	expect(await remake(db, 'bob', first.id, 'fresh', now)).toEqual({ kind: 'missing' });
});
