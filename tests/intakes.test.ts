import { eq, isNotNull } from 'drizzle-orm';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { open, type Database } from '../src/lib/server/db/open.ts';
import { course, document, intake, passage } from '../src/lib/server/db/schema.ts';
import { dataFolder } from './support/folder.ts';
import { startServer, type Server } from './support/server.ts';
import { Visitor } from './support/visitor.ts';

let folder: ReturnType<typeof dataFolder>;
let server: Server;
let db: Database;

beforeEach(async () => {
	folder = dataFolder();
	server = await startServer({ dataFolder: folder.path });
	db = await open(folder.database);
}, 120_000);

afterEach(async () => {
	await server.stop();
	db.$client.close();
	folder.remove();
});

/** A text of so many sentences; each `name` makes another one. */
const text = (name: string, sentences: number) =>
	Array.from(
		{ length: sentences },
		(_, at) => `The Academy of ${name} number ${at} was founded in ${1000 + (at % 1000)} by its town.`
	).join(' ');

/** Takes a second or more to be read. */
const book = (name: string) => text(name, 12_000);

async function bring(visitor: Visitor, texts: Record<string, BlobPart>): Promise<string | null> {
	const form = new FormData();
	form.append('id', crypto.randomUUID());
	form.append('newTitle', 'Mine');
	for (const [name, content] of Object.entries(texts)) form.append('file', new File([content], name));
	const response = await visitor.post('/courses/add', form);
	expect(response.status).toBe(303);
	return response.headers.get('location');
}

type Coming = { id: string; label: string; state: string; stage: { kind: string } | null };

async function coming(visitor: Visitor): Promise<Coming[]> {
	const { texts }: { texts: Coming[] } = await (await visitor.get('/reading/state')).json();
	return texts;
}

async function until<T>(ask: () => Promise<T>, isSo: (found: T) => boolean): Promise<T> {
	for (let tries = 0; tries < 1_500; tries++) {
		const found = await ask();
		if (isSo(found)) return found;
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	throw new Error('It did not come to that');
}

const allRead = (texts: Coming[]) => texts.every(({ state }) => state !== 'waiting');
const bytes = () => {
	const path = join(folder.path, 'intakes');
	return existsSync(path) ? readdirSync(path) : [];
};
const halfStored = () => db.$count(course, isNotNull(course.intakeId));

/** The server ends as in a crash, and starts again. */
async function crash(): Promise<void> {
	const { port } = new URL(server.url);
	await server.kill();
	server = await startServer({ dataFolder: folder.path, env: { PORT: port } });
}

test('texts that were being read, or waited, when the server crashed are read when it is there again', async () => {
	const ann = await new Visitor(server.url).start();
	expect(await bring(ann, { 'one.txt': book('Lakes'), 'two.md': text('Rivers', 10) })).toBe('/reading');
	await until(
		() => coming(ann),
		(texts) => texts.some(({ stage }) => stage !== null)
	);
	await crash();
	const texts = await until(() => coming(ann), allRead);
	expect(texts.map(({ label, state }) => [label, state])).toEqual([
		['one', 'done'],
		['two', 'done']
	]);
	expect(await db.$count(document, eq(document.source, 'one.txt'))).toBe(1);
	expect(await db.$count(passage, eq(passage.documentId, texts[0]?.id ?? ''))).toBe(12_000);
	expect(bytes()).toEqual([]);
}, 180_000);

test('a crash while a text is stored shows nothing of it, and it is stored once in the end', async () => {
	const ann = await new Visitor(server.url).start();
	await bring(ann, { 'one.txt': book('Lakes') });
	await until(halfStored, (count) => count > 0);
	await server.kill();
	const half = await halfStored();
	const { port } = new URL(server.url);
	server = await startServer({ dataFolder: folder.path, env: { PORT: port } });
	expect(half).toBe(1);
	await until(() => coming(ann), allRead);
	expect(await db.$count(document, eq(document.source, 'one.txt'))).toBe(1);
	expect(await db.$count(passage)).toBeGreaterThanOrEqual(12_000);
	expect(await halfStored()).toBe(0);
	expect(await db.$count(course, eq(course.title, 'Mine'))).toBe(1);
}, 180_000);

test('a text that is cancelled while it is read leaves nothing behind', async () => {
	const ann = await new Visitor(server.url).start();
	for (const kind of ['reading', 'drafting']) {
		await bring(ann, { [`${kind}.txt`]: book(kind) });
		const [text] = await until(
			() => coming(ann),
			([text]) => text?.stage?.kind === kind || kind === 'reading'
		);
		const cancelled = await ann.post('/reading?/cancel', { intake: text?.id ?? '' });
		expect(cancelled.status).toBe(200);
		expect(await coming(ann)).toEqual([]);
	}
	await bring(ann, { 'short.txt': text('Rivers', 10) });
	await until(() => coming(ann), allRead);
	expect(await db.$count(intake, eq(intake.state, 'waiting'))).toBe(0);
	expect(
		(await db.select({ source: document.source }).from(document)).map(({ source }) => source)
	).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(reading|drafting)\.txt$/)]));
	expect(await halfStored()).toBe(0);
	expect(bytes()).toEqual([]);
}, 180_000);

