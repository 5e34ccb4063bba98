import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { tryOut } from '#lib/drafting/model-trial.ts';
import { Limits } from '#lib/server/limits.ts';
import { allowedAddresses } from '#lib/server/model-addresses.ts';
import { modelAt } from '#lib/server/model-endpoint.ts';
import * as models from '#lib/server/model-settings.ts';
import { action, asking } from '../../../action.ts';
import { read, typed } from './fields.ts';

export async function load({ locals, url }) {
	const { db, learner } = asking(locals);
	return {
		settings: await models.of(db, learner.id),
		allowed: allowedAddresses(),
		done: url.searchParams.get('done')
	};
}

/** A model that has to be loaded first takes its time. */
const patience = { requestMs: 60_000, inAllMs: 60_000 };
const tries = new Limits();

export const actions = {
	save: action(v.object(typed), async ({ key, ...given }, { locals }) => {
		const { db, learner } = asking(locals);
		const wanted = read({ key, ...given });
		// The key is not sent back, not even to whoever typed it.
		if ('problems' in wanted) return fail(400, { given, problems: wanted.problems });
		await models.change(db, learner.id, wanted.settings);
		redirect(303, '?done=saved#main');
	}),

	forgetKey: action(v.object({}), async (_, { locals }) => {
		const { db, learner } = asking(locals);
		await models.forgetKey(db, learner.id);
		redirect(303, '?done=forgotten#main');
	}),

	try: action(v.object({}), async (_, { locals, request }) => {
		const { db, learner } = asking(locals);
		const endpoint = await models.endpoint(db, learner.id);
		if (!endpoint) return fail(400, { problem: 'Please save an address and a model first.' });
		if (!tries.take(learner.id, { window: 60, max: 10 }).allowed)
			return fail(429, { problem: 'You have tried it often enough for now. Please wait a minute.' });
		return { trial: await tryOut(modelAt(endpoint, patience, request.signal)) };
	})
};
