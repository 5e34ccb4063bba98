import { deserialize } from '$app/forms';
import type { Sitting } from '#lib/server/sittings.ts';

/** What a sitting is limited to, if it is: a course, or what was missed in a quiz. */
export type Within = { course?: string; quiz?: string };

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
	const reply = await ask<Reply>(action, { ...fields, sent: String(Date.now()) });
	if (!reply) return { kind: 'lost' };
	if (reply.status === 401) return { kind: 'signed out' };
	const { result } = reply;
	if (result.type === 'success' && result.data) return { kind: 'stored', reply: result.data };
	const status = result.type === 'failure' || result.type === 'error' ? result.status : undefined;
	if (status !== 400 && status !== 404 && status !== 409) return { kind: 'lost' };
	const problem = result.type === 'failure' ? result.data?.problem : undefined;
	return { kind: 'refused', problem: problem ?? 'This card is gone.' };
}

/** The cards that come after those the page knows; null when they cannot be had now. */
export async function more(within: Within): Promise<Sitting | null> {
	const reply = await ask<Sitting>('more', { ...within });
	return (reply?.result.type === 'success' && reply.result.data) || null;
}

/** Asks one of the page's actions; null when no answer of ours came back. */
async function ask<Answer extends Record<string, unknown>>(action: string, fields: Record<string, string>) {
	try {
		const response = await fetch(`/study?/${action}`, {
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
