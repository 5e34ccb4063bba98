import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import * as catchUp from '#lib/server/catch-up.ts';
import * as intakes from '#lib/server/intakes.ts';
import * as learning from '#lib/server/learning.ts';
import * as quizLists from '#lib/server/quiz-lists.ts';
import * as settings from '#lib/server/settings.ts';
import * as today from '#lib/server/today.ts';
import { action, asking } from '../../action.ts';

export async function load({ locals }) {
	const { db, learner, now } = asking(locals);
	await learning.consider(db, learner.id, now);
	const found = await today.of(db, learner.id, now);
	if (!found) error(401, 'This account is gone. Please start studying or sign in.');
	const [coming, unfinished, learnt] = await Promise.all([
		intakes.tell(db, learner.id),
		quizLists.unfinished(db, learner.id, now),
		learning.news(db, learner.id, now)
	]);
	return { ...found, coming, unfinished, learnt, now };
}

const deciding = (refused: boolean) =>
	action(v.object({}), async (_, { locals }: { locals: App.Locals }) => {
		const { db, learner } = asking(locals);
		await catchUp.decide(db, learner.id, refused);
		redirect(303, '/today#main');
	});

const typed = v.object({ cap: v.pipe(v.string(), v.trim(), v.maxLength(40, 'This is too long.')) });

const spread = action(typed, async ({ cap }, { locals }: { locals: App.Locals }) => {
	const { db, learner } = asking(locals);
	const wanted = await settings.of(db, learner.id);
	if (!wanted) error(401, 'This account is gone. Please start studying or sign in.');
	const wrong = /^[1-9]\d{0,3}$/.test(cap)
		? await catchUp.spread(db, learner.id, wanted, Number(cap))
		: { problem: 'Please give a whole number from 1 to 9999.' };
	if (wrong) return fail(400, { cap, ...wrong });
	redirect(303, '/today#main');
});

export const actions = { follow: deciding(false), refuse: deciding(true), spread };
