import type { QuestionKind } from '#lib/facts/question.ts';

/** What a learner asks for when a quiz is made; it is remembered for each course. */
export type QuizWish = {
	/** Ids; null: all topics of the course. */
	topics: string[] | null;
	number: number;
	kinds: QuestionKind[];
	/** Null: as long as it takes. */
	minutes: number | null;
	feedback: 'now' | 'end';
	pick: 'weakest' | 'even';
};
