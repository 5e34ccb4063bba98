import { deserialize } from '$app/forms';

/** A form post that has to arrive: one happening of the study page. */
export type Letter = { id: string; action: string; fields: Record<string, string> };

export type Reply = { stored: string; next: unknown; dueAt: number | null };

export type Outcome =
	| { kind: 'stored'; reply: Reply }
	/** For good: sending it again would change nothing. */
	| { kind: 'refused'; problem: string }
	| { kind: 'signed out' }
	/** Nobody knows whether it arrived. */
	| { kind: 'lost' };

/** Posts a letter once. */
export async function post({ action, fields }: Letter): Promise<Outcome> {
	try {
		const response = await fetch(`/study?/${action}`, {
			method: 'POST',
			headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
			body: new URLSearchParams(fields),
			signal: AbortSignal.timeout(15_000)
		});
		if (response.status === 401) return { kind: 'signed out' };
		const result = deserialize<Reply, { problem: string }>(await response.text());
		if (result.type === 'success' && result.data) return { kind: 'stored', reply: result.data };
		const status = result.type === 'failure' || result.type === 'error' ? result.status : undefined;
		if (status !== 400 && status !== 404 && status !== 409) return { kind: 'lost' };
		const problem = result.type === 'failure' ? result.data?.problem : undefined;
		return { kind: 'refused', problem: problem ?? 'This card is gone.' };
	} catch {
		return { kind: 'lost' };
	}
}
