import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { parseSetCookieHeader } from 'better-auth/cookies';
import { addressHeader, authOrigin, type Auth } from '#lib/server/auth.ts';
import { learnerOf, type Learner } from '#lib/server/learners.ts';

export type Reply<Body> =
	{ ok: true; body: Body; cookies: Headers } | { ok: false; status: number; problem: string };

type Asking = Pick<RequestEvent, 'request' | 'getClientAddress' | 'locals'>;

/**
 * Asks better-auth, with the address of the socket so that its limits count the right one.
 * `cookies: false` asks as nobody. The cookies of the reply still have to be handed on.
 */
export async function ask<Body>(
	{ request, getClientAddress, locals }: Asking,
	path: string,
	body: object = {},
	{ cookies = true } = {}
): Promise<Reply<Body>> {
	const headers = new Headers({
		'content-type': 'application/json',
		'user-agent': request.headers.get('user-agent') ?? '',
		origin: authOrigin,
		[addressHeader]: getClientAddress()
	});
	const sent = request.headers.get('cookie');
	if (cookies && sent) headers.set('cookie', sent);
	const asked = new Request(`${authOrigin}/api/auth${path}`, {
		method: 'POST',
		headers,
		body: JSON.stringify(body)
	});
	const reply = await locals.auth.handler(asked);
	if (reply.ok) return { ok: true, body: await reply.json(), cookies: reply.headers };
	return { ok: false, status: reply.status === 429 ? 429 : 400, problem: await sentence(reply) };
}

/** Hands the cookies of a reply on to the browser: over http they must work without `secure`. */
export function handOn(reply: Headers, { cookies, url }: { cookies: Cookies; url: URL }): void {
	for (const line of reply.getSetCookie())
		for (const [name, { value, 'max-age': maxAge }] of parseSetCookieHeader(line))
			cookies.set(name, value, {
				path: '/',
				httpOnly: true,
				sameSite: 'lax',
				secure: url.protocol === 'https:',
				maxAge
			});
}

/** Who is asking, from the session's cookies; a session that is used is prolonged once a day. */
export async function whoAsks(
	auth: Auth,
	event: Pick<RequestEvent, 'request' | 'cookies' | 'url'>
): Promise<Learner | null> {
	if (!event.request.headers.has('cookie')) return null;
	const given = {
		headers: new Headers({ cookie: event.request.headers.get('cookie') ?? '' }),
		returnHeaders: true
	} as const;
	const { response, headers } = await auth.api.getSession(given);
	handOn(headers, event);
	if (!response) return null;
	if ('needsRefresh' in response && response.needsRefresh) {
		const prolonged = await auth.api.getSession({ ...given, method: 'POST' });
		handOn(prolonged.headers, event);
	}
	return learnerOf(response.user);
}

/** Forgets the session in this browser. */
export function forget({ cookies, url }: { cookies: Cookies; url: URL }): void {
	for (const name of ['este.session_token', 'este.session_data'])
		cookies.delete(name, { path: '/', secure: url.protocol === 'https:' });
}

const sentences: Record<string, string> = {
	INVALID_EMAIL_OR_PASSWORD: 'This e-mail address and this password do not belong together.',
	INVALID_EMAIL: 'This does not look like an e-mail address.',
	INVALID_PASSWORD: 'This is not your current password.',
	INVALID_TOKEN: 'This link has been used already, or it is older than an hour.',
	PASSWORD_TOO_SHORT: 'A password needs at least 8 characters.',
	PASSWORD_TOO_LONG: 'A password can have at most 128 characters.',
	USER_ALREADY_EXISTS:
		'There is an account with this e-mail address already. Sign in to it below, and what you have studied joins it.',
	KEPT_BEFORE: 'Your account is kept already.',
	UNAUTHORIZED: 'You are signed out. Please sign in and try again.'
};

async function sentence(reply: Response): Promise<string> {
	if (reply.status === 429)
		return `Too many tries. Please wait ${wait(Number(reply.headers.get('x-retry-after')))} and try again.`;
	const { code = 'UNAUTHORIZED' }: { code?: string } = await reply.json();
	const known = sentences[code];
	if (!known) throw new Error(`better-auth refused: ${reply.status} ${code}`);
	return known;
}

function wait(seconds: number): string {
	return seconds > 90 ? `${Math.ceil(seconds / 60)} minutes` : `${seconds || 60} seconds`;
}
