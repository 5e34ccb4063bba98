import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import * as intakes from '#lib/server/intakes.ts';
import { action, asking } from '../../action.ts';
import { intakeId } from '../../ids.ts';

/** Whoever has just brought in the one text named `only` waits for its drafts, and gets to them when it is read. */
export const load = async ({ locals, url }) => {
	const { db, learner } = asking(locals);
	const only = url.searchParams.get('only');
	const texts = await intakes.list(db, learner.id, locals.runner.stages);
	const done = texts.find(({ id, state }) => id === only && state === 'done');
	if (done?.state === 'done') {
		await intakes.dismiss(db, learner.id, done.id);
		redirect(303, done.isVersion ? `/documents/${done.id}?came` : `/drafts?document=${done.id}`);
	}
	return { texts, only };
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
