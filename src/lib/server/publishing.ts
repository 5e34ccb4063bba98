import { sql } from 'drizzle-orm';
import type { Database } from './db/open.ts';
import type { Parcel } from './parcel.ts';
import * as replacing from './replacing.ts';
import { topicJoins } from './topic-joins.ts';

type Going = Pick<Parcel, 'title' | 'carried'> & { id: string; staged: string; target: string };

/**
 * Everything goes over from a course that nobody sees into the learner's at once, or nothing does when the text was cancelled meanwhile: every step asks
 * for its course. False when nothing did.
 */
export async function publish(
	db: Database,
	learner: string,
	{ id, staged, target, title, carried }: Going,
	now: number
): Promise<boolean> {
	const isStaged = sql`exists (select 1 from course where id = ${staged})`;
	const isOwned = sql`exists (select 1 from course where id = ${target} and owner_id = ${learner})`;
	const isOwn = carried
		? sql`${isOwned} and exists (select 1 from document as old where old.id = ${carried.of} and old.replaced_by is null)`
		: isOwned;
	const isIn = sql`exists (select 1 from document as moved where moved.id = ${id} and moved.course_id = ${target})`;
	const next = (table: 'fact' | 'document') => sql`(
		select coalesce(max(position), -1) + 1 from ${sql.identifier(table)} where course_id = ${target})`;
	const topics = await topicJoins(db, learner, staged, target);
	const move = db.run(sql`
		update document set course_id = ${target}, position = ${next('document')}
		where id = ${id} and course_id = ${staged} and ${isOwn}`);
	const steps = [
		db.run(sql`
			insert into course (id, owner_id, title, description, created_at)
			select ${target}, ${learner}, ${title}, '', ${now}
			where ${isStaged} and not exists (select 1 from course where id = ${target})`),
		db.run(sql`
			insert into enrolment (learner_id, course_id, enrolled_at)
			select ${learner}, ${target}, ${now}
			where ${isStaged} and changes() > 0`),
		...topics,
		db.run(sql`
			update fact set course_id = ${target}, position = position + ${next('fact')}
			where course_id = ${staged} and ${isOwn}`),
		move,
		db.run(sql`
			update intake set course_id = ${target}
			where new_course_id = ${target} and learner_id = ${learner} and course_id is null
				and ${isOwn}`),
		db.run(sql`
			update intake set state = 'done'
			where id = ${id} and learner_id = ${learner}
				and ${isIn}`),
		...(carried ? replacing.takePlace(db, id, carried, isIn) : []),
		db.run(sql`delete from course where id = ${staged}`)
	] as const;
	const done = await db.batch(steps);
	const moved = done[steps.indexOf(move)];
	if (!moved) throw new Error(`The text ${id} was not moved`);
	return moved.rowsAffected > 0;
}
