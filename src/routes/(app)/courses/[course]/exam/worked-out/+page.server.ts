import { error } from '@sveltejs/kit';
import * as courses from '#lib/server/courses.ts';
import { asking } from '../../../../../action.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { db, learner } = asking(locals);
	const course = await courses.find(db, learner.id, params.course);
	if (!course) error(404, 'There is no such course.');
	return { course };
};
