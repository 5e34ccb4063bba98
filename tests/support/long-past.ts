import { open } from '../../src/lib/server/db/open.ts';
import { livedThrough, write, type Habit } from './lived-through.ts';
import type { App } from './app.ts';

/** Writes a long past of studying all cards of the starter course for whoever began last; answers how many answers it has. */
export async function liveThrough(app: App, habit: Pick<Habit, 'newPerDay' | 'days'>): Promise<number> {
	const db = await open(`file:${app.dataFolder}/este.db`, undefined, 10_000);
	const [user] = (await db.$client.execute('select id from user order by created_at desc limit 1')).rows;
	const cards = await db.$client.execute(`
		select card.id from card join fact on fact.id = card.fact_id join topic on topic.id = fact.topic_id
		where card.status = 'accepted' order by topic.position, fact.position, card.position`);
	const learner = String(user?.id);
	const studying = { learner, zone: 'UTC', dayStartsAt: 4, desiredRetention: 0.9 };
	const ids = cards.rows.map(({ id }) => String(id));
	const rows = livedThrough(ids, studying, { ...habit, now: Date.now(), seed: 7 });
	await write(db, learner, rows);
	db.$client.close();
	return rows.length;
}
