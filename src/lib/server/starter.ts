import { and, eq, inArray, notInArray } from 'drizzle-orm';
import { readCourse } from '#lib/exchange/course-folder.ts';
import type { Course } from '#lib/exchange/course.ts';
import { passages } from '#lib/reading/passages.ts';
import { excluded } from './db/excluded.ts';
import type { Database } from './db/open.ts';
import { card, citation, course, document, fact, passage, topic } from './db/schema.ts';
import { waitForCards } from './memories.ts';
import { questionWrites } from './starter-questions.ts';

const files: Record<string, string> = import.meta.glob('/src/starter/**/*.md', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Brings the starter course up to date with its folder. */
export async function update(db: Database, now: number): Promise<void> {
	const folder = Object.entries(files).map(([path, text]) => ({
		path: path.replace('/src/starter/', ''),
		text
	}));
	const { course, problems } = readCourse(folder);
	const [problem] = problems;
	if (problem) throw new Error(`The starter course: ${problem.file}:${problem.line} ${problem.reason}`);
	await write(db, course, now);
}

/**
 * Writes a course that belongs to nobody, all at once. Ids are stable, so what was learnt of a card stays
 * with it however it is reworded; a card or a question that is gone from the folder is retired, not deleted.
 */
export async function write(db: Database, from: Course, now: number): Promise<void> {
	const rows = rowsOf(from, now);
	const ids = (of: { id: string }[]) => of.map(({ id }) => id);
	const facts = db.select({ id: fact.id }).from(fact).where(eq(fact.courseId, from.id));
	const documents = db.select({ id: document.id }).from(document).where(eq(document.courseId, from.id));
	const gone = notInArray(card.id, ids(rows.cards));
	await db.batch([
		db
			.insert(course)
			.values(rows.course)
			.onConflictDoUpdate({ target: course.id, set: excluded(course, 'title', 'description') }),
		db.delete(topic).where(and(eq(topic.courseId, from.id), notInArray(topic.id, ids(rows.topics)))),
		db
			.insert(topic)
			.values(rows.topics)
			.onConflictDoUpdate({ target: topic.id, set: excluded(topic, 'title', 'position', 'optional') }),
		db.delete(citation).where(inArray(citation.factId, facts)),
		db.delete(passage).where(inArray(passage.documentId, documents)),
		db
			.delete(document)
			.where(and(eq(document.courseId, from.id), notInArray(document.id, ids(rows.documents)))),
		db
			.insert(document)
			.values(rows.documents)
			.onConflictDoUpdate({
				target: document.id,
				set: excluded(document, 'title', 'text', 'reference', 'position')
			}),
		db.insert(passage).values(rows.passages),
		db
			.insert(fact)
			.values(rows.facts)
			.onConflictDoUpdate({ target: fact.id, set: excluded(fact, 'statement', 'position', 'topicId') }),
		db.insert(citation).values(rows.citations),
		db
			.update(card)
			.set({ status: 'retired' })
			.where(and(inArray(card.factId, facts), gone)),
		db
			.insert(card)
			.values(rows.cards)
			.onConflictDoUpdate({
				target: card.id,
				set: excluded(card, 'factId', 'position', 'kind', 'prompt', 'answer', 'accepted', 'status')
			}),
		waitForCards(db, { course: from.id }),
		...questionWrites(db, from)
	]);
}

/** The rows of a course; the ids of what is in it begin with the id of the course. */
function rowsOf(from: Course, now: number) {
	const id = (name: string) => `${from.id}.${name}`;
	const at = new Date(now);
	const { id: courseId, title, description } = from;
	return {
		course: { id: courseId, ownerId: null, title, description, createdAt: at },
		topics: from.topics.map((each, position) => ({ ...each, id: id(each.id), courseId, position })),
		documents: from.documents.map((each, position) => ({
			...each,
			id: id(each.id),
			courseId,
			position,
			lang: 'en',
			source: 'starter',
			addedAt: at
		})),
		passages: from.documents.flatMap((each) =>
			passagesOf(each.title, each.text).map((one) => ({ ...one, documentId: id(each.id) }))
		),
		facts: from.facts.map(({ statement, ...each }, position) => ({
			id: id(each.id),
			courseId,
			topicId: id(each.topic),
			statement,
			position
		})),
		citations: from.facts.flatMap((each) =>
			each.citations.map(({ document, ...one }, position) => ({
				...one,
				factId: id(each.id),
				documentId: id(document),
				position
			}))
		),
		cards: from.facts.flatMap((each) =>
			each.cards.map((one, position) => ({
				...one,
				id: id(one.id),
				factId: id(each.id),
				position,
				status: 'accepted' as const
			}))
		)
	};
}

function passagesOf(title: string, text: string) {
	const source = { kind: 'pasted' } as const;
	return passages({ title, text, lang: 'en', pages: null, source }).map(
		({ start, end, block }, position) => ({
			start,
			end,
			position,
			kind: block.kind
		})
	);
}
