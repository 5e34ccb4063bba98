const impatientMs = 500;
const limitMs = 10_000;

/**
 * On SIGINT or SIGTERM takes no more connections, lets the requests under way end and leaves with 0;
 * a second signal leaves at once. One Ctrl-C under npm arrives twice, from the terminal and from npm.
 * @param {import('node:http').Server[]} servers
 */
export function stopOnSignal(servers) {
	let since = 0;
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
		process.on(signal, () => {
			if (since === 0) stop(servers, signal);
			else if (Date.now() - since > impatientMs) process.exit(1);
			since ||= Date.now();
		});
}

/**
 * @param {import('node:http').Server[]} servers
 * @param {NodeJS.Signals} signal
 */
async function stop(servers, signal) {
	const idle = setInterval(() => servers.forEach((server) => server.closeIdleConnections()), 50);
	setTimeout(() => servers.forEach((server) => server.closeAllConnections()), limitMs).unref();
	await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
	clearInterval(idle);
	process.emit(/** @type {any} */ ('sveltekit:shutdown'), /** @type {any} */ (signal));
	process.exit(0);
}
