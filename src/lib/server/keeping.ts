import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api';
import { deleteSessionCookie, setSessionCookie } from 'better-auth/cookies';
import * as v from 'valibot';
import type { Database } from './db/open.ts';
import * as learners from './learners.ts';

/** Two endpoints of our own for the learner who is asking: keeping the account, and deleting it. */
export const keeping = (db: Database) =>
	({
		id: 'keeping',
		endpoints: {
			keepAccount: createAuthEndpoint(
				'/keep-account',
				{
					method: 'POST',
					use: [sensitiveSessionMiddleware],
					body: v.object({ email: v.string(), password: v.string(), name: v.string() })
				},
				async ({ context, body, ...ctx }) => {
					const { session, user } = context.session;
					const { minPasswordLength, maxPasswordLength } = context.password.config;
					if (body.password.length < minPasswordLength) throw refusal('PASSWORD_TOO_SHORT');
					if (body.password.length > maxPasswordLength) throw refusal('PASSWORD_TOO_LONG');
					const passwordHash = await context.password.hash(body.password);
					const outcome = await learners.keep(db, user.id, { ...body, passwordHash }, Date.now());
					if (outcome === 'taken') throw refusal('USER_ALREADY_EXISTS');
					if (outcome === 'kept before') throw refusal('KEPT_BEFORE');
					const kept = await context.internalAdapter.findUserById(user.id);
					if (!kept) throw new Error(`There is no user ${user.id}`);
					await setSessionCookie({ context, body, ...ctx }, { session, user: kept });
					return ctx.json({ id: user.id });
				}
			),
			deleteLearner: createAuthEndpoint(
				'/delete-learner',
				{
					method: 'POST',
					use: [sensitiveSessionMiddleware],
					body: v.object({ password: v.string() })
				},
				async (ctx) => {
					const { id } = ctx.context.session.user;
					const account = await ctx.context.internalAdapter.findCredentialAccount(id);
					const hash = account?.password;
					if (hash && !(await ctx.context.password.verify({ hash, password: ctx.body.password })))
						throw refusal('INVALID_PASSWORD');
					await learners.remove(db, id);
					deleteSessionCookie(ctx);
					return ctx.json({ id });
				}
			)
		}
	}) satisfies BetterAuthPlugin;

const refusal = (code: string) => new APIError('BAD_REQUEST', { code, message: code });
