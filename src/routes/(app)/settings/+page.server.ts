import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { studyDay } from '#lib/scheduling/day.ts';
import * as prices from '#lib/server/prices.ts';
import * as settings from '#lib/server/settings.ts';
import { action, asking } from '../../action.ts';
import { read, typed } from './fields.ts';
import { waits } from './waits.ts';
import { zones } from './zones.ts';

/** Nobody waits longer for what remembering costs, in ms: it stands there the next time. */
const patience = 1_500;

export async function load({ locals, url }) {
	const { db, learner, now } = asking(locals);
	const wanted = await settings.of(db, learner.id);
	if (!wanted) error(401, 'This account is gone. Please start studying or sign in.');
	const { parameters, ...shown } = wanted;
	const today = studyDay(now, wanted.zone, wanted.dayStartsAt);
	return {
		settings: shown,
		zones: zones(wanted.zone),
		waits: waits(parameters),
		prices: await prices.list(db, learner.id, wanted, today, patience),
		saved: url.searchParams.has('saved')
	};
}

export const actions = {
	default: action(v.object(typed), async (given, { locals }) => {
		const { db, learner } = asking(locals);
		const wanted = read(given);
		if (wanted.kind === 'problems') return fail(400, { given, problems: wanted.problems });
		await settings.change(db, learner.id, wanted.settings);
		redirect(303, '/settings?saved#main');
	})
};
