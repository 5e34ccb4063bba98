import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { factsTold } from '#lib/components/facts-told.ts';
import * as documents from '#lib/server/documents.ts';
import { freshId } from '#lib/server/fresh-id.ts';
import * as answers from '#lib/server/quiz-answers.ts';
import * as quizzes from '#lib/server/quizzes.ts';
import type { InQuiz, Quiz } from '#lib/server/quiz-rows.ts';
import * as related from '#lib/server/related.ts';
import { action, asking } from '../../../action.ts';
import { learnerId } from '../../../ids.ts';
import { givenFields, givenOf } from './given.ts';
import { onPage } from './on-page.ts';
import type { Actions, PageServerLoad, RouteParams } from './$types';

const missing = () => error(404, 'There is no such quiz.');

/** Where in the quiz one is stays out of what is loaded: from question to question nothing has to be asked. */
export const load: PageServerLoad = async ({ locals, params, url, untrack }) => {
	const { db, learner, now } = asking(locals);
	const quiz = (await quizzes.find(db, learner.id, params.quiz, now)) ?? missing();
	if (!untrack(() => url.searchParams.has('at')))
		redirect(
			303,
			quiz.finishedAt === null ? `/quiz/${quiz.id}?at=${nextAt(quiz, 0)}` : `/quiz/${quiz.id}/results`
		);
	const { id, course, wish, endsAt, finishedAt } = quiz;
	const questions = quiz.questions.map((each) => onPage(quiz, each));
	const here = questions[Number(untrack(() => url.searchParams.get('at'))) - 1]?.feedback;
	const told = here ? factsTold(here.question) : [];
	return {
		quiz: { id, course, wished: wish.number, feedback: wish.feedback, endsAt, finishedAt },
		questions,
		related: await Promise.all(
			told.map(async (fact) => ({ fact, said: await related.ofFact(db, learner.id, fact) }))
		),
		titles: await documents.titles(db, learner.id, quiz.course.id),
		now,
		eventId: freshId(now)
	};
};

type Event = RequestEvent<RouteParams>;

/** Which question, from 1 on. */
const at = v.pipe(v.string(), v.toNumber(), v.integer('There is no such question.'));

const giving = v.object({
	id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
	at,
	/** Whose it is: a page that is still open may not answer for whoever signed in after. */
	learner: v.optional(learnerId),
	...givenFields.entries
});

export const actions = {
	give: action(giving, async ({ id, at, learner: of, ...fields }, event: Event) => {
		const { db, learner, now } = asking(event.locals);
		if (of && of !== learner.id) error(401, 'Somebody else has signed in here.');
		const given = givenOf(fields);
		if ('problem' in given) {
			await found(event);
			return fail(400, given);
		}
		const giving = { id, position: at - 1, ...given };
		const gave = await answers.give(db, learner.id, event.params.quiz, giving, now);
		switch (gave.kind) {
			case 'missing':
				return missing();
			case 'conflict':
				return fail(409, { problem: 'Another answer is stored under this id. Please try again.' });
			case 'over':
				return fail(409, {
					problem: gave.timeUp
						? 'The time was up before this answer came, so it does not count.'
						: 'The quiz was finished before this answer came, so it does not count.'
				});
			case 'answered':
			case 'stored':
				return goOn(event, gave, async () =>
					gave.quiz.wish.feedback === 'now' ? at : nextAt(await found(event), at)
				);
		}
	}),

	flag: action(
		v.object({ at, flagged: v.picklist(['yes', 'no']) }),
		async ({ at, flagged }, event: Event) => {
			const { db, learner } = asking(event.locals);
			if (!(await quizzes.flag(db, learner.id, event.params.quiz, at - 1, flagged === 'yes'))) missing();
			if (isScripted(event)) return { flagged: flagged === 'yes' };
			redirect(303, `/quiz/${event.params.quiz}?at=${at}`);
		}
	),

	/** "I was right", or that taken back. */
	claim: action(v.object({ at, right: v.picklist(['yes', 'no']) }), async ({ at, right }, event: Event) => {
		const { db, learner, now } = asking(event.locals);
		const claimed = await answers.claim(db, learner.id, event.params.quiz, at - 1, right === 'yes', now);
		return goOn(event, claimed ?? missing(), () => at);
	}),

	discard: action(v.object({}), async (_, { locals, params }: Event) => {
		const { db, learner, now } = asking(locals);
		const done = await quizzes.discard(db, learner.id, params.quiz, now);
		if (done.kind === 'missing') missing();
		if (done.kind !== 'discarded')
			return fail(409, { problem: 'This quiz has an answer by now, so it is kept.' });
		redirect(303, `/quiz?course=${encodeURIComponent(done.course)}`);
	}),

	finish: action(v.object({}), async (_, { locals, params }: Event) => {
		const { db, learner, now } = asking(locals);
		if (!(await quizzes.finish(db, learner.id, params.quiz, now))) missing();
		redirect(303, `/quiz/${params.quiz}/results`);
	})
} satisfies Actions;

async function found({ locals, params }: Event): Promise<Quiz> {
	const { db, learner, now } = asking(locals);
	return (await quizzes.find(db, learner.id, params.quiz, now)) ?? missing();
}

/** The next question that is open, from the first on when none comes after; the end when none is. */
function nextAt({ questions }: Quiz, at: number): number | 'end' {
	const open = questions.filter(({ answer }) => answer === null).map(({ position }) => position + 1);
	return open.find((each) => each > at) ?? open[0] ?? 'end';
}

type Told = { quiz: Pick<Quiz, 'id' | 'wish' | 'finishedAt'>; question: InQuiz };

/** A page with JavaScript gets the question as it stands; one without goes where it goes on. */
async function goOn(
	event: Event,
	{ quiz, question }: Told,
	to: () => Promise<number | 'end'> | number | 'end'
) {
	const at = question.position + 1;
	if (isScripted(event))
		return { stored: { at, question: onPage(quiz, question), finishedAt: quiz.finishedAt } };
	redirect(303, `/quiz/${quiz.id}?at=${await to()}`);
}

const isScripted = ({ request }: Event) => request.headers.has('x-sveltekit-action');
