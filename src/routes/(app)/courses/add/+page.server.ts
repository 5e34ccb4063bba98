import * as v from 'valibot';
import * as courses from '#lib/server/courses.ts';
import { freshId } from '#lib/server/fresh-id.ts';
import * as models from '#lib/server/model-settings.ts';
import { action, asking } from '../../../action.ts';
import { courseId } from '../../../ids.ts';
import { bringIn, texts } from '../adding.ts';
import { newCourse } from './new.ts';

export const load = async ({ locals }) => {
	const { db, learner, now } = asking(locals);
	const own = (await courses.list(db, learner.id)).filter(({ own }) => own);
	return {
		courses: own.map(({ id, title }) => ({ id, title })),
		id: freshId(now),
		sentTo: await models.sentTo(db, learner.id)
	};
};

const chosen = {
	course: v.optional(courseId, newCourse),
	newTitle: v.optional(
		v.pipe(v.string(), v.trim(), v.maxLength(200, 'A title can have at most 200 characters.')),
		''
	)
};

export const actions = {
	default: action(v.object({ ...texts, ...chosen }), ({ course, newTitle, ...given }, event) =>
		bringIn(given, course === newCourse ? { newCourse: newTitle } : { course }, event)
	)
};
