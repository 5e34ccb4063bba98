import { error } from '@sveltejs/kit';
import * as v from 'valibot';
import * as courses from '#lib/server/courses.ts';
import { freshId } from '#lib/server/fresh-id.ts';
import * as models from '#lib/server/model-settings.ts';
import { action, asking } from '../../../../action.ts';
import { bringIn, texts } from '../../adding.ts';
import type { PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { db, learner, now } = asking(locals);
	const course = await courses.findOwn(db, learner.id, params.course);
	if (!course) error(404, 'There is no such course of yours.');
	return { course, id: freshId(now), sentTo: await models.sentTo(db, learner.id) };
};

export const actions = {
	default: action(v.object(texts), (given, event: RequestEvent) =>
		bringIn(given, { course: event.params.course }, event)
	)
};
