import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import * as resets from '#lib/server/resets.ts';
import { ask, forget } from '../../../accounts.ts';
import { action } from '../../../action.ts';
import { newPassword } from '../../../credentials.ts';

export const load = async ({ locals, params }) => ({
	open: await resets.isOpen(locals.auth, params.token, locals.now)
});

export const actions = {
	default: action(v.object({ password: newPassword }), async ({ password }, event) => {
		const body = { token: event.params.token, newPassword: password };
		const reply = await ask(event, '/reset-password', body, { cookies: false });
		if (!reply.ok) return fail(reply.status, { problem: reply.problem });
		forget(event);
		redirect(303, '/login?reset');
	})
};
