import { request } from 'node:http';

/** The browser of one learner: it keeps cookies, and throws unless what it asks for succeeds. */
export class Learner {
	/** @type {Map<string, string>} */
	#cookies = new Map();
	#url;
	#agent;

	/**
	 * @param {string} url of the server
	 * @param {import('node:http').Agent} agent
	 */
	constructor(url, agent) {
		this.#url = url;
		this.#agent = agent;
	}

	/**
	 * Goes on at another address of the same server.
	 * @param {string} url
	 */
	moveTo(url) {
		this.#url = url;
	}

	/** Becomes a new learner with the starter course. */
	async start() {
		await this.post('/?/start', new URLSearchParams({ zone: 'UTC' }));
	}

	/** @param {string} path */
	async get(path) {
		const { status, text } = await this.#ask(path, 'GET', {}, null);
		if (status !== 200) throw new Error(`${path} was answered ${status}`);
		return text;
	}

	/**
	 * Posts a form as a page with JavaScript does.
	 * @param {string} path
	 * @param {URLSearchParams | FormData} form
	 */
	async post(path, form) {
		const encoded = new Response(form);
		const body = Buffer.from(await encoded.arrayBuffer());
		const headers = {
			origin: this.#url,
			accept: 'application/json',
			'x-sveltekit-action': 'true',
			'content-type': encoded.headers.get('content-type') ?? '',
			'content-length': body.length
		};
		const { status, text } = await this.#ask(path, 'POST', headers, body);
		if (!/^\{"type":"(success|redirect)"/.test(text))
			throw new Error(`${path} was answered ${status} ${text.slice(0, 200)}`);
	}

	/**
	 * @param {string} path
	 * @param {'GET' | 'POST'} method
	 * @param {import('node:http').OutgoingHttpHeaders} headers
	 * @param {Buffer | null} body
	 * @returns {Promise<{ status: number | undefined, text: string }>}
	 */
	#ask(path, method, headers, body) {
		const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const wanted = { method, agent: this.#agent, headers: { ...headers, cookie } };
		return new Promise((resolve, reject) => {
			const sent = request(this.#url + path, wanted, async (response) => {
				for (const line of response.headers['set-cookie'] ?? []) {
					const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
					this.#cookies.set(name, value);
				}
				const text = (await response.setEncoding('utf8').toArray()).join('');
				resolve({ status: response.statusCode, text });
			});
			// The server closes connections that are idle: one that was open just now may be gone, and a browser tries again.
			const again = (/** @type {Error} */ error) =>
				sent.reusedSocket ? resolve(this.#ask(path, method, headers, body)) : reject(error);
			sent.on('error', again).end(body);
		});
	}
}
