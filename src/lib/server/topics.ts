import { and, asc, eq, isNull, sql, type SQL } from 'drizzle-orm';
import { topicKey } from '#lib/drafting/topic-titles.ts';
import type { SuggestedFrom } from '#lib/drafting/topics.ts';
import { findOwn } from './courses.ts';
import type { Database } from './db/open.ts';
import { card, course, fact, topic } from './db/schema.ts';
import { freshId } from './fresh-id.ts';
import { isWaiting } from './waiting-drafts.ts';

export type Counts = { facts: number; cards: number; drafts: number };

/** A topic of a course of the learner's own; a fact counts when it has a card or a draft, `drafts` are those that wait. */
export type Topic = Counts & { id: string; title: string; suggestedFrom: SuggestedFrom | null };

const inUse = sql`${card.status} in ('accepted', 'draft')`;
const counts = {
	facts: sql<number>`count(distinct case when ${inUse} then ${fact.id} end)`,
	cards: sql<number>`count(case when ${card.status} = 'accepted' then 1 end)`,
	drafts: sql<number>`count(case when ${isWaiting} then 1 end)`
};

/** The topics of a course of the learner's own, in their order; none for anybody else's. */
export async function list(db: Database, learner: string, courseId: string): Promise<Topic[]> {
	return db
		.select({ id: topic.id, title: topic.title, suggestedFrom: topic.suggestedFrom, ...counts })
		.from(topic)
		.innerJoin(course, and(eq(course.id, topic.courseId), eq(course.ownerId, learner)))
		.leftJoin(fact, eq(fact.topicId, topic.id))
		.leftJoin(card, eq(card.factId, fact.id))
		.where(eq(topic.courseId, courseId))
		.groupBy(topic.id)
		.orderBy(asc(topic.position), asc(topic.id));
}

/** What is in a course of the learner's own outside all topics. */
export async function outside(db: Database, learner: string, courseId: string): Promise<Counts> {
	const [counted] = await db
		.select(counts)
		.from(fact)
		.innerJoin(course, and(eq(course.id, fact.courseId), eq(course.ownerId, learner)))
		.innerJoin(card, eq(card.factId, fact.id))
		.where(and(eq(fact.courseId, courseId), isNull(fact.topicId)));
	return counted ?? { facts: 0, cards: 0, drafts: 0 };
}

/** A fact of a topic, with how many cards and drafts it has. */
export type Member = { id: string; statement: string; cards: number; drafts: number };

/** So many facts of a topic, or of none, in the order of the course. */
export async function facts(
	db: Database,
	learner: string,
	{ course: courseId, topic: id }: { course: string; topic: string | null },
	{ from, most }: { from: number; most: number }
): Promise<Member[]> {
	return db
		.select({ id: fact.id, statement: fact.statement, cards: counts.cards, drafts: counts.drafts })
		.from(fact)
		.innerJoin(course, and(eq(course.id, fact.courseId), eq(course.ownerId, learner)))
		.innerJoin(card, eq(card.factId, fact.id))
		.where(and(eq(fact.courseId, courseId), inTopic(id), inUse))
		.groupBy(fact.id)
		.orderBy(asc(fact.position))
		.limit(most)
		.offset(from);
}

export type Titled =
	| { kind: 'done'; id: string }
	/** The course has a topic of this title already. */
	| { kind: 'known'; id: string; title: string }
	| { kind: 'missing' };

/** A new topic, the last of its course. */
export async function create(
	db: Database,
	learner: string,
	courseId: string,
	title: string,
	now: number
): Promise<Titled> {
	if (!(await findOwn(db, learner, courseId))) return { kind: 'missing' };
	const same = alike(await list(db, learner, courseId), title);
	if (same) return { kind: 'known', ...same };
	const id = freshId(now);
	const position = sql`(select coalesce(max(position), -1) + 1 from topic where course_id = ${courseId})`;
	await db.insert(topic).values({ id, courseId, title, position });
	return { kind: 'done', id };
}

/** Gives a topic a title of the learner's own. */
export async function rename(db: Database, learner: string, id: string, title: string): Promise<Titled> {
	const own = await find(db, learner, id);
	if (!own) return { kind: 'missing' };
	const others = (await list(db, learner, own.courseId)).filter((other) => other.id !== id);
	const same = alike(others, title);
	if (same) return { kind: 'known', ...same };
	await db.update(topic).set({ title, suggestedFrom: null }).where(eq(topic.id, id));
	return { kind: 'done', id };
}

/** What a topic was before it went, so that it can be brought back. */
export type Gone = {
	title: string;
	position: number;
	suggestedFrom: SuggestedFrom | null;
	/** All that were in it. */
	facts: string[];
};

