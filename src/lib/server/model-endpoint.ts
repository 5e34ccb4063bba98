import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Completion, Model } from '#lib/drafting/model-asking.ts';
import type { ModelRequest } from '#lib/drafting/model-messages.ts';
import type { ModelProblem } from '#lib/drafting/model-problems.ts';
import { modelAddress } from './model-addresses.ts';

/** Where a learner's language model is, as OpenAI's protocol has it. */
export type Endpoint = { baseUrl: string; model: string; key: string | null };

export type Patience = { requestMs: number; inAllMs: number };

/** Enough for a model of seven billion parameters on a computer without a graphics card. */
export const usual: Patience = { requestMs: 240_000, inAllMs: 1_800_000 };

/** More than this is no answer to anything that was asked. */
const largestAnswer = 1024 * 1024;

/**
 * A model that is asked over HTTP, until `signal` ends it or it has taken too long in all since it was asked first.
 * It is given text and gives text: nothing that it says is followed, fetched or run.
 */
export function modelAt(endpoint: Endpoint, { requestMs, inAllMs } = usual, signal?: AbortSignal): Model {
	let inAll: AbortSignal | null = null;
	return {
		complete(request) {
			inAll ??= AbortSignal.timeout(inAllMs);
			const ends = [inAll, AbortSignal.timeout(requestMs), ...(signal ? [signal] : [])];
			return complete(endpoint, request, AbortSignal.any(ends));
		},
		delimiter: () => `=== ${randomBytes(16).toString('hex')} ===`
	};
}

async function complete(endpoint: Endpoint, request: ModelRequest, signal: AbortSignal): Promise<Completion> {
	const allowed = modelAddress(endpoint.baseUrl);
	if ('problem' in allowed) return { problem: { code: 'not-allowed' } };
	try {
		const response = await fetch(`${allowed.address}/chat/completions`, {
			method: 'POST',
			redirect: 'error',
			signal,
			headers: {
				'content-type': 'application/json',
				...(endpoint.key !== null && { authorization: `Bearer ${endpoint.key}` })
			},
			body: JSON.stringify(inProtocol(endpoint.model, request))
		});
		if (response.ok) return await answerOf(response);
		await response.body?.cancel();
		return { problem: refusal(response.status) };
	} catch (error) {
		return { problem: { code: signal.aborted ? 'slow' : codeOf(error) } };
	}
}

function inProtocol(model: string, { messages, schema, mostTokens }: ModelRequest) {
	return {
		model,
		messages,
		temperature: 0,
		max_tokens: mostTokens,
		stream: false,
		response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } }
	};
}

const answer = v.object({
	choices: v.looseTuple([
		v.object({
			message: v.object({ content: v.nullish(v.string(), '') }),
			finish_reason: v.nullish(v.string(), '')
		})
	])
});

async function answerOf(response: Response): Promise<Completion> {
	const text = await textOf(response);
	if (text === null) return { problem: { code: 'endless' } };
	const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), answer), text);
	if (!parsed.success) return { problem: { code: 'protocol' } };
	const [{ message, finish_reason: finish }] = parsed.output.choices;
	return { content: message.content, finish };
}

/** A response's text; null when there is too much of it. Leaving the loop closes the connection. */
async function textOf(response: Response): Promise<string | null> {
	const decoder = new TextDecoder();
	let text = '';
	let bytes = 0;
	for await (const chunk of response.body ?? []) {
		bytes += chunk.length;
		if (bytes > largestAnswer) return null;
		text += decoder.decode(chunk, { stream: true });
	}
	return text + decoder.decode();
}

function refusal(status: number): ModelProblem {
	if (status === 401 || status === 403) return { code: 'key', status };
	if (status === 404) return { code: 'missing', status };
	if (status === 429) return { code: 'busy', status };
	return { code: status >= 500 ? 'failing' : 'refused', status };
}

/** What an error of `fetch` comes to; its own words may hold what nobody else should read. */
function codeOf(error: unknown): ModelProblem['code'] {
	const cause = error instanceof Error ? error.cause : undefined;
	if (cause instanceof Error && /redirect/.test(cause.message)) return 'redirected';
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
	return /UND_ERR_SOCKET|ECONNRESET|EPIPE|UND_ERR_RES/.test(code) ? 'cut-off' : 'unreachable';
}
