import { freshId } from '#lib/server/fresh-id.ts';
import { asking } from '../action.ts';

export function load({ locals }) {
	const { learner, now } = asking(locals);
	/** `shown` is another whenever the server writes a whole page: what one page sends twice is meant once. */
	return { learner, shown: freshId(now) };
}