/** Gives the facts of a topic to another one of the same course; null when these are not two of the learner's own. */
export async function merge(db: Database, learner: string, id: string, into: string): Promise<Gone | null> {
	const [own, target] = [await find(db, learner, id), await find(db, learner, into)];
	if (!own || !target || id === into || own.courseId !== target.courseId) return null;
	const isThere = sql`exists (select 1 from topic as other where other.id = ${into})`;
	const [inIt] = await db.batch([
		db.select({ id: fact.id }).from(fact).where(eq(fact.topicId, id)),
		db
			.update(fact)
			.set({ topicId: into })
			.where(and(eq(fact.topicId, id), isThere)),
		db.delete(topic).where(and(eq(topic.id, id), isThere))
	]);
	return gone(own, inIt);
}

/** Takes a topic away; its facts stay, in no topic. Null when it is not the learner's own. */
export async function remove(db: Database, learner: string, id: string): Promise<Gone | null> {
	const own = await find(db, learner, id);
	if (!own) return null;
	const [inIt] = await db.batch([
		db.select({ id: fact.id }).from(fact).where(eq(fact.topicId, id)),
		db.delete(topic).where(eq(topic.id, id))
	]);
	return gone(own, inIt);
}

/**
 * Brings a topic back that was merged into another one or taken away, with those of its facts that are still where
 * they went then: in that topic, or in none.
 */
export async function restore(
	db: Database,
	learner: string,
	courseId: string,
	{ title, position, suggestedFrom, facts }: Gone,
	wentTo: string | null,
	now: number
): Promise<Titled> {
	if (!(await findOwn(db, learner, courseId))) return { kind: 'missing' };
	const same = alike(await list(db, learner, courseId), title);
	const id = same?.id ?? freshId(now);
	const back = db
		.update(fact)
		.set({ topicId: id })
		.where(and(eq(fact.courseId, courseId), among(facts), inTopic(wentTo)));
	if (same) await back;
	else
		await db.batch([
			db
				.update(topic)
				.set({ position: sql`${topic.position} + 1` })
				.where(and(eq(topic.courseId, courseId), sql`${topic.position} >= ${position}`)),
			db.insert(topic).values({ id, courseId, title, position, suggestedFrom }),
			back
		]);
	return { kind: 'done', id };
}

/** Moves facts of the learner's own to a topic of their course, or to none; answers how many there were to move. */
export async function move(
	db: Database,
	learner: string,
	facts: string[],
	to: string | null
): Promise<number> {
	const own = sql`${fact.courseId} in (select id from course where owner_id = ${learner})`;
	const target =
		to === null ? undefined : sql`${fact.courseId} = (select course_id from topic where id = ${to})`;
	const moved = await db
		.update(fact)
		.set({ topicId: to })
		.where(and(among(facts), own, target));
	return moved.rowsAffected;
}

/** Moves a topic one place up or down; false when it is not the learner's own. */
export async function reorder(
	db: Database,
	learner: string,
	id: string,
	towards: 'up' | 'down'
): Promise<boolean> {
	const own = await find(db, learner, id);
	if (!own) return false;
	const ids = (await list(db, learner, own.courseId)).map((each) => each.id);
	const at = ids.indexOf(id);
	const to = Math.min(Math.max(at + (towards === 'up' ? -1 : 1), 0), ids.length - 1);
	ids.splice(at, 1);
	ids.splice(to, 0, id);
	await db.run(sql`
		update topic set position = placed.key
		from json_each(${JSON.stringify(ids)}) as placed
		where topic.id = placed.value and topic.course_id = ${own.courseId}`);
	return true;
}

async function find(db: Database, learner: string, id: string) {
	const [found] = await db
		.select({
			title: topic.title,
			position: topic.position,
			suggestedFrom: topic.suggestedFrom,
			courseId: topic.courseId
		})
		.from(topic)
		.innerJoin(course, and(eq(course.id, topic.courseId), eq(course.ownerId, learner)))
		.where(eq(topic.id, id));
	return found ?? null;
}

function alike(topics: Topic[], title: string): { id: string; title: string } | null {
	const found = topics.find((each) => topicKey(each.title) === topicKey(title));
	return found ? { id: found.id, title: found.title } : null;
}

function gone({ title, position, suggestedFrom }: Omit<Gone, 'facts'>, facts: { id: string }[]): Gone {
	return { title, position, suggestedFrom, facts: facts.map(({ id }) => id) };
}

function inTopic(id: string | null): SQL {
	return id === null ? isNull(fact.topicId) : eq(fact.topicId, id);
}

/** As one value: a form may name hundreds. */
function among(facts: string[]): SQL {
	return sql`${fact.id} in (select value from json_each(${JSON.stringify(facts)}))`;
}
