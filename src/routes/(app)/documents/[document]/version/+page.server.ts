import { error } from '@sveltejs/kit';
import * as v from 'valibot';
import * as documents from '#lib/server/documents.ts';
import { freshId } from '#lib/server/fresh-id.ts';
import * as models from '#lib/server/model-settings.ts';
import { action, asking } from '../../../../action.ts';
import { bringIn, texts } from '../../../courses/adding.ts';
import type { PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { db, learner, now } = asking(locals);
	const found = await documents.findOwn(db, learner.id, params.document);
	if (!found) error(404, 'There is no such document of yours.');
	return { document: found, id: freshId(now), sentTo: await models.sentTo(db, learner.id) };
};

export const actions = {
	default: action(v.object(texts), async (given, event: RequestEvent) => {
		const { db, learner } = asking(event.locals);
		const found = await documents.findOwn(db, learner.id, event.params.document);
		if (!found) error(404, 'There is no such document of yours.');
		return bringIn(given, { course: found.courseId }, event, found);
	})
};
