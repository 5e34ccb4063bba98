import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataFolder } from './support/folder.ts';
import { startServer, type Server } from './support/server.ts';
import { Visitor } from './support/visitor.ts';

const folder = dataFolder();
let server: Server;
let ann: Visitor;

beforeAll(async () => {
	server = await startServer({ dataFolder: folder.path });
	ann = await new Visitor(server.url).start();
});

afterAll(async () => {
	await server.stop();
	folder.remove();
});

/** The fields of the forms of a page that begin a quiz. */
async function forms(page: string): Promise<Record<string, string>[]> {
	const html = await (await ann.get(page)).text();
	return [...html.matchAll(/<form[^>]*action="\/quiz\?\/begin"[^]*?<\/form>/g)].map(([form]) =>
		Object.fromEntries(
			[...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
		)
	);
}

async function begun(fields: Record<string, string>): Promise<string | null> {
	const response = await ann.post('/quiz?/begin', fields);
	expect(response.status).toBe(303);
	return response.headers.get('location');
}

test('without JavaScript “Quiz me” sent twice begins one quiz, on another topic or another day another', async () => {
	const [, course = ''] = /\/courses\/([\w.-]+)/.exec(await (await ann.get('/courses')).text()) ?? [];
	const [first, second] = await forms(`/courses/${course}`);
	if (!first || !second) throw new Error('The page begins no quizzes');
	expect(first.shown).toMatch(/^[\da-f-]{36}$/);
	const [one, again] = [await begun(first), await begun(first)];
	expect(one).toMatch(/^\/quiz\/[\da-f-]{36}$/);
	expect(again).toBe(one);
	expect(await begun(second)).not.toBe(one);
	const [shownAgain] = await forms(`/courses/${course}`);
	expect(await begun(shownAgain ?? {})).not.toBe(one);
	expect((await ann.post(`${one}?/finish`, {})).status).toBe(303);
	expect(await begun(first)).not.toBe(one);
});
