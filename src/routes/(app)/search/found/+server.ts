import { json } from '@sveltejs/kit';
import { asking } from '../../../action.ts';
import { meantBy } from '../meant.ts';
import { resultsOf, type Found } from '../results.ts';
import { nothing } from '../wish.ts';
import type { RequestHandler } from './$types';

/** The first few results of each sort, while somebody types, and what else may have been meant. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const { db, learner, now } = asking(locals);
	const wish = { ...nothing, q: url.searchParams.get('q') ?? '' };
	const groups = await resultsOf(db, learner.id, wish, now, { few: 3, isCounted: false });
	return json({ groups, meant: await meantBy(db, learner.id, wish, groups, now) } satisfies Found);
};
