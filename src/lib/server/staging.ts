import { eq, sql } from 'drizzle-orm';
import type { Database } from './db/open.ts';
import { course, document } from './db/schema.ts';
import * as indexing from './indexing.ts';
import type { Parcel, Rows } from './parcel.ts';

/** Begins a course that nobody sees, with a text in it; answers its number in the index. */
export async function begin(
	db: Database,
	staged: string,
	id: string,
	parcel: Parcel,
	now: number
): Promise<number> {
	const { title, lang, text, source, pages, report } = parcel;
	const at = new Date(now);
	const [, , , [index]] = await db.batch([
		db.delete(course).where(eq(course.intakeId, id)),
		db.insert(course).values({ id: staged, intakeId: id, title, createdAt: at }),
		db
			.insert(document)
			.values({ id, courseId: staged, title, lang, text, source, pages, report, position: 0, addedAt: at }),
		indexing.begin(db, id)
	]);
	if (!index) throw new Error(`The text ${id} has no place in the index`);
	return index.number;
}

type Staging = { staged: string; id: string; number: number };

/** Adds rows of one kind to it. As one value: row by row, the sentences of a book hold everyone else up for seconds. */
export async function insert(
	db: Database,
	{ staged, id, number }: Staging,
	{ table, json }: Rows
): Promise<void> {
	const rows = sql`from json_each(${json})`;
	switch (table) {
		case 'passage':
			await db.run(sql`
				insert into passage (document_id, position, start, "end", kind, rejected)
				select ${id}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 ${rows}`);
			break;
		case 'words':
			await db.batch(indexing.add(db, number, json));
			break;
		case 'topic':
			await db.run(sql`
				insert into topic (course_id, id, title, position, suggested_from)
				select ${staged}, value ->> 0, value ->> 1, value ->> 2, value ->> 3 ${rows}`);
			break;
		case 'fact':
			await db.run(sql`
				insert into fact (course_id, id, statement, position, topic_id)
				select ${staged}, value ->> 0, value ->> 1, value ->> 2, value ->> 3 ${rows}`);
			break;
		case 'citation':
			await db.run(sql`
				insert into citation (document_id, position, stance, fact_id, start, "end", quote)
				select ${id}, 0, 'supports', value ->> 0, value ->> 1, value ->> 2, value ->> 3 ${rows}`);
			break;
		case 'card':
			await db.run(sql`
				insert into card (status, id, fact_id, position, kind, prompt, answer, accepted, rule, set_aside)
				select 'draft', value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value -> 6,
					value ->> 7, value ->> 8 ${rows}`);
	}
}
