import type { Given, Question } from '#lib/facts/question.ts';
import { asked, type AskedQuestion } from '#lib/quiz/asked.ts';
import { isClaimable } from '#lib/server/quiz-answers.ts';
import { outcomeOf } from '#lib/server/quiz-outcomes.ts';
import type { InQuiz, Quiz, Verdict } from '#lib/server/quiz-rows.ts';
import { isOpen } from '#lib/server/quizzes.ts';

/** A question as the page may hold it: with its key only once that may be seen. */
export type OnPage = {
	asked: AskedQuestion;
	/** The title of its topic. */
	topic: string | null;
	flagged: boolean;
	given: Given | null;
	feedback: Told | null;
};

/** What came of it. */
export type Told = {
	question: Question;
	given: Given | null;
	/** Right after "I was right". */
	verdict: Verdict | null;
	score: number;
	reason: string | null;
	claimed: boolean;
	/** "I was right" can be said of it. */
	isClaimable: boolean;
};

type Open = Pick<Quiz, 'wish' | 'finishedAt'>;

export function onPage(quiz: Open, of: InQuiz): OnPage {
	const { question, topic, flagged, answer } = of;
	return {
		asked: asked(question),
		topic,
		flagged,
		given: answer?.given ?? null,
		feedback: isOpen(quiz, of) ? told(quiz, of) : null
	};
}

function told(quiz: Open, of: InQuiz): Told {
	const { question, given, verdict, score, reason, claimed } = outcomeOf(of);
	return { question, given, verdict, score, reason, claimed, isClaimable: isClaimable(quiz, of) };
}
