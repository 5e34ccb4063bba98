import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { anonymous } from 'better-auth/plugins';
import type { Database } from './db/open.ts';
import { account, session, user, verification } from './db/schema.ts';
import { keeping } from './keeping.ts';
import { Limits } from './limits.ts';
import { fairTries } from './tries.ts';

/** Where better-auth believes to be; no request from outside ever gets there. */
export const authOrigin = 'http://este.internal';

/** The header that carries the address of the socket; whatever a client sends under this name is overwritten. */
export const addressHeader = 'x-este-address';

const minute = 60;
const day = 24 * 60 * minute;

export const shortestPassword = 8;
export const longestPassword = 128;

export type Auth = ReturnType<typeof createAuth>;

/** Accounts and sessions. Everything that counts tries goes through `handler`, with the header above. */
export function createAuth(db: Database, secret: string) {
	const limits = new Limits();
	return betterAuth({
		appName: 'Este',
		baseURL: authOrigin,
		secret,
		database: drizzleAdapter(db, { provider: 'sqlite', schema: { user, session, account, verification } }),
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: shortestPassword,
			maxPasswordLength: longestPassword,
			revokeSessionsOnPasswordReset: true
		},
		verification: { storeIdentifier: 'hashed' },
		session: {
			expiresIn: 400 * day,
			updateAge: day,
			deferSessionRefresh: true,
			cookieCache: { enabled: true, maxAge: minute }
		},
		rateLimit: {
			enabled: true,
			window: minute,
			max: 100,
			customStorage: { consume: async (key, rule) => limits.take(key, rule) },
			customRules: {
				'/sign-in/anonymous': { window: minute, max: 200 },
				'/sign-in/email': { window: minute, max: 10 },
				'/keep-account': { window: minute, max: 60 },
				'/change-password': { window: minute, max: 10 },
				'/reset-password': { window: minute, max: 10 },
				'/delete-learner': { window: minute, max: 60 }
			}
		},
		advanced: {
			cookiePrefix: 'este',
			useSecureCookies: false,
			ipAddress: { ipAddressHeaders: [addressHeader] }
		},
		plugins: [
			anonymous({ disableDeleteAnonymousUser: true, emailDomainName: 'anonymous.invalid' }),
			keeping(db),
			fairTries(limits)
		],
		onAPIError: { throw: true },
		logger: { disabled: true },
		telemetry: { enabled: false }
	});
}
