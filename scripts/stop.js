const impatientMs = 500;
const limitMs = 10_000;

/** The signals that ask a program to stop. */
export const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * When asked to stop takes no more connections, lets the requests under way end and leaves with 0;
 * asked again leaves at once. One Ctrl-C under npm arrives twice, from the terminal and from npm.
 * @param {import('node:http').Server[]} servers
 */
export function stopOnSignal(servers) {
	let since = 0;
	for (const signal of signals)
		process.on(signal, () => {
			if (since === 0) stop(servers, signal);
			else if (signal !== 'SIGHUP' && Date.now() - since > impatientMs) process.exit(1);
			since ||= Date.now();
		});
}

/** A SIGTERM to npm ends npm and its shell, and not what runs in the shell: so it is passed on here. */
export function stopWithNpm() {
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		process.kill(process.pid, 'SIGHUP');
	}, 250).unref();
	if (!process.env.npm_lifecycle_event) clearInterval(watch);
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
