import type { Question, QuestionKind } from '#lib/facts/question.ts';

/** What questions are wanted: topics by their ids, all when null. The same order makes the same questions. */
export type Order = {
	number: number;
	kinds: QuestionKind[];
	topics: string[] | null;
	seed: number;
	/** Questions written by hand, which come first for their facts. */
	written: Question[];
	/** How badly a card is known, from 0 to 1; without it the topics take even parts. */
	weakness?: (card: string) => number;
	/** For a card what the learner answered instead. */
	mixUps?: ReadonlyMap<string, string[]>;
	/** Of each of the last quizzes the items and the cards that it asked, the newest first: they wait for all others. */
	lately?: readonly ReadonlySet<string>[];
	/** The items that are not to be asked. */
	setAside?: ReadonlySet<string>;
	/** For an item the choices that nobody takes. */
	notTaken?: ReadonlyMap<string, ReadonlySet<string>>;
};
