import { fail, redirect } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { isZone } from '#lib/scheduling/day.ts';
import * as learners from '#lib/server/learners.ts';
import * as todays from '#lib/server/today.ts';
import { ask, handOn } from '../accounts.ts';
import { action } from '../action.ts';
import { once } from './once.ts';

export const csr = false;

export const load = async ({ locals: { db, learner, now }, url }) => ({
	waiting: learner && (await todays.waitingFor(db, learner.id, now)),
	kept: learner?.anonymous === false,
	deleted: url.searchParams.has('deleted'),
	click: randomUUID()
});

const start = v.object({
	/** The browser's time zone, as far as a script could tell; else this server's own. */
	zone: v.fallback(v.pipe(v.string(), v.check(isZone)), ownZone),
	/** The same for both halves of a double click. */
	click: v.fallback(v.pipe(v.string(), v.uuid()), () => randomUUID())
});

export const actions = {
	start: action(start, async ({ zone, click }, event) => {
		const { db, learner, now } = event.locals;
		if (learner && (await learners.exists(db, learner.id))) redirect(303, '/study');
		const begun = await once(click, async () => {
			const reply = await ask<{ user: { id: string } }>(event, '/sign-in/anonymous', {}, { cookies: false });
			if (reply.ok) await learners.settle(db, reply.body.user.id, zone, now);
			return reply;
		});
		if (!begun.ok) return fail(begun.status, { problem: begun.problem });
		handOn(begun.cookies, event);
		redirect(303, '/study');
	})
};

function ownZone(): string {
	return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
