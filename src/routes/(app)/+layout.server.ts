import { asking } from '../action.ts';

export function load({ locals }) {
	const { learner } = asking(locals);
	return { learner };
}
