import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import * as courses from '#lib/server/courses.ts';
import * as topics from '#lib/server/topics.ts';
import { action, asking } from '../../../../../action.ts';
import { factIds, topicIdOrNone } from '../../../../../ids.ts';
import { pageOf } from '../../../../../pages.ts';
import { topicTitleOrNone } from '../title.ts';
import { none, perPage } from './pages.ts';
import type { PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { db, learner } = asking(locals);
	const course = (await courses.findOwn(db, learner.id, params.course)) ?? noCourse();
	const list = await topics.list(db, learner.id, course.id);
	const topic = list.find(({ id }) => id === params.topic) ?? null;
	if (!topic && params.topic !== none) noTopic();
	const counts = topic ?? (await topics.outside(db, learner.id, course.id));
	const page = pageOf(url.searchParams.get('page'), counts.facts, perPage);
	const within = { from: (page - 1) * perPage, most: perPage };
	return {
		course,
		topic,
		counts,
		page,
		others: list.filter(({ id }) => id !== topic?.id).map(({ id, title }) => ({ id, title })),
		facts: await topics.facts(db, learner.id, { course: course.id, topic: topic?.id ?? null }, within)
	};
};

const noCourse = () => error(404, 'There is no such course of yours.');
const noTopic = () => error(404, 'There is no such topic of yours.');

export const actions = {
	move: action(
		v.object({ facts: factIds, to: v.optional(topicIdOrNone, ''), newTopic: topicTitleOrNone }),
		async ({ facts, to, newTopic }, { locals, params }: RequestEvent) => {
			const { db, learner, now } = asking(locals);
			if (!(await courses.findOwn(db, learner.id, params.course))) noCourse();
			if (facts.length === 0)
				return fail(400, { problem: 'Please tick the facts to move.', typed: newTopic });
			if (to === '' && newTopic === '')
				return fail(400, { problem: 'Please choose where to move them.', ticked: facts });
			const made = newTopic === '' ? null : await topics.create(db, learner.id, params.course, newTopic, now);
			if (made?.kind === 'missing') return noCourse();
			const target = made ? made.id : to === none ? null : to;
			const moved = await topics.move(db, learner.id, facts, target);
			if (moved === 0) error(404, 'There are no such facts of yours to move there.');
			return { moved: { count: moved, facts, to: target } };
		}
	)
};
