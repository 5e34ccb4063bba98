import { error, json } from '@sveltejs/kit';
import * as related from '#lib/server/related.ts';
import { asking } from '../../../../action.ts';
import type { RequestHandler } from './$types';

/** What other texts say to a fact, for a page that has begun without it. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { db, learner } = asking(locals);
	const said = await related.ofFact(db, learner.id, params.fact);
	if (!said) error(404, 'There is no such fact.');
	return json(said);
};
