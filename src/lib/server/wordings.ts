import { and, eq } from 'drizzle-orm';
import { wordingProblem, type Wording } from '#lib/facts/wording.ts';
import { visibleTo } from './courses.ts';
import type { Database } from './db/open.ts';
import { card, course, fact, wording } from './db/schema.ts';

export type Reworded = { kind: 'done' } | { kind: 'missing' } | { kind: 'refused'; problem: string };

/**
 * Changes a card's words if its kind allows them: the card itself in a course of the learner's own,
 * otherwise what this learner sees of it. Its memory stays.
 */
export async function change(db: Database, learner: string, id: string, to: Wording): Promise<Reworded> {
	const [found] = await db
		.select({ kind: card.kind, owner: course.ownerId })
		.from(card)
		.innerJoin(fact, eq(fact.id, card.factId))
		.innerJoin(course, eq(course.id, fact.courseId))
		.where(and(eq(card.id, id), visibleTo(learner)));
	if (!found) return { kind: 'missing' };
	const problem = wordingProblem(found.kind, to);
	if (problem) return { kind: 'refused', problem };
	if (found.owner === learner) await db.update(card).set(to).where(eq(card.id, id));
	else
		await db
			.insert(wording)
			.values({ learnerId: learner, cardId: id, ...to })
			.onConflictDoUpdate({ target: [wording.learnerId, wording.cardId], set: to });
	return { kind: 'done' };
}
