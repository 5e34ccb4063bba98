import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { questionKinds } from '#lib/facts/question.ts';
import { madeKinds } from '#lib/quiz/make.ts';
import { studyDay } from '#lib/scheduling/day.ts';
import * as courses from '#lib/server/courses.ts';
import type { Database } from '#lib/server/db/open.ts';
import { freshId } from '#lib/server/fresh-id.ts';
import { idFrom } from '#lib/server/intake-ids.ts';
import * as questions from '#lib/server/questions.ts';
import { past } from '#lib/server/quiz-history.ts';
import * as quizLists from '#lib/server/quiz-lists.ts';
import { make, type Making } from '#lib/server/quiz-making.ts';
import { topicsToAsk } from '#lib/server/quiz-material.ts';
import { hasMet } from '#lib/server/quiz-recall.ts';
import * as wishes from '#lib/server/quiz-wishes.ts';
import * as quizzes from '#lib/server/quizzes.ts';
import * as settings from '#lib/server/settings.ts';
import { action, asking } from '../../action.ts';
import { courseId, topicId } from '../../ids.ts';
import { pageOf } from '../../pages.ts';
import { fieldsOf, inOneTap, wishing, wishOf } from './wish.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, learner, now } = asking(locals);
	const [all, taken] = await Promise.all([courses.list(db, learner.id), quizLists.list(db, learner.id, now)]);
	const named = url.searchParams.get('course');
	const course = named
		? (all.find(({ id }) => id === named) ?? missing())
		: (all.find(({ id }) => id === taken[0]?.course.id) ?? all.find(({ cards }) => cards > 0) ?? all[0]);
	return {
		courses: all.map(({ id, title }) => ({ id, title })),
		course: course ?? null,
		setUp: course ? await setUp(course, url.searchParams.get('topic')) : null,
		unfinished: taken.filter(({ finishedAt }) => finishedAt === null),
		history: await history(),
		nothing: url.searchParams.has('nothing'),
		now,
		id: freshId(now)
	};

	/** One page of the quizzes that are over. */
	async function history() {
		const studied = await settings.of(db, learner.id);
		if (!studied) error(401, 'This account is gone. Please start studying or sign in.');
		const all = past(taken, studied);
		const page = pageOf(url.searchParams.get('page'), all.length, perPage);
		return {
			past: all.slice((page - 1) * perPage, page * perPage),
			areMixed: new Set(all.map(({ course }) => course.id)).size > 1,
			today: studyDay(now, studied.zone, studied.dayStartsAt),
			page,
			pages: Math.ceil(all.length / perPage)
		};
	}

	/** What there is to choose from, and what was chosen last; null when there is nothing to ask about. */
	async function setUp({ id, cards }: { id: string; cards: number }, topic: string | null) {
		const written = await questions.kindsOf(db, learner.id, id);
		if (cards === 0 && written.length === 0) return null;
		const [topics, wish, isMet] = await Promise.all([
			topicsToAsk(db, learner.id, id),
			wishes.of(db, learner.id, id),
			hasMet(db, learner.id, id)
		]);
		const isThere = topics.some((each) => each.id === topic);
		const kinds = questionKinds.filter(
			(kind) => written.includes(kind) || (cards > 0 && madeKinds.has(kind))
		);
		return { topics, kinds, isMet, fields: fieldsOf(topic && isThere ? { ...wish, topics: [topic] } : wish) };
	}
};

/** Past quizzes that one page lists. */
const perPage = 20;

const missing = () => error(404, 'There is no such course.');

export const actions = {
	make: action(wishing, async ({ course, id, ...given }, { locals }) => {
		const { db, learner, now } = asking(locals);
		if (!(await courses.find(db, learner.id, course))) missing();
		const wished = wishOf(given);
		if ('problems' in wished) return fail(400, { ...wished, given });
		const { wish } = wished;
		const making = await make(db, learner.id, { id, course, wish, isRemembered: true }, now);
		if (making.kind === 'none') return fail(400, { nothing: true, given });
		return goOn(making, wish.number);
	}),

	/** With one tap: in one topic if it is named. */
	begin: action(
		v.object({
			course: courseId,
			topic: v.optional(topicId),
			shown: v.optional(v.pipe(v.string(), v.uuid()))
		}),
		async ({ course, topic, shown }, { locals }) => {
			const { db, learner, now } = asking(locals);
			if (!(await courses.find(db, learner.id, course))) missing();
			if (topic && !(await wishes.stillThere(db, course, [topic]))) error(404, 'There is no such topic.');
			const wish = inOneTap(await wishes.of(db, learner.id, course), topic);
			const id = await oneOf(db, learner.id, [shown, course, topic], now);
			const making = await make(db, learner.id, { id, course, wish }, now);
			if (making.kind !== 'none') return goOn(making);
			redirect(303, `/quiz?${new URLSearchParams({ course, ...(topic && { topic }), nothing: '' })}`);
		}
	)
} satisfies Actions;

/** The id of the quiz that a page begins, the same for a form that is sent twice; another one when that quiz is over. */
async function oneOf(db: Database, learner: string, [shown, ...of]: (string | undefined)[], now: number) {
	if (!shown) return freshId(now);
	const id = idFrom('quiz', learner, shown, ...of.map((part) => part ?? ''));
	return (await quizzes.isFinished(db, learner, id)) ? freshId(now) : id;
}

/** To the first question, which says when there are fewer than the learner asked for. */
function goOn(making: Exclude<Making, { kind: 'none' }>, asked = 0) {
	if (making.kind === 'made')
		redirect(303, `/quiz/${making.id}${making.questions < asked ? '?at=1&fewer' : ''}`);
	if (making.kind === 'missing') missing();
	if (making.kind === 'nobody') error(401, 'This account is gone. Please start studying or sign in.');
	if (making.kind === 'long') return fail(400, { problem: takesLong });
	return fail(409, { problem: 'Another quiz is stored under this id. Please try again.' });
}

const takesLong = 'Making this quiz takes too long. Please choose fewer topics or more kinds of questions.';
