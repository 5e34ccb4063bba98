import { countStandings, type Counts } from '#lib/scheduling/standing.ts';
import type { Topic } from '#lib/server/courses.ts';
import type { Line } from '#lib/server/facts.ts';
import { withoutTopic } from '#lib/statistics/words.ts';

/** Facts that belong together: a topic's, or those of a document where there are no topics. */
export type Chapter = {
	id: string;
	title: string;
	/** Null for what is no topic. */
	topic: Topic | null;
	facts: Line[];
	cards: Counts;
};

/**
 * The facts of a course by topic, then those in none; in a course without topics by the document that they quote. Empty
 * chapters are left out.
 */
export function chapters(
	facts: Line[],
	topics: Topic[],
	documents: { id: string; title: string }[]
): Chapter[] {
	const chapter = ({ id, title }: { id: string; title: string }, topic: Topic | null, own: Line[]) => ({
		id,
		title,
		topic,
		facts: own,
		cards: countStandings(own.flatMap(({ cards }) => cards))
	});
	const loose = facts.filter(({ topicId }) => topicId === null);
	const byTopic = topics.map((topic) =>
		chapter(
			topic,
			topic,
			facts.filter(({ topicId }) => topicId === topic.id)
		)
	);
	const placed = new Set(documents.map(({ id }) => id));
	const byDocument = [
		...documents.map((text) =>
			chapter(
				text,
				null,
				loose.filter(({ documentId }) => documentId === text.id)
			)
		),
		chapter(
			{ id: 'others', title: 'Without a document' },
			null,
			loose.filter(({ documentId }) => documentId === null || !placed.has(documentId))
		)
	];
	const outside = chapter({ id: 'none', title: withoutTopic }, null, loose);
	return [...byTopic, ...(topics.length > 0 ? [outside] : byDocument)].filter(
		({ facts }) => facts.length > 0
	);
}
