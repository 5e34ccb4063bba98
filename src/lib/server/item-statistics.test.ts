import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Question } from '#lib/facts/question.ts';
import { classAnswers, type ClassItem } from '#lib/quiz/fixtures/class.ts';
import type { Database } from './db/open.ts';
import { card, fact, question, quiz, quizAnswer, quizQuestion, user } from './db/schema.ts';
import { noon, school } from './fixtures.ts';
import { sifted, table } from './item-statistics.ts';
import { give } from './quiz-answers.ts';
import { begun, choiceQuestion, typedQuestion } from './quiz-fixtures.ts';
import { finish } from './quizzes.ts';

const four = ['one', 'two', 'three', 'four'];

/** A database with so many learners, who do nothing but answer. */
async function classOf(learners: number): Promise<Database> {
	const db = await school(4, []);
	const at = new Date(noon);
	const rows = Array.from({ length: learners }, (_, index) => ({
		...{ id: `learner ${index}`, name: 'L', email: `${index}@example.org`, createdAt: at, updatedAt: at }
	}));
	await db.insert(user).values(rows);
	return db;
}

/** Stores that each of these learners took a quiz of all the questions, and what they gave. */
async function taken(
	db: Database,
	learners: string[],
	questions: Question[],
	give: (learner: string, question: Question) => { given: string | number[]; right: boolean }
): Promise<void> {
	const wish = { topics: null, number: 20, kinds: [], minutes: null, feedback: 'now', pick: 'even' } as const;
	for (const learner of learners) {
		const id = `quiz of ${learner}`;
		const row = { id, courseId: 'c', wish: { ...wish, kinds: [] }, seed: 1, counts: true, startedAt: noon };
		await db.batch([
			db.insert(quiz).values({ ...row, learnerId: learner }),
			db.insert(quizQuestion).values(
				questions.map((question, position) => ({
					...{ quizId: id, position, item: question.item, card: question.card, question }
				}))
			),
			db.insert(quizAnswer).values(
				questions.map((question, position) => {
					const { given, right } = give(learner, question);
					const judged = { verdict: right ? ('right' as const) : ('wrong' as const), score: right ? 1 : 0 };
					return {
						...{ learnerId: learner, id: `${learner} ${position}`, quizId: id, position, at: noon },
						...{ given, ...judged }
					};
				})
			)
		]);
	}
}

const learnersOf = (count: number) => Array.from({ length: count }, (_, index) => `learner ${index}`);

/** So many learners, of whom the first so many are right; others of the course tell nothing about them. */
async function answeredBy(db: Database, asked: Question, learners: number, right: number) {
	await taken(db, learnersOf(learners), [asked], (learner) => {
		const isRight = Number(learner.slice('learner '.length)) < right;
		if (asked.kind === 'choice') return { given: [isRight ? asked.key : 0], right: isRight };
		return { given: isRight ? 'Astana' : 'Almaty', right: isRight };
	});
}

test('of a class of sixty, the question with the wrong key and the choice that draws nobody are found, and nothing else', async () => {
	const db = await classOf(60);
	const items: ClassItem[] = [
		{ name: 'miskeyed', difficulty: 0, choices: four, key: 1 },
		{ name: 'dead', difficulty: 0, choices: four, draws: [1, 1, 0] },
		...Array.from({ length: 12 }, (_, index) => ({
			...{ name: `sound ${index}`, difficulty: index / 6 - 1, choices: index % 3 === 0 ? null : four }
		}))
	];
	const questions = items.map(({ name, choices, key = 0 }) =>
		choices ? { ...choiceQuestion(null, name), key } : typedQuestion(null, name)
	);
	const answers = classAnswers(items, 60, 7);
	await taken(db, learnersOf(60), questions, (learner, { stem }) => {
		const one = answers.find((each) => each.learner === learner && each.item === stem)!;
		const given = one.choice === null ? (one.right ? 'Astana' : 'Almaty') : [four.indexOf(one.choice)];
		return { given, right: one.right };
	});
	expect(await sifted(db, 'c', noon)).toEqual({
		setAside: new Set(['item of miskeyed']),
		notTaken: new Map([['item of dead', new Set(['four'])]])
	});
	const rows = await table(db, 'c');
	expect(rows.map(({ stem }) => stem).slice(0, 2)).toEqual(['miskeyed', 'dead']);
	expect(rows).toHaveLength(14);
	expect(rows[0]).toMatchObject({ kind: 'choice', answer: 'two', answers: 60, rated: 60, chance: 0.25 });
	expect(rows[0]!.setAside).toMatch(/^Learners who do well elsewhere miss it more often than the others/);
	expect(JSON.stringify([rows, await sifted(db, 'c', noon)])).not.toMatch(/learner \d|Almaty/);
});

