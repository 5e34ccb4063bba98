import { eq, like } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import type { Given } from '#lib/facts/question.ts';
import type { Database } from './db/open.ts';
import { memory, quiz, quizAnswer, quizQuestion, review } from './db/schema.ts';
import { answered, days, noon, school } from './fixtures.ts';
import { differing } from './memories.ts';
import { claim, give } from './quiz-answers.ts';
import { begun, choiceQuestion, orderingQuestion, typedQuestion } from './quiz-fixtures.ts';
import * as quizLists from './quiz-lists.ts';
import { outcome } from './quiz-outcomes.ts';
import * as quizzes from './quizzes.ts';
import * as reviews from './reviews.ts';

let db: Database;
let ids = 0;

beforeEach(async () => {
	db = await school(4, ['ann', 'bob']);
});

const answer = (quizId: string, position: number, given: Given, now = noon, id = `give-${++ids}`) =>
	give(db, 'ann', quizId, { id, position, given }, now);

/** What the log has of quizzes: undone rows in brackets. */
async function logged(): Promise<string[]> {
	const rows = await db.select().from(review).where(like(review.id, 'quiz.%')).orderBy(review.position);
	const undone = new Set(rows.map(({ undoes }) => undoes));
	return rows
		.filter(({ kind }) => kind !== 'undone')
		.map(({ id, card, kind, grade }) => {
			const said = `${card} ${kind} ${grade}`;
			return undone.has(id) ? `(${said})` : said;
		});
}

const now = { feedback: 'now' } as const;
const end = { feedback: 'end' } as const;
const two = () => [choiceQuestion('c.f0/a'), typedQuestion('c.f1/a')];

test('with feedback at once an answer is judged, logged for its card and open to be seen', async () => {
	await begun(db, 'ann', 'q', two(), now);
	const gave = await answer('q', 0, [2], noon + 1000);
	expect(gave).toMatchObject({
		kind: 'stored',
		question: { answer: { given: [2], verdict: 'right', score: 1 } }
	});
	expect(gave.kind === 'stored' && quizzes.isOpen(gave.quiz, gave.question)).toBe(true);
	expect(await logged()).toEqual(['c.f0/a chosen 3']);
	const [row] = await db.select().from(review);
	expect(row).toMatchObject({ id: 'quiz.q.0', choices: 4, at: noon + 1000, device: 'quiz' });
	expect(await differing(db, 'ann')).toBe(0);
});

test('a quiz is thrown away only by whose it is, and only before anything is answered', async () => {
	await begun(db, 'ann', 'q', two(), now);
	await begun(db, 'ann', 'answered', two(), end);
	await begun(db, 'ann', 'over', two(), { minutes: 5 });
	await answer('answered', 0, [2]);
	expect(await quizzes.discard(db, 'bob', 'q', noon)).toEqual({ kind: 'missing' });
	expect(await quizzes.discard(db, 'ann', 'q', noon)).toMatchObject({
		kind: 'discarded',
		course: expect.any(String)
	});
	expect(await quizzes.discard(db, 'ann', 'q', noon)).toEqual({ kind: 'missing' });
	expect(await quizzes.discard(db, 'ann', 'answered', noon)).toEqual({ kind: 'kept' });
	expect(await quizzes.discard(db, 'ann', 'over', noon + 3_600_000)).toEqual({ kind: 'kept' });
	expect((await quizLists.list(db, 'ann', noon + 3_600_000)).map(({ id }) => id).sort()).toEqual([
		'answered',
		'over'
	]);
	expect(await db.$count(quizQuestion, eq(quizQuestion.quizId, 'q'))).toBe(0);
	expect(await logged()).toEqual([]);
});

test('with feedback at once only the first answer counts', async () => {
	await begun(db, 'ann', 'q', two(), now);
	await answer('q', 0, [0]);
	expect(await answer('q', 0, [2])).toMatchObject({ kind: 'answered', question: { answer: { given: [0] } } });
	expect(await db.$count(quizAnswer)).toBe(1);
	expect(await logged()).toEqual(['c.f0/a chosen 1']);
});

