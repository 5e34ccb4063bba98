import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { isoOfDay, studyDay } from '#lib/scheduling/day.ts';
import * as daysOff from '#lib/server/days-off.ts';
import * as settings from '#lib/server/settings.ts';
import { action, asking } from '../../../action.ts';
import { read, typed, type Typed } from './fields.ts';

/** Days off that are over are shown for so long. */
const shownDays = 90;

export async function load({ locals, url }) {
	const { db, learner } = asking(locals);
	const today = await todayOf(locals);
	const stretches = await daysOff.list(db, learner.id, today - shownDays);
	const shown = stretches.map(({ from, until }) => ({
		...{ from, until },
		fields: { from: isoOfDay(from), until: isoOfDay(until) }
	}));
	return {
		today,
		coming: shown.filter(({ until }) => until >= today),
		past: shown.filter(({ until }) => until < today).toReversed(),
		saved: url.searchParams.has('saved')
	};
}

async function todayOf(locals: App.Locals): Promise<number> {
	const { db, learner, now } = asking(locals);
	const wanted = await settings.of(db, learner.id);
	if (!wanted) error(401, 'This account is gone. Please start studying or sign in.');
	return studyDay(now, wanted.zone, wanted.dayStartsAt);
}

const changing = (change: typeof daysOff.add, most: number) =>
	action(v.object(typed), async (given: Typed, { locals }: { locals: App.Locals }) => {
		const { db, learner } = asking(locals);
		const found = read(given, await todayOf(locals), most);
		if ('problems' in found) return fail(400, { given, problems: found.problems });
		await change(db, learner.id, found);
		redirect(303, '/settings/days-off?saved#main');
	});

export const actions = {
	add: changing(daysOff.add, daysOff.longestStretch),
	// What was added bit by bit is listed as one stretch, and goes as one.
	remove: changing(daysOff.remove, Infinity)
};
