import { error } from '@sveltejs/kit';
import * as intakes from '#lib/server/intakes.ts';
import * as quizzes from '#lib/server/quizzes.ts';
import * as today from '#lib/server/today.ts';
import { asking } from '../../action.ts';

export async function load({ locals }) {
	const { db, learner, now } = asking(locals);
	const found = await today.of(db, learner.id, now);
	if (!found) error(401, 'This account is gone. Please start studying or sign in.');
	const [coming, unfinished] = await Promise.all([
		intakes.tell(db, learner.id),
		quizzes.unfinished(db, learner.id, now)
	]);
	return { ...found, coming, unfinished, now };
}