test('of two answers that come at one moment one counts', async () => {
	await begun(db, 'ann', 'q', two(), now);
	const gave = await Promise.all([
		answer('q', 0, [0]),
		answer('q', 0, [2]),
		answer('q', 0, [2], noon, 'same')
	]);
	expect(gave.map(({ kind }) => kind).sort()).toEqual(['answered', 'answered', 'stored']);
	expect(await logged()).toHaveLength(1);
});

test('an answer sent twice counts once, also at one moment and after the end', async () => {
	await begun(db, 'ann', 'q', two(), end);
	const both = await Promise.all([1, 2].map(() => answer('q', 0, [2], noon, 'once')));
	expect(both.map(({ kind }) => kind)).toEqual(['stored', 'stored']);
	await quizzes.finish(db, 'ann', 'q', noon + 1);
	expect(await answer('q', 0, [2], noon + days, 'once')).toMatchObject({ kind: 'stored' });
	expect(await db.$count(quizAnswer)).toBe(1);
	expect(await logged()).toEqual(['c.f0/a chosen 3']);
});

test('an id that comes again with another answer is refused', async () => {
	await begun(db, 'ann', 'q', two(), end);
	await answer('q', 0, [2], noon, 'once');
	expect(await answer('q', 0, [1], noon, 'once')).toEqual({ kind: 'conflict' });
	expect(await answer('q', 1, 'Astana', noon, 'once')).toEqual({ kind: 'conflict' });
	expect(await db.$count(quizAnswer)).toBe(1);
});

test('with feedback at the end the last answer counts, and nothing is open or logged before', async () => {
	await begun(db, 'ann', 'q', two(), end);
	await answer('q', 0, [2]);
	const gave = await answer('q', 0, [1]);
	expect(gave.kind === 'stored' && quizzes.isOpen(gave.quiz, gave.question)).toBe(false);
	await answer('q', 1, 'Almaty');
	expect(await logged()).toEqual([]);
	expect(await outcome(db, 'ann', 'q', noon)).toBeNull();
	await quizzes.finish(db, 'ann', 'q', noon + 60_000);
	expect(await logged()).toEqual(['c.f0/a chosen 1', 'c.f1/a typed 1']);
	expect(await outcome(db, 'ann', 'q', noon + 60_000)).toMatchObject([
		{ position: 0, given: [1], verdict: 'wrong', score: 0 },
		{ position: 1, given: 'Almaty', verdict: 'wrong', score: 0 }
	]);
	expect(await differing(db, 'ann')).toBe(0);
});

test('what was not answered is wrong in the result and nothing in the log', async () => {
	await begun(db, 'ann', 'q', two(), end);
	await answer('q', 1, 'Astana');
	await quizzes.finish(db, 'ann', 'q', noon);
	expect(await outcome(db, 'ann', 'q', noon)).toMatchObject([
		{ given: null, verdict: null, score: 0 },
		{ verdict: 'right', score: 1 }
	]);
	expect(await logged()).toEqual(['c.f1/a typed 3']);
});

test('with feedback at once the last answer ends the quiz', async () => {
	await begun(db, 'ann', 'q', two(), now);
	await answer('q', 1, 'Astana');
	expect(await quizLists.unfinished(db, 'ann', noon)).toMatchObject([{ id: 'q', questions: 2, answered: 1 }]);
	await answer('q', 0, [2]);
	expect(await quizLists.unfinished(db, 'ann', noon)).toEqual([]);
	expect(await quizLists.list(db, 'ann', noon)).toMatchObject([{ id: 'q', share: 1 }]);
});

test('an answer that comes after the time is refused, one that was on its way is not', async () => {
	for (const feedback of ['now', 'end'] as const) {
		const questions = [choiceQuestion('c.f0/a'), typedQuestion('c.f1/a'), orderingQuestion()];
		await begun(db, 'ann', feedback, questions, { feedback, minutes: 5 });
		const up = noon + 5 * 60_000;
		expect(await answer(feedback, 0, [2], up + quizzes.grace)).toMatchObject({ kind: 'stored' });
		expect(await answer(feedback, 1, 'Astana', up + quizzes.grace + 1)).toEqual({
			kind: 'over',
			timeUp: true
		});
		expect(await quizzes.find(db, 'ann', feedback, up + days)).toMatchObject({ finishedAt: up });
		expect(await answer(feedback, 1, 'Astana', up + days)).toEqual({ kind: 'over', timeUp: true });
	}
	expect(await logged()).toEqual(['c.f0/a chosen 3', 'c.f0/a chosen 3']);
});

