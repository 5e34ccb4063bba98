import { error } from '@sveltejs/kit';
import * as v from 'valibot';
import * as intakes from '#lib/server/intakes.ts';
import { action, asking } from '../../action.ts';
import { intakeId } from '../../ids.ts';

export const load = async ({ locals }) => {
	const { db, learner } = asking(locals);
	return { texts: await intakes.list(db, learner.id, locals.runner.stages) };
};

const one = v.object({ intake: intakeId });
const noText = 'There is no such text of yours on its way in.';

export const actions = {
	cancel: action(one, async ({ intake }, { locals }) => {
		const { db, learner } = asking(locals);
		if (await intakes.cancel(db, learner.id, intake)) return locals.runner.tidy();
		if (!(await intakes.find(db, learner.id, intake))) error(404, noText);
		return { late: true };
	}),

	dismiss: action(one, async ({ intake }, { locals }) => {
		const { db, learner } = asking(locals);
		if (!(await intakes.dismiss(db, learner.id, intake))) error(404, noText);
	})
};
