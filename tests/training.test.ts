import { afterAll, beforeAll, expect, test } from 'vitest';
import { diceFor } from '../src/lib/facts/dice.ts';
import { elapsedDays, type Memory } from '../src/lib/scheduling/memory.ts';
import { defaultParameters, fsrs6, type Grade, type State } from '../src/lib/scheduling/engine.ts';
import { open, type Database } from '../src/lib/server/db/open.ts';
import { training } from '../src/lib/server/db/schema.ts';
import { differing } from '../src/lib/server/memories.ts';
import { dataFolder } from './support/folder.ts';
import { rowsOf, write, type Given } from './support/lived-through.ts';
import { startServer, type Server } from './support/server.ts';
import { Visitor } from './support/visitor.ts';

const folder = dataFolder();
let server: Server;
let db: Database;

beforeAll(async () => {
	server = await startServer({ dataFolder: folder.path });
	db = await open(folder.database, undefined, 10_000);
});

afterAll(async () => {
	db.$client.close();
	await server.stop();
	folder.remove();
});

const dayMs = 86_400_000;
/** At noon, so that study days are whole. */
const last = Math.floor(Date.now() / dayMs) * dayMs - dayMs / 2;
const first = last - 500 * dayMs;

/** Somebody who begins and is known by the cards they study. */
async function begun(): Promise<{ visitor: Visitor; learner: string; cards: string[] }> {
	const visitor = await new Visitor(server.url).start();
	const [user] = (
		await db.$client.execute('select id from user order by created_at desc, rowid desc limit 1')
	).rows;
	const learner = String(user?.id);
	const rows = await db.$client.execute({
		sql: 'select card_id from memory where learner_id = ? order by card_id',
		args: [learner]
	});
	return { visitor, learner, cards: rows.rows.map(({ card_id }) => String(card_id)) };
}

const studyingAs = (learner: string) => ({ learner, zone: 'UTC', dayStartsAt: 4, desiredRetention: 0.9 });

/** What somebody with these weights answers to a card that Este asks by the published ones: drawn by how well they remember. */
function remembering(weights: readonly number[], begins: number, dice: () => number) {
	const { init, step, recall } = fsrs6([...weights]);
	let truth: State | null = null;
	return (believed: Memory): Given | null => {
		const waits = believed.due ? believed.due.day * dayMs + 12 * 3_600_000 : begins;
		const at = Math.max(waits, (believed.lastAt ?? 0) + 15 * 60_000);
		if (at > last) return null;
		const days = elapsedDays(believed, Math.floor((at - 4 * 3_600_000) / dayMs));
		const grade: Grade = dice() < (truth ? recall(truth, days) : 0.7) ? 3 : 1;
		truth = truth ? step(truth, days, grade) : init(grade);
		return { at, grade, tookMs: 5_000 };
	};
}

async function trained({ visitor, learner }: { visitor: Visitor; learner: string }) {
	expect((await visitor.post('/settings/training?/train', {})).status).toBe(303);
	await expect
		.poll(async () => (await visitor.get('/settings/training')).text(), { timeout: 60_000, interval: 300 })
		.not.toMatch(/You need not wait here/);
	const rows = await db.select().from(training);
	return {
		page: (await (await visitor.get('/settings/training')).text()).replace(/<[^>]*>|\s+/g, ' '),
		training: rows.find(({ learnerId }) => learnerId === learner)
	};
}

test('of a simulated learner who forgets sooner than most Este learns how, in its thread and child process', async () => {
	const somebody = await begun();
	const { learner, cards } = somebody;
	const theirs = defaultParameters.map((weight, index) =>
		index < 4 ? weight / 4 : index === 8 ? weight - 0.6 : weight
	);
	const dice = diceFor(3);
	const rows = cards.flatMap((card, index) => {
		const begins = first + (index % 60) * dayMs;
		return rowsOf(card, studyingAs(learner), remembering(theirs, begins, dice));
	});
	await write(
		db,
		learner,
		rows.sort((one, other) => one.at - other.at)
	);
	const { training: learnt, page } = await trained(somebody);
	expect(learnt).toMatchObject({ adopted: true, before: null });
	expect(learnt!.lossBefore - learnt!.lossAfter).toBeGreaterThan(learnt!.error);
	expect(learnt!.frequency).toBeGreaterThan(1.1);
	expect(page).toMatch(/Your cards come \d+ % more often/);
	expect(await differing(db, learner)).toBe(0);
	// How long a card lasts that was known at once, and again after a while: nearer to the truth than before.
	const lasts = (weights: readonly number[]) => {
		const { init, step, interval } = fsrs6([...weights]);
		return Math.log(interval(step(step(init(3), 4, 3), 15, 3).stability, 0.9));
	};
	const off = (weights: readonly number[]) => Math.abs(lasts(weights) - lasts(theirs));
	expect(off(learnt!.after)).toBeLessThan(off(defaultParameters) / 2);
});

test('of answers on one day alone nothing can be learnt, which is told, and the server goes on', async () => {
	const somebody = await begun();
	const { learner, cards, visitor } = somebody;
	const rows = cards.flatMap((card) => {
		let left = 5;
		return rowsOf(card, studyingAs(learner), ({ lastAt }) =>
			left-- > 0 ? { at: (lastAt ?? first) + 60_000, grade: 1, tookMs: null } : null
		);
	});
	await write(db, learner, rows);
	const { page, training: none } = await trained(somebody);
	expect(none).toBeUndefined();
	expect(page).toContain('There are 0 answers to learn from');
	expect((await visitor.get('/today')).status).toBe(200);
});
