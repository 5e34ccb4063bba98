import type { ChoiceQuestion, OrderingQuestion, Question, TypedQuestion } from '#lib/facts/question.ts';
import type { QuizWish } from '#lib/quiz/wish.ts';
import type { Database } from './db/open.ts';
import { quiz, quizQuestion } from './db/schema.ts';
import { noon } from './fixtures.ts';
import { firstWish } from './quiz-wishes.ts';

/* Makers for tests of quizzes, on the course of `courseOf`. */

const about = (card: string | null, stem: string) => ({
	item: `item of ${stem}`,
	stem,
	topic: 'c.t0',
	facts: ['c.f0'],
	card,
	why: 'It says so.',
	evidence: [{ document: 'c.d', start: 0, end: 19, quote: 'Sentence 0 is true.' }]
});

/** Four choices, of which the third is right. */
export function choiceQuestion(card: string | null, stem = 'Which one?'): ChoiceQuestion {
	const choices = ['one', 'two', 'three', 'four'].map((text) => ({
		text,
		why: `Why ${text}.`,
		evidence: null
	}));
	return { ...about(card, stem), kind: 'choice', choices, key: 2 };
}

export function typedQuestion(card: string | null, stem = 'What is it?'): TypedQuestion {
	return { ...about(card, stem), kind: 'typed', answer: 'Astana', accepted: [], isList: false };
}

export function orderingQuestion(stem = 'In which order?'): OrderingQuestion {
	const choices = ['1911', '1900', '1922'].map((text) => ({ text, why: `In ${text}.`, evidence: null }));
	return { ...about(null, stem), kind: 'ordering', choices, key: [1, 0, 2] };
}

type Settings = Partial<QuizWish> & { counts?: boolean; startedAt?: number };

/** A quiz with these very questions, begun at noon. */
export async function begun(
	db: Database,
	learner: string,
	id: string,
	questions: Question[],
	{ counts = true, startedAt = noon, ...wished }: Settings = {}
): Promise<string> {
	const wish = { ...firstWish, ...wished };
	const endsAt = wish.minutes === null ? null : startedAt + wish.minutes * 60_000;
	const row = { id, learnerId: learner, courseId: 'c', wish, seed: 1, retakes: null, counts };
	const asked = questions.map((question, position) => ({
		...{ quizId: id, position, item: question.item, card: question.card, question, recall: null }
	}));
	await db.batch([
		db.insert(quiz).values({ ...row, startedAt, endsAt }),
		db.insert(quizQuestion).values(asked)
	]);
	return id;
}
