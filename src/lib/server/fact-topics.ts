import type { Database } from './db/open.ts';
import * as topics from './topics.ts';

/** A topic of a course by its id, none at all, or one with a title that may be new. */
export type WantedTopic = { id: string } | { none: true } | { title: string };

export type FoundTopic = { kind: 'found'; topic: { id: string; title: string } | null } | { kind: 'missing' };

/** The topic that is wanted in a course of the learner's own; it is made if its title is new. */
export async function topicFor(
	db: Database,
	learner: string,
	courseId: string,
	wanted: WantedTopic,
	now: number
): Promise<FoundTopic> {
	if ('none' in wanted) return { kind: 'found', topic: null };
	if ('id' in wanted) {
		const topic = (await topics.list(db, learner, courseId)).find(({ id }) => id === wanted.id);
		return topic ? { kind: 'found', topic: { id: topic.id, title: topic.title } } : { kind: 'missing' };
	}
	const made = await topics.create(db, learner, courseId, wanted.title, now);
	if (made.kind === 'missing') return { kind: 'missing' };
	return { kind: 'found', topic: { title: wanted.title, ...made } };
}
