import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import * as learners from '#lib/server/learners.ts';
import { ask, handOn } from '../../accounts.ts';
import { action } from '../../action.ts';
import { email, password } from '../../credentials.ts';
import { next } from './next.ts';

export const load = async ({ locals: { db, learner }, url }) => {
	if (learner && !learner.anonymous && (await learners.exists(db, learner.id))) redirect(303, next(url));
	return { studying: learner?.anonymous ? learner.id : null, reset: url.searchParams.has('reset') };
};

export const actions = {
	default: action(v.object({ email, password }), async (given, event) => {
		const { db, learner, now } = event.locals;
		const reply = await ask<{ user: { id: string } }>(event, '/sign-in/email', given, { cookies: false });
		if (!reply.ok) return fail(reply.status, { problem: reply.problem, email: given.email });
		if (learner?.anonymous) await learners.join(db, learner.id, reply.body.user.id, now);
		handOn(reply.cookies, event);
		redirect(303, next(event.url));
	})
};
