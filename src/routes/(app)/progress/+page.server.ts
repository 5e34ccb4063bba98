import { error } from '@sveltejs/kit';
import { progressAside } from '#lib/server/progress-aside.ts';
import * as quizShares from '#lib/server/quiz-shares.ts';
import { asking } from '../../action.ts';

export async function load({ locals }) {
	const { db, learner, now } = asking(locals);
	const found = await progressAside(db, learner.id, now);
	if (!found) error(401, 'This account is gone. Please start studying or sign in.');
	return { ...found, quizShares: await quizShares.byTopic(db, learner.id) };
}
