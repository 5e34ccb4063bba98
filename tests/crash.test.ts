import { expect, test } from 'vitest';
import { open } from '../src/lib/server/db/open.ts';
import { card, review } from '../src/lib/server/db/schema.ts';
import { differing, forEveryone } from '../src/lib/server/memories.ts';
import { dataFolder } from './support/folder.ts';
import { startServer, type Server } from './support/server.ts';
import { Visitor } from './support/visitor.ts';

/** `KILLS=200 npm test -- unit` kills more often. */
const kills = Number(process.env.KILLS ?? 20);
const patience = kills * 10_000 + 60_000;

/** Answers one card after the other until the server dies; a try that fails is sent again, as the page does. */
async function answerUntilDeath(learner: Visitor, cards: string[], run: number, confirmed: string[]) {
	for (let count = 0; ; count++) {
		const id = `run-${run}-answer-${count}`;
		const fields = {
			id,
			card: cards[count % cards.length] ?? '',
			grade: String(1 + (count % 4)),
			at: '1750000000000'
		};
		const status = await learner.act('/study?/answer', fields).catch(() => 'dead');
		if (status === 'dead') return { id, fields };
		expect(status).toBe(200);
		confirmed.push(id);
	}
}

test(
	`after ${kills} kills at random moments every confirmed answer is there, once`,
	async () => {
		const folder = dataFolder();
		const confirmed: string[] = [];
		const port = '0';
		let server: Server = await startServer({ dataFolder: folder.path, env: { PORT: port } });
		const fixed = new URL(server.url).port;
		const learner = await new Visitor(server.url).start();
		const db = await open(folder.database);
		const cards = (await db.select({ id: card.id }).from(card).limit(7)).map(({ id }) => id);

		for (let run = 0; run < kills; run++) {
			const died = answerUntilDeath(learner, cards, run, confirmed);
			await new Promise((resolve) => setTimeout(resolve, 30 + Math.random() * 250));
			await server.kill();
			const { id, fields } = await died;
			server = await startServer({ dataFolder: folder.path, env: { PORT: fixed } });
			expect(await learner.act('/study?/answer', fields)).toBe(200);
			confirmed.push(id);
		}
		await server.stop();

		const stored = (await db.select({ id: review.id, kind: review.kind }).from(review)).filter(
			({ kind }) => kind === 'answered'
		);
		expect(confirmed.length).toBeGreaterThan(kills);
		expect(stored.map(({ id }) => id).sort()).toEqual([...confirmed].sort());
		expect((await forEveryone(db, differing)).sum).toBe(0);
		expect((await db.$client.execute('pragma integrity_check')).rows[0]?.integrity_check).toBe('ok');
		db.$client.close();
		folder.remove();
	},
	patience
);

test('the running server writes through to the disk before it confirms', async () => {
	const folder = dataFolder();
	const server = await startServer({ dataFolder: folder.path });
	const { database } = await (await fetch(`${server.url}/healthz`)).json();
	expect(database).toMatchObject({ journal: 'wal', synchronous: 2 });
	await server.stop();
	folder.remove();
}, 60_000);
