import type { Page } from '@playwright/test';
import { sql } from 'drizzle-orm';
import { open, type Database } from '../../src/lib/server/db/open.ts';
import * as reviews from '../../src/lib/server/reviews.ts';
import type { Grade } from '../../src/lib/scheduling/engine.ts';
import type { App } from './app.ts';

export const dayMs = 86_400_000;

/** One answer of a learner's past, given so many days ago. */
export type Past = { card: string; daysAgo: number; grade: Grade };

/** Gives whoever studies on the page answers from days gone by, through the same code as the study page. */
export async function give(page: Page, app: App, past: (cards: string[]) => Past[]): Promise<void> {
	const db = await open(`file:${app.dataFolder}/este.db`);
	const learner = await learnerOn(page, db);
	const now = Date.now();
	for (const [index, { card, daysAgo, grade }] of past(await cardsOf(db, learner)).entries()) {
		const at = now - daysAgo * dayMs + index;
		const by = { id: crypto.randomUUID(), claimedAt: at, device: 'past', sequence: index, tookMs: 6_000 };
		const recorded = await reviews.record(db, learner, { ...by, card, kind: 'answered', grade }, at);
		if (recorded.kind !== 'stored') throw new Error(`An answer of the past is ${recorded.kind}`);
	}
	db.$client.close();
}

/** Lets the days go by until the day after the exam of whoever studies on the page: what was foretold is as much older. */
export async function passExam(page: Page, app: App): Promise<void> {
	const db = await open(`file:${app.dataFolder}/este.db`);
	const learner = await learnerOn(page, db);
	const exam = await db.query.exam.findFirst({ where: (row, { eq }) => eq(row.learnerId, learner) });
	if (!exam) throw new Error('There is no exam');
	const passed = exam.day - Math.floor(Date.now() / dayMs) + 1;
	await db.batch([
		db.run(sql`update exam set day = day - ${passed} where learner_id = ${learner}`),
		db.run(sql`
			update exam_forecast set day = day - ${passed}, exam_day = exam_day - ${passed}
			where learner_id = ${learner}`)
	]);
	db.$client.close();
}

async function learnerOn(page: Page, db: Database): Promise<string> {
	const cookie = (await page.context().cookies()).find(({ name }) => name.endsWith('session_token'));
	const [token = ''] = decodeURIComponent(cookie?.value ?? '').split('.');
	const session = await db.query.session.findFirst({ where: (row, { eq }) => eq(row.token, token) });
	if (!session) throw new Error('Nobody studies on this page');
	return session.userId;
}

/** The cards that a learner studies, one of each fact in front. */
async function cardsOf(db: Database, learner: string): Promise<string[]> {
	const rows = await db.query.memory.findMany({ where: (row, { eq }) => eq(row.learnerId, learner) });
	const cards = await db.query.card.findMany({ columns: { id: true, position: true } });
	const position = new Map(cards.map((card) => [card.id, card.position]));
	return rows
		.map(({ cardId }) => cardId)
		.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0) || (a < b ? -1 : 1));
}
