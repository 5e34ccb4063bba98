import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { fewestItems } from '#lib/scheduling/adoption.ts';
import * as learning from '#lib/server/learning.ts';
import { answersIn } from '#lib/server/memories.ts';
import { action, asking } from '../../../action.ts';

export async function load({ locals }) {
	const { db, learner } = asking(locals);
	const [trainings, answers] = await Promise.all([learning.list(db, learner.id), answersIn(db, learner.id)]);
	return {
		trainings: trainings.map(({ before: _, after: __, ...shown }) => shown),
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
