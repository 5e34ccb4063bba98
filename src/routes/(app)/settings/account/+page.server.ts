import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { ask, forget, handOn } from '../../../accounts.ts';
import { action, asking } from '../../../action.ts';
import { email, name, newPassword, password } from '../../../credentials.ts';

export const load = ({ locals, url }) => ({
	account: asking(locals).learner,
	done: url.searchParams.get('done'),
	/** Which of the forms was sent and came back with a problem. */
	sent: [...url.searchParams.keys()].find((name) => name.startsWith('/')) ?? null
});

const yes = v.optional(v.literal('yes'));

export const actions = {
	keep: action(v.object({ email, password: newPassword, name }), async (given, event) => {
		const reply = await ask(event, '/keep-account', given);
		if (!reply.ok)
			return fail(reply.status, { problem: reply.problem, email: given.email, name: given.name });
		handOn(reply.cookies, event);
		redirect(303, '?done=kept#main');
	}),

	password: action(v.object({ current: password, password: newPassword }), async (given, event) => {
		const reply = await ask(event, '/change-password', {
			currentPassword: given.current,
			newPassword: given.password,
			revokeOtherSessions: true
		});
		if (!reply.ok) return fail(reply.status, { problem: reply.problem });
		handOn(reply.cookies, event);
		redirect(303, '?done=password#main');
	}),

	leave: action(v.object({ everywhere: yes, sure: yes }), async ({ everywhere, sure }, event) => {
		if (asking(event.locals).learner.anonymous && !sure)
			return fail(400, {
				problem: 'Nothing has happened: please tick the box if you want to leave without your progress.'
			});
		await ask(event, everywhere ? '/revoke-sessions' : '/sign-out');
		forget(event);
		redirect(303, '/');
	}),

	remove: action(v.object({ password: v.optional(v.string(), '') }), async (given, event) => {
		const reply = await ask(event, '/delete-learner', given);
		if (!reply.ok) return fail(reply.status, { problem: reply.problem });
		await event.locals.runner.tidy();
		forget(event);
		redirect(303, '/?deleted');
	})
};
