/** A browser without JavaScript, as small as it can be: cookies, pages and form posts over real HTTP. */
export class Visitor {
	#cookies = new Map<string, string>();

	constructor(readonly url: string) {}

	get(path: string): Promise<Response> {
		return this.#ask(path, {});
	}

	/** Posts a form as a page does; redirects are answered, not followed. */
	post(path: string, fields: Record<string, string> | FormData): Promise<Response> {
		const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
		return this.#ask(path, { method: 'POST', body, headers: { origin: this.url } });
	}

	/** Posts as a page with JavaScript does, and answers the status that the action came to. */
	async act(path: string, fields: Record<string, string>): Promise<number> {
		const headers = { origin: this.url, accept: 'application/json', 'x-sveltekit-action': 'true' };
		const body = new URLSearchParams(fields);
		const response = await this.#ask(path, { method: 'POST', body, headers });
		const result = await response.json();
		return result.status ?? response.status;
	}

	/** Becomes a new anonymous learner. */
	async start(): Promise<this> {
		const response = await this.post('/?/start', { zone: 'UTC' });
		if (response.headers.get('location') !== '/study')
			throw new Error(`Starting was answered ${response.status}`);
		return this;
	}

	async #ask(path: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Response> {
		const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const headers = { accept: 'text/html', ...init.headers, cookie };
		const response = await fetch(this.url + path, { redirect: 'manual', ...init, headers });
		for (const line of response.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
			if (value === '' || /max-age=0/i.test(line)) this.#cookies.delete(name);
			else this.#cookies.set(name, value);
		}
		return response;
	}
}
