import * as v from 'valibot';
import type { WantedTopic } from '#lib/server/fact-topics.ts';
import { topicIdOrNone } from './ids.ts';

/** The words of a quotation that were ticked, by their numbers. */
export const chosenWords = v.pipe(
	v.optional(v.union([v.string(), v.array(v.string())]), []),
	v.transform((words) => [words].flat().map(Number).filter(Number.isInteger))
);

/** A topic of the course, or the title of one that may be new. */
export const topicFields = {
	topic: v.optional(topicIdOrNone, ''),
	newTopic: v.optional(
		v.pipe(
			v.string(),
			v.transform((title) => title.replace(/\s+/g, ' ').trim()),
			v.maxLength(200, 'A topic’s name can have at most 200 characters.')
		),
		''
	)
};

export function wantedTopic({ topic, newTopic }: { topic: string; newTopic: string }): WantedTopic {
	if (newTopic !== '') return { title: newTopic };
	return topic === '' ? { none: true } : { id: topic };
}
