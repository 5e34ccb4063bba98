import { application } from './application.js';
import { door, trusted } from './door.js';
import { listen, place } from './listen.js';
import { giveUp } from './problem.js';
import { refuse } from './refuse.js';
import { room } from './room.js';
import { stopOnSignal } from './stop.js';

/** @typedef {import('./listen.js').Answer} Answer */

/**
 * Serves the built application as PORT, HOST, ESTE_DATA and ESTE_TRUSTED_PROXY say, until a signal stops it.
 * The port comes first, so that of two servers on one folder the second never opens the database; what is
 * asked meanwhile is answered as soon as the application is there.
 */
export async function serve() {
	const { HOST, ESTE_TRUSTED_PROXY } = process.env;
	const proxies = ESTE_TRUSTED_PROXY ? trusted(ESTE_TRUSTED_PROXY) : null;
	const check = door({ anyHost: Boolean(HOST || proxies), proxies });
	const admit = room();
	/** @type {(answer: Answer) => void} */
	let open = () => {};
	/** @type {Promise<Answer>} */
	const opened = new Promise((resolve) => (open = resolve));

	const { servers, urls } = await listen(place(), async (request, response) => {
		response.setHeader('x-content-type-options', 'nosniff');
		response.setHeader('referrer-policy', 'same-origin');
		const refusal = check(request) ?? admit(request, response);
		if (refusal) return refuse(request, response, refusal);
		if (request.headers.expect) response.writeContinue();
		response.on('finish', () => readOut(request));
		(await opened)(request, response);
	});
	stopOnSignal(servers);
	open(await application());
	for (const url of urls) console.log(`Este is at ${url}`);
}

/**
 * A browser reads no answer before it has sent everything, so what the page did not care for is read here.
 * @param {import('node:http').IncomingMessage} request
 */
function readOut(request) {
	request.removeAllListeners('data').resume();
}

if (process.argv[1] === import.meta.filename) {
	// A parent that has a channel to the server takes it along when it dies.
	process.on('disconnect', () => process.exit(1));
	process.channel?.unref();
	await serve().catch(giveUp);
}
