import { json } from '@sveltejs/kit';
import { asking } from '../../../action.ts';
import { resultsOf } from '../results.ts';
import { nothing } from '../wish.ts';
import type { RequestHandler } from './$types';

/** The first few results of each sort, while somebody types. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const { db, learner, now } = asking(locals);
	const wish = { ...nothing, q: url.searchParams.get('q') ?? '' };
	return json(await resultsOf(db, learner.id, wish, now, { few: 3, isCounted: false }));
};