test('a quiz that nobody comes back to is finished when the list of quizzes is looked at', async () => {
	await begun(db, 'ann', 'q', two(), { feedback: 'end', minutes: 5 });
	await answer('q', 0, [2]);
	expect(await quizLists.unfinished(db, 'ann', noon + days)).toEqual([]);
	expect(await quizLists.list(db, 'ann', noon + days)).toMatchObject([{ share: 0.5, answered: 1 }]);
	expect(await logged()).toEqual(['c.f0/a chosen 3']);
	const [row] = await db.select().from(review);
	expect(row?.at).toBe(noon);
});

test('after the end nothing is answered, flagged or finished again', async () => {
	await begun(db, 'ann', 'q', two(), end);
	await quizzes.finish(db, 'ann', 'q', noon + 1);
	expect(await answer('q', 0, [2], noon + 2)).toEqual({ kind: 'over', timeUp: false });
	expect(await quizzes.flag(db, 'ann', 'q', 0, true)).toBe(false);
	await quizzes.finish(db, 'ann', 'q', noon + 3);
	expect(await quizzes.find(db, 'ann', 'q', noon + 3)).toMatchObject({ finishedAt: noon + 1 });
});

test('kinds that are not about one card, and questions without one, leave the log alone', async () => {
	const { choices, ...rest } = choiceQuestion('c.f0/a');
	const statement = { ...rest, kind: 'true-false' as const, choices: choices.slice(0, 2), key: 0 };
	await begun(db, 'ann', 'q', [orderingQuestion(), statement, typedQuestion(null)], now);
	await answer('q', 0, [1, 0, 2]);
	await answer('q', 1, [0]);
	await answer('q', 2, 'Astana');
	expect(await logged()).toEqual([]);
});

test('what a crash left out of the log is added by the next look, answer or end', async () => {
	await begun(db, 'ann', 'q', [...two(), typedQuestion('c.f2/a', 'What else?')], now);
	/** As if the server had ended between the two writes. */
	const crash = () => db.batch([db.delete(review), db.delete(memory).where(eq(memory.learnerId, 'ann'))]);
	await answer('q', 0, [2]);
	for (const mend of [
		() => quizzes.find(db, 'ann', 'q', noon + days),
		() => answer('q', 1, 'Astana', noon + days),
		() => quizzes.finish(db, 'ann', 'q', noon + days)
	]) {
		await crash();
		await mend();
		expect(await logged()).toContain('c.f0/a chosen 3');
		const [row] = await db.select().from(review).where(eq(review.id, 'quiz.q.0'));
		expect(row?.at).toBe(noon);
	}
});

test('"I was right" takes the wrong answer back and writes a right one, and can be taken back itself', async () => {
	await begun(db, 'ann', 'q', two(), now);
	await answer('q', 1, 'The capital');
	expect(await logged()).toEqual(['c.f1/a typed 1']);
	const say = (wasRight: boolean) => claim(db, 'ann', 'q', 1, wasRight, noon + 5);
	expect(await say(true)).toMatchObject({ question: { answer: { claimedAt: noon + 5, verdict: 'wrong' } } });
	expect(await say(true)).toMatchObject({ question: { answer: { claimedAt: noon + 5 } } });
	expect(await logged()).toEqual(['(c.f1/a typed 1)', 'c.f1/a typed 3']);
	expect(await say(false)).toMatchObject({ question: { answer: { claimedAt: null } } });
	expect(await logged()).toEqual(['(c.f1/a typed 1)', '(c.f1/a typed 3)', 'c.f1/a typed 1']);
	await say(true);
	await quizzes.finish(db, 'ann', 'q', noon + 9);
	expect(await outcome(db, 'ann', 'q', noon + 9)).toMatchObject([
		{},
		{ verdict: 'right', score: 1, claimed: true }
	]);
	expect(await quizLists.list(db, 'ann', noon + 9)).toMatchObject([{ share: 0.5 }]);
	const [remembered] = await db.select().from(memory).where(eq(memory.cardId, 'c.f1/a'));
	expect(remembered).toMatchObject({ reps: 1, lapses: 0 });
	expect(await differing(db, 'ann')).toBe(0);
});

