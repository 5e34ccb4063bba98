import type { Database } from '#lib/server/db/open.ts';
import * as spelling from '#lib/server/spelling.ts';
import { resultsOf, type Group } from './results.ts';
import { hardlyAny, type Wish } from './wish.ts';

/** So many ways to mean it otherwise are offered. */
const mostOffered = 3;

/** Where hardly anything is found: what else may have been meant that finds something. */
export async function meantBy(
	db: Database,
	learner: string,
	wish: Wish,
	found: Group[],
	now: number
): Promise<string[]> {
	const results = found.reduce((sum, { all }) => sum + all, 0);
	if (results > hardlyAny || wish.page > 1) return [];
	const meant: string[] = [];
	for (const q of await spelling.readings(db, learner, wish.q, now)) {
		const groups = await resultsOf(db, learner, { ...wish, q }, now, { few: 1, isCounted: false });
		if (groups.length > 0 && meant.push(q) === mostOffered) break;
	}
	return meant;
}
