import { finderAgain } from '#lib/facts/finding-again.ts';
import type { Database } from '#lib/server/db/open.ts';
import * as documents from '#lib/server/documents.ts';
import * as facts from '#lib/server/facts.ts';
import type { AskedFor } from './asked-for.ts';

/** Where what was asked for in an earlier version stands in the newest; null when it stands in the earlier one alone. */
export async function inNewest(
	db: Database,
	learner: string,
	old: { text: string },
	newest: string,
	fact: string | null,
	asked: AskedFor | null
): Promise<string | null> {
	const quoted = await facts.placeIn(db, fact, newest);
	if (fact !== null && quoted !== null)
		return `/documents/${newest}?fact=${encodeURIComponent(fact)}&at=${quoted}#at-${quoted}`;
	if (asked?.kind !== 'quote' || asked.span.end > old.text.length) return `/documents/${newest}`;
	const text = (await documents.find(db, learner, newest))?.text ?? '';
	const span = finderAgain(old.text, text)(asked.span);
	return span && `/documents/${newest}?quote=${span.start}-${span.end}#at-${span.start}`;
}
