import type { Given, Question } from '#lib/facts/question.ts';
import type { Database } from './db/open.ts';
import type { InQuiz, Verdict } from './quiz-rows.ts';
import { find } from './quizzes.ts';

/** How a question of a finished quiz went. */
export type Outcome = {
	position: number;
	question: Question;
	/** The title of its topic. */
	topic: string | null;
	/** The recall that its card promised when the quiz began. */
	recall: number | null;
	/** Null: it was not answered. */
	given: Given | null;
	/** Right after "I was right"; null: it was not answered. */
	verdict: Verdict | null;
	score: number;
	reason: string | null;
	claimed: boolean;
};

/** How each question of a quiz went; null while it is not finished, or when there is none. */
export async function outcome(
	db: Database,
	learner: string,
	id: string,
	now: number
): Promise<Outcome[] | null> {
	const found = await find(db, learner, id, now);
	return found?.finishedAt == null ? null : found.questions.map(outcomeOf);
}

export function outcomeOf({ position, question, topic, recall, answer }: InQuiz): Outcome {
	const claimed = answer?.claimedAt != null;
	return {
		position,
		question,
		topic,
		recall,
		given: answer?.given ?? null,
		verdict: claimed ? 'right' : (answer?.verdict ?? null),
		score: claimed ? 1 : (answer?.score ?? 0),
		reason: answer?.reason ?? null,
		claimed
	};
}
