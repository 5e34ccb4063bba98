import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { fewestItems } from '#lib/scheduling/adoption.ts';
import { studyDay } from '#lib/scheduling/day.ts';
import * as learning from '#lib/server/learning.ts';
import { answersIn } from '#lib/server/memories.ts';
import * as settings from '#lib/server/settings.ts';
import { action, asking } from '../../../action.ts';

export async function load({ locals }) {
	const { db, learner } = asking(locals);
	const [wanted, trainings, answers] = await Promise.all([
		settings.of(db, learner.id),
		learning.list(db, learner.id),
		answersIn(db, learner.id)
	]);
	if (!wanted) error(401, 'This account is gone. Please start studying or sign in.');
	return {
		trainings: trainings.map(({ before: _, after: __, at, ...shown }) => ({
			...shown,
			day: studyDay(at, wanted.zone, wanted.dayStartsAt)
		})),
		answers,
		fewest: fewestItems,
		doing: learning.doing(learner.id),
		trouble: learning.trouble(learner.id)
	};
}

/** Whoever asks for something waits so long for it, in ms; then the page says that it goes on. */
const patience = 5_000;

const asked = (begin: (locals: App.Locals) => Promise<void> | void) =>
	action(v.object({}), async (_, { locals }: { locals: App.Locals }) => {
		const { learner } = asking(locals);
		await begin(locals);
		await learning.settled(learner.id, patience);
		redirect(303, '/settings/training#main');
	});

export const actions = {
	train: asked((locals) => {
		const { db, learner, now } = asking(locals);
		learning.train(db, learner.id, now);
	}),
	back: asked((locals) => {
		const { db, learner, now } = asking(locals);
		return learning.use(db, learner.id, 'before', now);
	}),
	again: asked((locals) => {
		const { db, learner, now } = asking(locals);
		return learning.use(db, learner.id, 'after', now);
	}),
	move: asked((locals) => {
		const { db, learner, now } = asking(locals);
		learning.move(db, learner.id, now);
	})
};
