import { and, eq, notInArray, or, sql } from 'drizzle-orm';
import type { Course } from '#lib/exchange/course.ts';
import type { Evidence, Question } from '#lib/facts/question.ts';
import { excluded } from './db/excluded.ts';
import type { Database } from './db/open.ts';
import { question } from './db/schema.ts';

/** What brings a course's written questions up to date: only what is not as it was is written. */
export function questionWrites(db: Database, from: Course) {
	const rows = from.questions.map((each, position) => rowOf(each, from.id, position));
	const gone = notInArray(
		question.id,
		rows.map(({ id }) => id)
	);
	const retire = db
		.update(question)
		.set({ retired: true })
		.where(and(eq(question.courseId, from.id), eq(question.retired, false), gone));
	if (rows.length === 0) return [retire];
	const upsert = db
		.insert(question)
		.values(rows)
		.onConflictDoUpdate({
			target: question.id,
			set: excluded(question, 'topicId', 'position', 'body', 'retired'),
			setWhere: or(
				sql`${question.body} <> excluded.body`,
				sql`${question.position} <> excluded.position`,
				sql`${question.topicId} is not excluded.topic_id`,
				question.retired
			)
		});
	return [retire, upsert];
}

function rowOf(from: Question, courseId: string, position: number) {
	const body = inCourse(from, (name) => `${courseId}.${name}`);
	return {
		id: body.item.slice(prefix.length),
		courseId,
		topicId: body.topic,
		position,
		body,
		retired: false
	};
}

const prefix = 'written.';

/** A question with the ids that its topic, facts, card and documents have outside their course. */
function inCourse(from: Question, id: (name: string) => string): Question {
	const evidence = (one: Evidence) => ({ ...one, document: id(one.document) });
	const placed = {
		...from,
		item: `${prefix}${id(from.item.slice(prefix.length))}`,
		topic: from.topic && id(from.topic),
		facts: from.facts.map(id),
		card: from.card && id(from.card),
		evidence: from.evidence.map(evidence)
	};
	if (!('choices' in placed)) return placed;
	const choices = placed.choices.map((one) => ({ ...one, evidence: one.evidence && evidence(one.evidence) }));
	return { ...placed, choices };
}
