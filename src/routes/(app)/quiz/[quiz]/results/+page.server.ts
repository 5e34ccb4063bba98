import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import * as documents from '#lib/server/documents.ts';
import { freshId } from '#lib/server/fresh-id.ts';
import * as missed from '#lib/server/missed.ts';
import * as answers from '#lib/server/quiz-answers.ts';
import { counting } from '#lib/server/quiz-log.ts';
import { remake } from '#lib/server/quiz-making.ts';
import * as results from '#lib/server/quiz-results.ts';
import { outcomeOf } from '#lib/server/quiz-outcomes.ts';
import * as quizzes from '#lib/server/quizzes.ts';
import { action, asking } from '../../../../action.ts';
import { quizId } from '../../../../ids.ts';
import { timeWords } from './words.ts';
import type { PageServerLoad, RouteParams } from './$types';

const missing = () => error(404, 'There is no such quiz.');

export const load: PageServerLoad = async ({ locals, params }) => {
	const { db, learner, now } = asking(locals);
	const quiz = (await quizzes.find(db, learner.id, params.quiz, now)) ?? missing();
	const { id, course, wish, counts, startedAt, finishedAt, endsAt } = quiz;
	if (finishedAt === null) redirect(303, `/quiz/${id}`);
	const found = await results.of(db, learner.id, { ...quiz, finishedAt }, now);
	if (!found) error(401, 'This account is gone. Please start studying or sign in.');
	const [titles, toStudy] = await Promise.all([
		documents.titles(db, learner.id, course.id),
		missed.waiting(db, learner.id, id, { today: found.today, now })
	]);
	return {
		quiz: { id, course, feedback: wish.feedback, pick: wish.pick, counts, tookMs: finishedAt - startedAt },
		results: found,
		timeUp: timeWords({ finishedAt, endsAt, answers: quiz.questions.map(({ answer }) => answer) }),
		questions: quiz.questions.map((each) => ({
			...outcomeOf(each),
			isClaimable: answers.isClaimable(quiz, each)
		})),
		titles,
		toStudy: toStudy.length,
		counting: counting(quiz),
		newId: freshId(now)
	};
};

type Event = RequestEvent<RouteParams>;

const yesOrNo = v.picklist(['yes', 'no']);

/** Which question, from 1 on. */
const at = v.pipe(v.string(), v.toNumber(), v.integer('There is no such question.'));

export const actions = {
	/** "I was right", or that taken back. */
	claim: action(v.object({ at, right: yesOrNo }), async ({ at, right }, { locals, params }: Event) => {
		const { db, learner, now } = asking(locals);
		const claimed = await answers.claim(db, learner.id, params.quiz, at - 1, right === 'yes', now);
		if (!claimed) error(404, 'There is no such answer.');
		redirect(303, `/quiz/${params.quiz}/results#q${at}`);
	}),

	/** Whether its answers count for the schedule. */
	count: action(v.object({ wanted: yesOrNo }), async ({ wanted }, { locals, params }: Event) => {
		const { db, learner, now } = asking(locals);
		if (!(await quizzes.count(db, learner.id, params.quiz, wanted === 'yes', now))) missing();
		redirect(303, `/quiz/${params.quiz}/results#schedule`);
	}),

	/** The same questions again, or others by the same wish. */
	again: action(
		v.object({
			id: v.pipe(quizId, v.uuid('This form was not made by this page.')),
			how: v.picklist(['same', 'fresh'])
		}),
		async ({ id, how }, { locals, params }: Event) => {
			const { db, learner, now } = asking(locals);
			const making = await remake(db, learner.id, params.quiz, how, now, id);
			switch (making.kind) {
				case 'made':
					return redirect(303, `/quiz/${making.id}`);
				case 'none':
					return fail(400, {
						problem: 'Este could not make one good question any more. Please choose more topics or kinds.'
					});
				case 'long':
					return fail(400, { problem: 'Making this quiz takes too long. Please choose fewer topics.' });
				case 'conflict':
					return fail(409, { problem: 'Another quiz is stored under this id. Please try again.' });
				default:
					return missing();
			}
		}
	)
};
