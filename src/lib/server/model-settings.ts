import { eq, sql } from 'drizzle-orm';
import type { Database } from './db/open.ts';
import { modelSettings } from './db/schema.ts';
import type { Endpoint } from './model-endpoint.ts';

/** What a page may know of a learner's language model: that there is a key, not which. */
export type ModelSettings = { baseUrl: string; model: string; isOn: boolean; hasKey: boolean };

export async function of(db: Database, learner: string): Promise<ModelSettings | null> {
	const found = await rowOf(db, learner);
	if (!found) return null;
	const { baseUrl, model, isOn, key } = found;
	return { baseUrl, model, isOn, hasKey: key !== null };
}

/** The origin of the address to which the learner's texts go in parts; null while no language model is switched on. */
export async function sentTo(db: Database, learner: string): Promise<string | null> {
	const found = await rowOf(db, learner);
	return found?.isOn ? new URL(found.baseUrl).origin : null;
}

/** Where the learner's language model is, with its key, whether it is switched on or not. For the server alone. */
export async function endpoint(
	db: Database,
	learner: string
): Promise<(Endpoint & { isOn: boolean }) | null> {
	const found = await rowOf(db, learner);
	return found ?? null;
}

/** A key that is not given stays, but never goes along to another server. */
export async function change(
	db: Database,
	learner: string,
	{ key, ...to }: { baseUrl: string; model: string; isOn: boolean; key: string | null }
): Promise<void> {
	const before = await rowOf(db, learner);
	const stays = before && new URL(before.baseUrl).origin === new URL(to.baseUrl).origin;
	const kept = sql`case when ${modelSettings.baseUrl} = ${before?.baseUrl ?? ''} then ${modelSettings.key} end`;
	await db
		.insert(modelSettings)
		.values({ learnerId: learner, ...to, key })
		.onConflictDoUpdate({
			target: modelSettings.learnerId,
			set: { ...to, key: key === null && stays ? kept : key }
		});
}

export async function forgetKey(db: Database, learner: string): Promise<void> {
	await db.update(modelSettings).set({ key: null }).where(eq(modelSettings.learnerId, learner));
}

async function rowOf(db: Database, learner: string) {
	return db.query.modelSettings.findFirst({
		where: eq(modelSettings.learnerId, learner),
		columns: { learnerId: false }
	});
}
