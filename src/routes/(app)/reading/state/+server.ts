import { json } from '@sveltejs/kit';
import * as intakes from '#lib/server/intakes.ts';
import { asking } from '../../../action.ts';

/** The learner's texts on their way in, for the page that watches them. */
export const GET = async ({ locals }) => {
	const { db, learner } = asking(locals);
	return json({ texts: await intakes.list(db, learner.id, locals.runner.stages) });
};