test('what is sifted out is worked out again after ten minutes', async () => {
	const db = await classOf(24);
	const found = async (minutes: number) => (await sifted(db, 'c', noon + minutes * 60_000)).notTaken.size;
	expect(await found(0)).toBe(0);
	await answeredBy(db, choiceQuestion(null), 24, 12);
	expect([await found(9), await found(10)]).toEqual([0, 1]);
});

test('while fewer than twenty have answered there are figures and no verdict', async () => {
	const db = await classOf(19);
	await answeredBy(db, choiceQuestion(null), 19, 0);
	expect(await sifted(db, 'c', noon)).toEqual({ setAside: new Set(), notTaken: new Map() });
	expect(await table(db, 'c')).toMatchObject([{ answers: 19, right: 0, notTaken: [], setAside: null }]);
});

const answering = (db: Database, learner: string, quizId: string, given: string | number[], now = noon) =>
	give(db, learner, quizId, { id: `${quizId} ${JSON.stringify(given)}`, position: 0, given }, now);

test('what fewer than five learners chose is not told', async () => {
	for (const [learners, choices] of [
		[4, 0],
		[5, 4]
	] as const) {
		const db = await classOf(learners);
		await answeredBy(db, choiceQuestion(null), learners, 1);
		const [row] = await table(db, 'c');
		expect(row!.choices).toHaveLength(choices);
	}
});

test('with feedback at once the first answer counts, at the end the last, when the quiz is over', async () => {
	const db = await school(4, ['ann', 'bob']);
	await begun(db, 'ann', 'now', [choiceQuestion(null, 'at once')], { feedback: 'now' });
	await begun(db, 'bob', 'end', [choiceQuestion(null, 'at the end')], { feedback: 'end' });
	for (const given of [[2], [0]]) {
		await answering(db, 'ann', 'now', given);
		await answering(db, 'bob', 'end', given);
	}
	const atOnce = { stem: 'at once', answers: 1, right: 1 };
	expect(await table(db, 'c')).toMatchObject([atOnce]);
	await finish(db, 'bob', 'end', noon);
	expect(await table(db, 'c')).toMatchObject([atOnce, { stem: 'at the end', answers: 1, right: 0 }]);
});

test('of a learner only the first answer to a question counts, in whichever quiz', async () => {
	const db = await school(4, ['ann', 'bob']);
	for (const id of ['first', 'second']) await begun(db, 'ann', id, [choiceQuestion(null)]);
	await answering(db, 'ann', 'first', [0]);
	await answering(db, 'ann', 'second', [2]);
	expect(await table(db, 'c')).toMatchObject([{ answers: 1, right: 0 }]);
});

test('"I was right" counts as right', async () => {
	const db = await school(4, ['ann', 'bob']);
	await begun(db, 'ann', 'q', [typedQuestion(null)]);
	await answering(db, 'ann', 'q', 'the capital');
	await db.update(quizAnswer).set({ claimedAt: noon });
	expect(await table(db, 'c')).toMatchObject([{ answers: 1, right: 1, answer: 'Astana' }]);
});

test('the quizzes of another course tell nothing', async () => {
	const db = await school(4, ['ann', 'bob']);
	await begun(db, 'ann', 'q', [choiceQuestion(null)]);
	await answering(db, 'ann', 'q', [0]);
	expect(await table(db, 'other')).toEqual([]);
});

test('a question whose card was put right, or whose fact is gone, begins anew', async () => {
	const db = await classOf(24);
	await db.update(card).set({ answer: 'the Three' }).where(eq(card.id, 'c.f0/a'));
	await answeredBy(db, choiceQuestion('c.f0/a'), 24, 12);
	const count = async () => (await table(db, 'c')).length;
	expect(await count()).toBe(0);
	await db.update(card).set({ answer: 'the three' }).where(eq(card.id, 'c.f0/a'));
	expect(await count()).toBe(1);
	await db.update(card).set({ status: 'retired' }).where(eq(card.id, 'c.f0/a'));
	expect(await count()).toBe(0);
	await db.update(card).set({ status: 'accepted' }).where(eq(card.id, 'c.f0/a'));
	await db.delete(fact).where(eq(fact.id, 'c.f0'));
	expect(await count()).toBe(0);
});

test('a written question that was put right, or taken out, begins anew', async () => {
	const db = await classOf(24);
	const written = { ...choiceQuestion(null), item: 'written.c.t0/first' };
	await db
		.insert(question)
		.values({ id: 'c.t0/first', courseId: 'c', topicId: 'c.t0', position: 0, body: written });
	await answeredBy(db, written, 24, 12);
	const count = async () => (await table(db, 'c')).length;
	expect(await count()).toBe(1);
	await db.update(question).set({ body: { ...written, why: 'It says so plainly.' } });
	expect(await count()).toBe(1);
	await db.update(question).set({ body: { ...written, key: 1 } });
	expect(await count()).toBe(0);
	await db.update(question).set({ body: written, retired: true });
	expect(await count()).toBe(0);
});
