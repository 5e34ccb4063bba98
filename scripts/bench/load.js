/*
 * The learners' browsers, in a process of their own: told with whom, it starts that many learners; told what
 * to post, it posts over so many connections and answers how long that took in all and for each, in ms.
 */
import { Agent, request } from 'node:http';

/** @typedef {{ learner: number, fields: Record<string, string> }} Post */
/** @typedef {{ start: { url: string, learners: number, connections: number } }} Start */
/** @typedef {{ post: { path: string, posts: Post[] } }} Posting */
/** @typedef {{ tookMs: number, each: number[] }} Posted */

let url = '';
let connections = 0;
let agent = new Agent();
/** @type {Map<string, string>[]} the cookies of each learner */
let learners = [];

process.on('message', async (/** @type {Start | Posting} */ told) => {
	process.send?.('start' in told ? await start(told.start) : await postAll(told.post));
});
process.on('disconnect', () => process.exit());

/** @param {Start['start']} wanted */
async function start(wanted) {
	({ url, connections } = wanted);
	agent = new Agent({ keepAlive: true, maxSockets: connections });
	learners = Array.from({ length: wanted.learners }, () => new Map());
	for (const learner of learners) await post('/?/start', learner, { zone: 'UTC' });
	return learners.length;
}

/**
 * @param {Posting['post']} posting
 * @returns {Promise<Posted>}
 */
async function postAll({ path, posts }) {
	const waiting = posts.values();
	/** @type {number[]} */
	const each = [];
	const begun = performance.now();
	const connection = async () => {
		for (const { learner, fields } of waiting) {
			const sent = performance.now();
			await post(path, learners[learner] ?? new Map(), fields);
			each.push(performance.now() - sent);
		}
	};
	await Promise.all(Array.from({ length: connections }, connection));
	return { tookMs: performance.now() - begun, each };
}

/**
 * Posts a form as a page with JavaScript does, keeps the cookies, and throws unless it succeeded.
 * @param {string} path
 * @param {Map<string, string>} cookies
 * @param {Record<string, string>} fields
 * @returns {Promise<void>}
 */
function post(path, cookies, fields) {
	const body = new URLSearchParams(fields).toString();
	const headers = {
		origin: url,
		accept: 'application/json',
		cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
		'x-sveltekit-action': 'true',
		'content-type': 'application/x-www-form-urlencoded',
		'content-length': Buffer.byteLength(body)
	};
	return new Promise((resolve, reject) => {
		const sent = request(url + path, { method: 'POST', agent, headers }, async (response) => {
			for (const line of response.headers['set-cookie'] ?? []) {
				const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
				cookies.set(name, value);
			}
			const answer = (await response.setEncoding('utf8').toArray()).join('');
			if (/^\{"type":"(success|redirect)"/.test(answer)) resolve();
			else reject(new Error(`${path} was answered ${response.statusCode} ${answer.slice(0, 200)}`));
		});
		sent.on('error', reject).end(body);
	});
}
