import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, getIP } from 'better-auth/api';
import type { Limits } from './limits.ts';

/** Where a password is tried. */
const guarded = ['/sign-in/email', '/change-password', '/delete-learner'];

const byEmail = { window: 60 * 60, max: 30 };

/**
 * Makes the limits fair: a right password costs nothing, so a class behind one address can sign in together,
 * and wrong ones are counted for each e-mail address too, wherever they come from.
 */
export const fairTries = (limits: Limits) =>
	({
		id: 'fair-tries',
		hooks: {
			before: [
				{
					matcher: ({ path }) => path === '/sign-in/email',
					handler: createAuthMiddleware(async ({ body }) => {
						const { allowed, retryAfter } = limits.take(emailKey(body), byEmail);
						if (!allowed)
							throw new APIError('TOO_MANY_REQUESTS', {}, { 'x-retry-after': String(retryAfter) });
					})
				}
			],
			after: [
				{
					matcher: ({ path }) => guarded.includes(path ?? ''),
					handler: createAuthMiddleware(async ({ context, request, path, body }) => {
						if (!request || context.returned instanceof APIError) return;
						limits.giveBack(`${getIP(request, context.options)}|${path}`);
						limits.giveBack(emailKey(body));
					})
				}
			]
		}
	}) satisfies BetterAuthPlugin;

const emailKey = (body: unknown) => {
	const email = body && typeof body === 'object' && 'email' in body ? body.email : '';
	return `email|${String(email).toLowerCase()}`;
};
