import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import * as courses from '#lib/server/courses.ts';
import * as topics from '#lib/server/topics.ts';
import { action, asking } from '../../../../action.ts';
import { factIds, topicId, topicIdOrNone } from '../../../../ids.ts';
import { topicTitle } from './title.ts';
import type { PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { db, learner } = asking(locals);
	const course = (await courses.findOwn(db, learner.id, params.course)) ?? noCourse();
	const [list, outside] = await Promise.all([
		topics.list(db, learner.id, course.id),
		topics.outside(db, learner.id, course.id)
	]);
	return { course, topics: list, outside, done: url.searchParams.get('done') };
};

const noCourse = () => error(404, 'There is no such course of yours.');
const noTopic = () => error(404, 'There is no such topic of yours.');

const gone = v.object({
	title: topicTitle,
	position: v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(0)),
	suggestedFrom: v.optional(v.picklist(['headings', 'words', 'title'])),
	facts: factIds,
	wentTo: topicIdOrNone
});

/** Who is asking, on a course of their own. */
async function asked({ locals, params }: RequestEvent) {
	const { db, learner, now } = asking(locals);
	if (!(await courses.findOwn(db, learner.id, params.course))) noCourse();
	return { db, learner: learner.id, now, course: params.course };
}

function goOn(course: string, topic: string, done = ''): never {
	redirect(303, `/courses/${course}/topics${done && `?done=${done}`}#topic-${topic}`);
}

const there = ({ title }: { title: string }) => `This course has the topic “${title}” already.`;

export const actions = {
	create: action(v.object({ title: topicTitle }), async ({ title }, event: RequestEvent) => {
		const { db, learner, now, course } = await asked(event);
		const made = await topics.create(db, learner, course, title, now);
		if (made.kind === 'missing') return noCourse();
		if (made.kind === 'known') return fail(400, { at: 'new', problem: there(made), typed: title });
		goOn(course, made.id, 'added');
	}),

	rename: action(
		v.object({ topic: topicId, title: topicTitle }),
		async ({ topic, title }, event: RequestEvent) => {
			const { db, learner, course } = await asked(event);
			const renamed = await topics.rename(db, learner, topic, title);
			if (renamed.kind === 'missing') return noTopic();
			if (renamed.kind === 'known')
				return fail(400, { at: topic, problem: `${there(renamed)} You can merge the two.`, typed: title });
			goOn(course, topic, 'renamed');
		}
	),

	merge: action(
		v.object({ topic: topicId, into: topicIdOrNone }),
		async ({ topic, into }, event: RequestEvent) => {
			const { db, learner } = await asked(event);
			if (into === '') return fail(400, { at: topic, problem: 'Please choose a topic to merge it into.' });
			const gone = await topics.merge(db, learner, topic, into);
			return gone ? { gone, wentTo: into } : noTopic();
		}
	),

	remove: action(v.object({ topic: topicId }), async ({ topic }, event: RequestEvent) => {
		const { db, learner } = await asked(event);
		const gone = await topics.remove(db, learner, topic);
		return gone ? { gone, wentTo: '' } : noTopic();
	}),

	restore: action(gone, async ({ wentTo, ...was }, event: RequestEvent) => {
		const { db, learner, now, course } = await asked(event);
		const from = { ...was, suggestedFrom: was.suggestedFrom ?? null };
		const back = await topics.restore(db, learner, course, from, wentTo || null, now);
		if (back.kind === 'missing') return noCourse();
		goOn(course, back.id, 'restored');
	}),

	reorder: action(
		v.object({ topic: topicId, towards: v.picklist(['up', 'down']) }),
		async ({ topic, towards }, event: RequestEvent) => {
			const { db, learner, course } = await asked(event);
			if (!(await topics.reorder(db, learner, topic, towards))) noTopic();
			goOn(course, topic);
		}
	)
};