test('one who brings in many texts does not keep another waiting', async () => {
	const ann = await new Visitor(server.url).start();
	const bob = await new Visitor(server.url).start();
	const many = Object.fromEntries(
		Array.from({ length: 8 }, (_, at) => [`${at}.txt`, text(`Lakes ${at}`, 3_000)])
	);
	await bring(ann, many);
	await bring(bob, { 'one.txt': text('Rivers', 3_000) });
	await until(() => coming(bob), allRead);
	const waiting = (await coming(ann)).filter(({ state }) => state === 'waiting');
	expect(waiting.length).toBeGreaterThanOrEqual(4);
	await until(() => coming(ann), allRead);
}, 180_000);

test('a learner who deletes their account leaves no bytes behind', async () => {
	const ann = await new Visitor(server.url).start();
	await bring(ann, { 'one.txt': book('Lakes'), 'two.txt': book('Rivers') });
	expect(bytes()).toHaveLength(2);
	expect((await ann.post('/settings/account?/remove', {})).headers.get('location')).toBe('/?deleted');
	expect(bytes()).toEqual([]);
	expect(await db.$count(intake)).toBe(0);
}, 180_000);

test('a file that unfolds to more than there is memory is given up, and the server goes on', async () => {
	const ann = await new Visitor(server.url).start();
	await bring(ann, { 'bomb.pdf': bomb(2 * 1024) });
	await until(() => coming(ann), allRead);
	expect(await coming(ann)).toMatchObject([
		{ state: 'failed', problem: 'This text takes more memory than there is. Please bring it in in parts.' }
	]);
	expect(bytes()).toEqual([]);
}, 60_000);

/** A PDF that hides from a look at it that it unfolds to so many MB. */
function bomb(megabytes: number): Uint8Array<ArrayBuffer> {
	const word = Buffer.from('endstream');
	const stored = Buffer.from([0, word.length, 0, 255 - word.length, 255, ...word]);
	const piece = deflateRawSync(Buffer.alloc(1024 ** 2, ' '), { finishFlush: constants.Z_FULL_FLUSH });
	const packed = [Buffer.from([0x78, 0x9c]), stored, ...Array<Buffer>(megabytes).fill(piece)];
	const content = Buffer.concat([...packed, deflateRawSync(''), Buffer.alloc(4)]);
	const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents[4 0 R 4 0 R]>>endobj
4 0 obj<</Filter/FlateDecode/Length ${content.length}>>stream\n`;
	const xref = head.length + content.length + '\nendstream endobj\n'.length;
	const places = [1, 2, 3, 4].map((id) => String(head.indexOf(`${id} 0 obj`)).padStart(10, '0'));
	const rows = ['0000000000 65535 f', ...places.map((place) => `${place} 00000 n`)].join(' \n');
	const tail = `\nendstream endobj\nxref\n0 5\n${rows} \ntrailer<</Size 5/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF`;
	return new Uint8Array(Buffer.concat([Buffer.from(head), content, Buffer.from(tail)]));
}
