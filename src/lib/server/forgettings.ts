import { and, asc, eq, inArray } from 'drizzle-orm';
import { studyDay } from '#lib/scheduling/day.ts';
import { forgetting, type Forgetting } from '#lib/statistics/forgetting.ts';
import { forgettingChart, type ForgettingChart } from '#lib/statistics/forgetting-chart.ts';
import type { Database } from './db/open.ts';
import { card, review } from './db/schema.ts';
import { engineFor } from './memories.ts';
import { fromRow } from './review-rows.ts';
import * as settings from './settings.ts';

export type Curve = { forgetting: Forgetting; chart: ForgettingChart };

/** The forgetting curves of a fact's cards by their ids, of those that this learner has answered. */
export async function ofFact(
	db: Database,
	learner: string,
	factId: string,
	now: number
): Promise<Map<string, Curve>> {
	const wanted = await settings.of(db, learner);
	if (!wanted) return new Map();
	const { engine } = engineFor(wanted.parameters);
	const today = studyDay(now, wanted.zone, wanted.dayStartsAt);
	const cards = db.select({ id: card.id }).from(card).where(eq(card.factId, factId));
	const rows = await db
		.select()
		.from(review)
		.where(and(eq(review.learnerId, learner), inArray(review.card, cards)))
		.orderBy(asc(review.card), asc(review.at));
	const curves = new Map<string, Curve>();
	for (const id of new Set(rows.map(({ card }) => card))) {
		const events = rows.filter((row) => row.card === id).map(fromRow);
		const found = forgetting(events, { engine, today, wanted: wanted.desiredRetention });
		if (found) curves.set(id, { forgetting: found, chart: forgettingChart(found, engine) });
	}
	return curves;
}
