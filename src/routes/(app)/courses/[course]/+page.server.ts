import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import * as courses from '#lib/server/courses.ts';
import * as coverages from '#lib/server/coverages.ts';
import * as documents from '#lib/server/documents.ts';
import * as exams from '#lib/server/exams.ts';
import * as facts from '#lib/server/facts.ts';
import * as masteries from '#lib/server/masteries.ts';
import * as quizShares from '#lib/server/quiz-shares.ts';
import { action, asking } from '../../../action.ts';
import { topicId } from '../../../ids.ts';
import { courseTitle } from '../title.ts';
import { chapters } from './chapters.ts';
import { ways } from './ways.ts';
import type { PageServerLoad, RequestEvent } from './$types';

const missing = () => error(404, 'There is no such course.');

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { db, learner, now } = asking(locals);
	const course = (await courses.find(db, learner.id, params.course)) ?? missing();
	const [topics, texts, lines, quizzes, exam, mastery] = await Promise.all([
		courses.topics(db, learner.id, course.id),
		documents.ofCourse(db, learner.id, course.id),
		facts.ofCourse(db, learner.id, course.id, now),
		quizShares.byTopic(db, learner.id),
		exams.find(db, learner.id, course.id),
		masteries.ofCourse(db, learner.id, course.id, now)
	]);
	const coverage = await coverages.ofDocuments(
		db,
		texts.map(({ id }) => id),
		lines
	);
	const done = url.searchParams.get('done');
	return {
		course,
		documents: texts.map((text) => ({ ...text, coverage: coverage.get(text.id) ?? null })),
		chapters: chapters(lines, topics, texts),
		topics: topics.length,
		ways: ways(lines),
		mastery,
		opened: url.searchParams.get('topic'),
		quizzes,
		exam,
		done
	};
};

const yesOrNo = v.picklist(['yes', 'no']);

export const actions = {
	enrol: action(v.object({ wanted: yesOrNo }), async ({ wanted }, { locals, params }: RequestEvent) => {
		const { db, learner, now } = asking(locals);
		if (!(await courses.enrol(db, learner.id, params.course, wanted === 'yes', now))) missing();
		redirect(303, `/courses/${params.course}`);
	}),

	leaveOut: action(
		v.object({ topic: topicId, wanted: yesOrNo }),
		async ({ topic, wanted }, { locals, params }: RequestEvent) => {
			const { db, learner } = asking(locals);
			if (!(await courses.find(db, learner.id, params.course))) missing();
			if (!(await courses.leaveOut(db, learner.id, topic, wanted === 'yes')))
				error(404, 'There is no such topic that can be left out.');
			redirect(303, `/courses/${params.course}#topics`);
		}
	),

	rename: action(v.object({ title: courseTitle }), async ({ title }, { locals, params }: RequestEvent) => {
		const { db, learner } = asking(locals);
		if (!(await courses.rename(db, learner.id, params.course, title))) missing();
		redirect(303, `/courses/${params.course}?done=renamed`);
	}),

	remove: action(v.object({}), async (_, { locals, params }: RequestEvent) => {
		const { db, learner } = asking(locals);
		if (!(await courses.remove(db, learner.id, params.course))) missing();
		await locals.runner.tidy();
		redirect(303, '/courses?deleted');
	})
};
