import { error } from '@sveltejs/kit';
import { progressAside } from '#lib/server/progress-aside.ts';
import type { Course } from '#lib/server/masteries.ts';
import * as quizShares from '#lib/server/quiz-shares.ts';
import { topicMap, type TopicMap } from '#lib/statistics/topic-map.ts';
import { withoutTopic } from '#lib/statistics/words.ts';
import { asking } from '../../action.ts';

export async function load({ locals }) {
	const { db, learner, now } = asking(locals);
	const found = await progressAside(db, learner.id, now);
	if (!found) error(401, 'This account is gone. Please start studying or sign in.');
	return { ...found, maps: mapsOf(found.courses), quizShares: await quizShares.byTopic(db, learner.id) };
}

/** The pictures of the topics of courses, by course: fewer than three need none. */
function mapsOf(courses: Course[]): ReadonlyMap<string, TopicMap> {
	const large = courses.filter(({ topics, whole }) => whole.cards > 0 && topics.length > 2);
	return new Map(
		large.map(({ id, topics }) => [
			id,
			topicMap(topics.map(({ title, ...topic }) => ({ ...topic, title: title ?? withoutTopic })))
		])
	);
}