test('"I was right" is only for typed answers that are not right and may be seen', async () => {
	await begun(db, 'ann', 'q', two(), now);
	const say = (position: number, id = 'q') => claim(db, 'ann', id, position, true, noon);
	expect(await say(1)).toBeNull();
	await answer('q', 0, [0]);
	expect(await say(0)).toBeNull();
	await answer('q', 1, 'Astana');
	expect(await say(1)).toBeNull();
	await begun(db, 'ann', 'e', two(), end);
	await answer('e', 1, 'Almaty');
	expect(await say(1, 'e')).toBeNull();
	await quizzes.finish(db, 'ann', 'e', noon);
	expect(await say(1, 'e')).toMatchObject({ question: { answer: { claimedAt: noon } } });
});

test('"I was right" cannot be said of a question that was passed', async () => {
	await begun(db, 'ann', 'q', two(), now);
	await answer('q', 1, '');
	expect(await claim(db, 'ann', 'q', 1, true, noon)).toBeNull();
	expect(await logged()).toEqual(['c.f1/a typed 1']);
});

test('a quiz that does not count leaves the log alone, and one that is to count no more is taken back', async () => {
	await begun(db, 'ann', 'off', two(), { ...now, counts: false });
	await answer('off', 0, [2]);
	expect(await logged()).toEqual([]);
	await begun(db, 'ann', 'q', two(), now);
	await answer('q', 0, [2]);
	await quizzes.count(db, 'ann', 'q', false, noon);
	expect(await logged()).toEqual(['(c.f0/a chosen 3)']);
	await quizzes.count(db, 'ann', 'q', true, noon);
	expect(await logged()).toEqual(['(c.f0/a chosen 3)', 'c.f0/a chosen 3']);
	expect(await differing(db, 'ann')).toBe(0);
});

test('an answer to a card that was studied moves its memory', async () => {
	await reviews.record(db, 'ann', answered('c.f1/a', 3, noon), noon);
	await begun(db, 'ann', 'q', two(), { ...now, startedAt: noon + 9 * days });
	await answer('q', 1, 'Astana', noon + 9 * days);
	const [remembered] = await db.select().from(memory).where(eq(memory.cardId, 'c.f1/a'));
	expect(remembered).toMatchObject({ reps: 2, lastAnswer: 'quiz.q.1' });
});

test('nobody sees, answers, flags, ends or counts the quiz of another learner', async () => {
	await begun(db, 'ann', 'q', two(), now);
	const stored = async () =>
		JSON.stringify([await db.select().from(quiz), await db.select().from(quizAnswer)]);
	const before = await stored();
	expect(await quizzes.find(db, 'bob', 'q', noon)).toBeNull();
	expect(await quizLists.list(db, 'bob', noon)).toEqual([]);
	expect(await outcome(db, 'bob', 'q', noon)).toBeNull();
	expect(await give(db, 'bob', 'q', { id: 'x', position: 0, given: [2] }, noon)).toEqual({ kind: 'missing' });
	expect(await claim(db, 'bob', 'q', 0, true, noon)).toBeNull();
	expect(await quizzes.flag(db, 'bob', 'q', 0, true)).toBe(false);
	expect(await quizzes.finish(db, 'bob', 'q', noon)).toBe(false);
	expect(await quizzes.count(db, 'bob', 'q', false, noon)).toBe(false);
	expect(await stored()).toBe(before);
});

test('an answer to a question that is not there is missing', async () => {
	await begun(db, 'ann', 'q', two(), now);
	for (const position of [-1, 2, 0.5]) expect(await answer('q', position, [0])).toEqual({ kind: 'missing' });
	expect(await answer('nothing', 0, [0])).toEqual({ kind: 'missing' });
});

test('a flag is set and taken away', async () => {
	await begun(db, 'ann', 'q', two(), end);
	await quizzes.flag(db, 'ann', 'q', 1, true);
	const flags = async () =>
		(await quizzes.find(db, 'ann', 'q', noon))?.questions.map(({ flagged }) => flagged);
	expect(await flags()).toEqual([false, true]);
	await quizzes.flag(db, 'ann', 'q', 1, false);
	expect(await flags()).toEqual([false, false]);
});
