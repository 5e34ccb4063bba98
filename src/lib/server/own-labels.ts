import { and, eq } from 'drizzle-orm';
import type { Said } from '#lib/evidence/together.ts';
import type { Database } from './db/open.ts';
import { ownLabel } from './db/schema.ts';
import { ofFact } from './related.ts';

/** What can be said of a passage; null takes back what was said. */
export type Word = Said['label'] | null;

/**
 * Keeps what a learner says of a passage that is related to a fact; answers what they said before, which may be
 * nothing. Undefined when there is no such passage for them.
 */
export async function say(
	db: Database,
	learner: string,
	factId: string,
	at: { documentId: string; start: number },
	word: Word
): Promise<{ before: Word } | undefined> {
	const all = await ofFact(db, learner, factId);
	const passage = all?.passages.find(
		({ documentId, start }) => documentId === at.documentId && start === at.start
	);
	if (!passage) return undefined;
	const { documentId, quote } = passage;
	const key = { learnerId: learner, factId, documentId, quote };
	const here = and(
		eq(ownLabel.learnerId, learner),
		eq(ownLabel.factId, factId),
		eq(ownLabel.documentId, documentId),
		eq(ownLabel.quote, quote)
	);
	if (word === null) await db.delete(ownLabel).where(here);
	else
		await db
			.insert(ownLabel)
			.values({ ...key, label: word })
			.onConflictDoUpdate({
				target: [ownLabel.learnerId, ownLabel.factId, ownLabel.documentId, ownLabel.quote],
				set: { label: word }
			});
	return { before: passage.by === 'learner' ? passage.label : null };
}
