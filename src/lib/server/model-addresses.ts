/** A setting of the server that cannot be meant; its message is a sentence for whoever runs it. */
export class AddressProblem extends Error {
	override name = 'AddressProblem';
}

/** Where Ollama listens on the machine that it runs on. */
const ollama = ['http://127.0.0.1:11434', 'http://localhost:11434'];

/**
 * The origins at which a learner's language model may be. Learners choose an address and the server goes there, so
 * whoever runs it says where it may go. By default that is Ollama, if the server is there for its own machine alone.
 * @throws AddressProblem
 */
export function allowedAddresses(env: NodeJS.ProcessEnv = process.env): string[] {
	const named = env.ESTE_MODEL_ADDRESSES;
	if (named === undefined) return env.HOST || env.ESTE_TRUSTED_PROXY ? [] : ollama;
	const each = named.split(',').map((part) => part.trim());
	return each.filter((part) => part !== '').map(originOf);
}

function originOf(text: string): string {
	const url = webAddress(text);
	if (!url || url.pathname !== '/' || /[?#]/.test(text))
		throw new AddressProblem(
			`ESTE_MODEL_ADDRESSES must be addresses such as http://127.0.0.1:11434 with commas between them, not "${text}".`
		);
	return url.origin;
}

/** The address that requests are sent below, or why there is none for this learner. */
export function modelAddress(
	typed: string,
	allowed: string[] = allowedAddresses()
): { address: string } | { problem: string } {
	const url = webAddress(typed.trim());
	if (!url || /[?#]/.test(typed))
		return {
			problem: 'Please give an address that begins with http:// or https://, without a user, ? or #.'
		};
	if (!allowed.includes(url.origin))
		return { problem: `Whoever runs this server has not allowed the address ${url.origin}.` };
	return { address: url.origin + url.pathname.replace(/(?:\/chat\/completions)?\/*$/, '') };
}

function webAddress(text: string): URL | null {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (!url || !/^https?:$/.test(url.protocol)) return null;
	return url.username === '' && url.password === '' ? url : null;
}
