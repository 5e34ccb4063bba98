import { error, json, type Handle, type HandleServerError, type RequestEvent } from '@sveltejs/kit';
import type { ServerInit } from '@sveltejs/kit';
import { createAuth, type Auth } from '#lib/server/auth.ts';
import { Comparisons } from '#lib/server/comparisons.ts';
import { DatabaseProblem, open, type Database } from '#lib/server/db/open.ts';
import { home } from '#lib/server/home.ts';
import { Runner } from '#lib/server/intake-runner.ts';
import * as learning from '#lib/server/learning.ts';
import * as learners from '#lib/server/learners.ts';
import { allowedAddresses } from '#lib/server/model-addresses.ts';
import { Renewal } from '#lib/server/renewal.ts';
import { secret } from '#lib/server/secret.ts';
import * as starter from '#lib/server/starter.ts';
import { explain } from '#lib/server/trouble.ts';
import { turn } from '#lib/server/turns.ts';
import { whoAsks } from './routes/accounts.ts';

let db: Database;
let auth: Auth;
let runner: Runner;
let comparisons: Comparisons;
let renewal: Renewal;

export const init: ServerInit = async () => {
	allowedAddresses(); // complains at once of what cannot be meant
	const { folder, url, token } = home();
	db = await open(url, token);
	auth = createAuth(db, await secret(folder));
	await starter.update(db, Date.now()).catch((cause) => {
		const { status, message } = explain(cause);
		throw status === 503 ? new DatabaseProblem(`${message} (${folder})`, { cause }) : cause;
	});
	renewal = new Renewal(db);
	comparisons = new Comparisons(db);
	comparisons.wake();
	runner = new Runner(db);
	runner.afterEach = () => comparisons.wake();
	await runner.start();
	await learning.resume(db, Date.now());
};

export const handle: Handle = async ({ event, resolve }) => {
	const { locals, route } = event;
	Object.assign(locals, { db, auth, runner, now: Date.now() });
	await turn();
	locals.learner = await whoAsks(auth, event);
	if (!locals.learner && route.id?.startsWith('/(app)')) return safely(turnAway(event));
	const response = await resolve(event);
	if (event.request.method === 'POST') {
		comparisons.wakeSoon();
		if (locals.learner) renewal.soon(locals.learner.id);
	}
	if (response.status !== 500 && response.status !== 401) return safely(response);
	// The account was deleted elsewhere, and the session's cookie has not noticed yet.
	if (locals.learner && !(await learners.exists(db, locals.learner.id))) return safely(turnAway(event));
	const { headers, body } = response;
	return safely(new Response(body, { headers, status: locals.trouble ?? response.status }));
};

/** One line for whoever runs the server, one sentence for the learner. */
export const handleError: HandleServerError = ({ error: cause, event, status, message }) => {
	if (status < 500) return { message: status === 404 ? 'There is no page at this address.' : message };
	const trouble = explain(cause);
	console.error(`${event.request.method} ${event.route.id}: ${trouble.line}`);
	event.locals.trouble = trouble.status;
	return { message: trouble.message };
};

/** Whoever is signed out gets to the sign-in page, and from there to where they wanted to go; what they sent is refused. */
function turnAway({ request, url }: RequestEvent): Response {
	const message = 'You are signed out. Please start studying or sign in, and try again.';
	if (request.method === 'GET' || request.method === 'HEAD')
		return new Response(null, {
			status: 303,
			headers: { location: `/login?next=${encodeURIComponent(url.pathname + url.search)}` }
		});
	if (request.headers.has('x-sveltekit-action'))
		return json({ type: 'error', error: { message } }, { status: 401 });
	error(401, message);
}

/** Nothing that a learner sees stays behind in a cache, for whoever presses "back" after them. */
function safely(response: Response): Response {
	response.headers.set('cache-control', 'private, no-store');
	response.headers.set('x-content-type-options', 'nosniff');
	response.headers.set('referrer-policy', 'same-origin');
	response.headers.set('cross-origin-opener-policy', 'same-origin');
	return response;
}
