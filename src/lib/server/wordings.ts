import { and, eq } from 'drizzle-orm';
import { wordingProblem, type Wording } from '#lib/facts/wording.ts';
import * as cards from './cards.ts';
import { visibleTo } from './courses.ts';
import type { Database } from './db/open.ts';
import { card, course, fact } from './db/schema.ts';

export type Reworded = { kind: 'done' } | { kind: 'missing' } | { kind: 'refused'; problem: string };

/** Changes a card's words if its kind allows them. */
export async function change(db: Database, learner: string, id: string, to: Wording): Promise<Reworded> {
	const [found] = await db
		.select({ kind: card.kind })
		.from(card)
		.innerJoin(fact, eq(fact.id, card.factId))
		.innerJoin(course, eq(course.id, fact.courseId))
		.where(and(eq(card.id, id), visibleTo(learner)));
	if (!found) return { kind: 'missing' };
	const problem = wordingProblem(found.kind, to);
	if (problem) return { kind: 'refused', problem };
	return (await cards.reword(db, learner, id, to)) ? { kind: 'done' } : { kind: 'missing' };
}
