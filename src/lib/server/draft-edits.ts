import { eq } from 'drizzle-orm';
import type { CardKind } from '#lib/facts/fact.ts';
import { wordingProblem } from '#lib/facts/wording.ts';
import type { Database } from './db/open.ts';
import { card } from './db/schema.ts';
import * as drafts from './drafts.ts';
import { topicFor, type WantedTopic } from './fact-topics.ts';
import * as topics from './topics.ts';

/** The words of a draft; `accepted` are other wordings of the answer that count as right. */
export type Words = { kind: CardKind; prompt: string; answer: string; accepted: string[] };

export type Edited =
	| { kind: 'done'; topic: { id: string; title: string } | null }
	| { kind: 'missing' }
	| { kind: 'refused'; problem: string };

/** Changes the words of a draft and puts its fact under a topic. What was learnt of the card stays. */
export async function edit(
	db: Database,
	learner: string,
	id: string,
	to: Words,
	wanted: WantedTopic,
	now: number
): Promise<Edited> {
	const draft = await drafts.find(db, learner, id);
	if (!draft) return { kind: 'missing' };
	const problem = wordingProblem(to.kind, to);
	if (problem) return { kind: 'refused', problem };
	const found = await topicFor(db, learner, draft.courseId, wanted, now);
	if (found.kind === 'missing')
		return { kind: 'refused', problem: 'This topic is not there any more. Please choose again.' };
	await db.update(card).set(to).where(eq(card.id, id));
	await topics.move(db, learner, [draft.factId], found.topic?.id ?? null);
	return { kind: 'done', topic: found.topic && { id: found.topic.id, title: found.topic.title } };
}
