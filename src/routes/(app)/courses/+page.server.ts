import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import * as courses from '#lib/server/courses.ts';
import * as intakes from '#lib/server/intakes.ts';
import { action, asking } from '../../action.ts';
import { courseTitle } from './title.ts';

export const load = async ({ locals, url }) => {
	const { db, learner } = asking(locals);
	return {
		courses: await courses.list(db, learner.id),
		coming: await intakes.tell(db, learner.id),
		deleted: url.searchParams.has('deleted')
	};
};

export const actions = {
	create: action(v.object({ title: courseTitle }), async ({ title }, event) => {
		const { db, learner, now } = asking(event.locals);
		redirect(303, `/courses/${await courses.create(db, learner.id, title, now)}`);
	})
};
