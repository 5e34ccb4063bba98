import { deserialize } from '$app/forms';

/** A form post that has to arrive: what was done, to be told to an action of a page. */
export type Letter = {
	id: string;
	/** The address of the page. */
	to: string;
	action: string;
	fields: Record<string, string>;
};

/** What the action answers. */
export type Reply = Record<string, unknown>;

export type Outcome =
	| { kind: 'stored'; reply: Reply }
	/** For good: sending it again would change nothing. */
	| { kind: 'refused'; problem: string }
	| { kind: 'signed out' }
	/** Nobody knows whether it arrived. */
	| { kind: 'lost' };

/** Posts a letter once. */
export async function post({ to, action, fields }: Letter): Promise<Outcome> {
	const reply = await ask(to, action, { ...fields, sent: String(Date.now()) });
	if (!reply) return { kind: 'lost' };
	if (reply.status === 401) return { kind: 'signed out' };
	const { result } = reply;
	if (result.type === 'success' && result.data) return { kind: 'stored', reply: result.data };
	const status = result.type === 'failure' || result.type === 'error' ? result.status : undefined;
	if (status !== 400 && status !== 404 && status !== 409) return { kind: 'lost' };
	const problem = result.type === 'failure' ? result.data?.problem : undefined;
	return { kind: 'refused', problem: problem ?? 'What this was about is gone.' };
}

/** Asks one of a page's actions; null when no answer of ours came back. */
export async function ask<Answer extends Reply>(
	page: string,
	action: string,
	fields: Record<string, string>
) {
	try {
		const response = await fetch(`${page}?/${action}`, {
			method: 'POST',
			headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
			body: new URLSearchParams(fields),
			signal: AbortSignal.timeout(15_000)
		});
		const result = deserialize<Answer, { problem: string }>(await response.text());
		return { status: response.status, result };
	} catch {
		return null;
	}
}
