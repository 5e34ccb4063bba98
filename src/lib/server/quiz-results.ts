import type { QuestionKind } from '#lib/facts/question.ts';
import { questionKinds } from '#lib/facts/question.ts';
import {
	againstCards,
	scoreOf,
	scoresBy,
	type AgainstCards,
	type Outcome,
	type Score
} from '#lib/quiz/results.ts';
import { studyDay, timeOfDay } from '#lib/scheduling/day.ts';
import * as courses from './courses.ts';
import type { Database } from './db/open.ts';
import { past, type Past } from './quiz-history.ts';
import { list } from './quiz-lists.ts';
import { outcomeOf } from './quiz-outcomes.ts';
import type { InQuiz, Quiz } from './quiz-rows.ts';
import * as settings from './settings.ts';

/** What a finished quiz came to, and what it is held to. */
export type Results = {
	score: Score;
	/** In the order of the course. */
	topics: Part<string | null>[];
	kinds: Part<QuestionKind>[];
	cards: AgainstCards | null;
	/** Finished before it in the same course, the newest first. */
	earlier: Earlier[];
	/** The quiz whose questions it asked again. */
	first: Earlier | null;
	/** The study day on which it was finished. */
	day: number;
	time: string;
	today: number;
};

/** A part of a quiz: one topic, or one kind of question. */
export type Part<Name> = { part: Name; score: Score; cards: AgainstCards | null };

export type Earlier = Pick<Past, 'id' | 'day' | 'time' | 'questions' | 'share'>;

const mostEarlier = 4;

/** The results of a quiz that is finished; null when there is no such learner any more. */
export async function of(
	db: Database,
	learner: string,
	quiz: Quiz & { finishedAt: number },
	now: number
): Promise<Results | null> {
	const wanted = await settings.of(db, learner);
	if (!wanted) return null;
	const outcomes = quiz.questions.map(countedOf);
	const topics = (await courses.topics(db, learner, quiz.course.id)).map(({ title }) => title);
	const earlier = past(await list(db, learner, now), wanted)
		.filter(({ course }) => course.id === quiz.course.id)
		.filter(({ id, finishedAt }) => id !== quiz.id && finishedAt <= quiz.finishedAt)
		.map(({ id, day, time, questions, share }) => ({ id, day, time, questions, share }));
	return {
		score: scoreOf(outcomes),
		topics: parts(outcomes, ({ topic }) => topic, [...topics, null]),
		kinds: parts(outcomes, ({ kind }) => kind, questionKinds),
		cards: againstCards(outcomes),
		earlier: earlier.slice(0, mostEarlier),
		first: earlier.find(({ id }) => id === quiz.retakes) ?? null,
		day: studyDay(quiz.finishedAt, wanted.zone, wanted.dayStartsAt),
		time: timeOfDay(quiz.finishedAt, wanted.zone),
		today: studyDay(now, wanted.zone, wanted.dayStartsAt)
	};
}

function countedOf(of: InQuiz): Outcome {
	const { question, topic, recall, verdict, score } = outcomeOf(of);
	const choices = 'choices' in question && typeof question.key === 'number' ? question.choices.length : null;
	return { topic, kind: question.kind, verdict, score, recall, choices };
}

function parts<Name>(
	outcomes: Outcome[],
	nameOf: (outcome: Outcome) => Name,
	order: readonly Name[]
): Part<Name>[] {
	return scoresBy(outcomes, nameOf)
		.map(({ part, score }) => ({
			part,
			score,
			cards: againstCards(outcomes.filter((outcome) => nameOf(outcome) === part))
		}))
		.sort((one, other) => order.indexOf(one.part) - order.indexOf(other.part));
}
