import { STATUS_CODES } from 'node:http';

const drainMs = 60_000;

/**
 * Answers with a short page of our own, or with an action's error for a form that the page itself sends.
 * What the browser still sends is read and thrown away for a while: cut off, it would show a broken
 * connection in place of the page.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {import('./door.js').Refusal} refusal
 */
export function refuse(request, response, { status, sentence }) {
	const byScript = request.headers['x-sveltekit-action'] === 'true';
	const body = byScript
		? JSON.stringify({ type: 'error', error: { message: sentence } })
		: page(status, sentence);
	response.writeHead(status, {
		'content-type': byScript ? 'application/json' : 'text/html; charset=utf-8',
		'content-length': Buffer.byteLength(body),
		'content-security-policy': "default-src 'none'",
		connection: 'close'
	});
	response.write(body);
	const end = () => response.end();
	const tired = setTimeout(() => request.destroy(), drainMs);
	request.on('end', end).on('close', () => clearTimeout(tired));
	request.resume();
}

/**
 * @param {number} status
 * @param {string} sentence
 */
function page(status, sentence) {
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${STATUS_CODES[status]} - Este</title>
<h1>That did not work</h1>
<p>${sentence}</p>
<p><a href="/">Back to Este</a></p>
</html>
`;
}
