import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server that speaks OpenAI's protocol was asked. */
export type Asked = { url: string; key: string | null; body: ChatRequest };

type ChatRequest = {
	model: string;
	messages: { role: string; content: string }[];
	temperature: number;
	max_tokens: number;
	stream: boolean;
	response_format: { type: string; json_schema: { schema: object } };
};

/** What it does when it is asked. */
export type Manner = (asked: Asked, response: ServerResponse) => void;

export type ModelServer = {
	/** Its origin. */
	url: string;
	asked: Asked[];
	/** How it answers from now on. */
	behave(manner: Manner): void;
	close(): Promise<void>;
};

/** A server for a language model, on a free port of this machine. */
export async function startModelServer(manner: Manner): Promise<ModelServer> {
	let now = manner;
	const asked: Asked[] = [];
	const server = createServer(async (request, response) => {
		const one = {
			url: request.url ?? '',
			key: request.headers.authorization ?? null,
			body: await bodyOf(request)
		};
		asked.push(one);
		now(one, response);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		asked,
		behave: (manner) => (now = manner),
		async close() {
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
		}
	};
}

/** Answers with these words of the model, which stopped for this reason. */
export function says(content: string, finish = 'stop'): Manner {
	const answer = {
		object: 'chat.completion',
		choices: [choice(content, finish)],
		usage: { total_tokens: 9 }
	};
	return (_, response) => sendJson(response, JSON.stringify(answer));
}

function choice(content: string, finish_reason: string) {
	return { index: 0, message: { role: 'assistant', content }, finish_reason };
}

/** Answers each request by its text, numbered sentence by numbered sentence. */
export function writes(cards: (sentences: string[]) => unknown[]): Manner {
	return (asked, response) => says(JSON.stringify({ cards: cards(sentencesIn(asked)) }))(asked, response);
}

function sentencesIn({ body }: Asked): string[] {
	const shown = body.messages.at(-1)?.content ?? '';
	return [...shown.matchAll(/^\[\d+\] (.*)$/gm)].map(([, sentence = '']) => sentence);
}

export function fails(status: number): Manner {
	return (_, response) => response.writeHead(status).end('{"error":"the inner life of a server"}');
}

export function sendsOn(to: string): Manner {
	return (_, response) => response.writeHead(307, { location: to }).end();
}

/** Says nothing at all. */
export const isSilent: Manner = () => {};

/** Begins an answer and breaks off. */
export const breaksOff: Manner = (_, response) => {
	response.writeHead(200, { 'content-type': 'application/json', 'content-length': 5000 });
	response.write('{"choices":[{"message":{"content":"{', () => response.destroy());
};

/** Begins an answer and goes on for ever. */
export const neverEnds: Manner = (_, response) => {
	response.writeHead(200, { 'content-type': 'application/json' });
	const more = () => {
		while (!response.destroyed && response.write(' '.repeat(65_536)));
	};
	response.on('drain', more);
	more();
};

function sendJson(response: ServerResponse, json: string): void {
	response.writeHead(200, { 'content-type': 'application/json' }).end(json);
}

async function bodyOf(request: IncomingMessage): Promise<ChatRequest> {
	let text = '';
	for await (const chunk of request) text += chunk;
	return JSON.parse(text);
}
