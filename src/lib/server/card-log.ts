import type { InValue } from '@libsql/client';
import { and, eq, fillPlaceholders, getTableColumns, sql, type Placeholder, type Query } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { unseen, type Memory } from '#lib/scheduling/memory.ts';
import { visibleTo } from './courses.ts';
import { excluded } from './db/excluded.ts';
import type { Database } from './db/open.ts';
import { card, course, fact, memory, review, studySettings } from './db/schema.ts';
import { toRow } from './memories.ts';
import { logOf, type LoggedRow, type ReviewRow } from './review-rows.ts';
import type { StudySettings } from './settings.ts';

/** The log of one card, how its learner studies, and the position of the last row that its memory knows. */
export type Seen = { settings: StudySettings; rows: LoggedRow[]; knows: number };

export type NewRow = Omit<ReviewRow, 'position'>;

/** Null when there is no such card for this learner. */
export async function look(db: Database, learner: string, cardId: string): Promise<Seen | null> {
	const found = await statementsOf(db).look.get({ learner, card: cardId });
	return found ? { ...found, knows: found.knows ?? 0 } : null;
}

/**
 * Adds to the log, and to the memory unless another answer got there since it was `seen`; refused as a whole
 * when the id is taken or the learner or the card went.
 */
export async function write(
	db: Database,
	row: NewRow,
	of: Memory,
	{ knows }: Seen
): Promise<'written' | 'overtaken' | 'refused'> {
	const { add, remember } = statementsOf(db);
	const remembered = { ...toRow(of), learnerId: row.learnerId, cardId: row.card, seen: knows };
	try {
		const [, written] = await db.$client.batch([filled(add, row), filled(remember, remembered)]);
		return written?.rowsAffected ? 'written' : 'overtaken';
	} catch (error) {
		if (!isRefused(error)) throw error;
		return 'refused';
	}
}

const built = new WeakMap<Database, ReturnType<typeof build>>();

/** Built once for each database, because that takes longer than running them. */
function statementsOf(db: Database) {
	const known = built.get(db) ?? build(db);
	built.set(db, known);
	return known;
}

function build(db: Database) {
	const learner = sql.placeholder('learner');
	const { position: _, ...row } = placeholders(review);
	const { knows: __, ...remembered } = placeholders(memory);
	return {
		// One statement, so that no answer comes in between.
		look: db
			.select({ settings: studySettings, knows: memory.knows, rows: logOf(learner, card.id) })
			.from(card)
			.innerJoin(fact, eq(fact.id, card.factId))
			.innerJoin(course, eq(course.id, fact.courseId))
			.innerJoin(studySettings, eq(studySettings.learnerId, learner))
			.leftJoin(memory, and(eq(memory.learnerId, learner), eq(memory.cardId, card.id)))
			.where(and(eq(card.id, sql.placeholder('card')), visibleTo(learner)))
			.prepare(),
		add: db.insert(review).values(row).prepare(),
		remember: db
			.insert(memory)
			.values({ ...remembered, knows: sql`(select max(${review.position}) from ${review})` })
			.onConflictDoUpdate({
				target: [memory.learnerId, memory.cardId],
				set: excluded(memory, 'knows', ...kept),
				setWhere: eq(memory.knows, sql.placeholder('seen'))
			})
			.prepare()
	};
}

const kept = Object.keys(toRow(unseen())) as (keyof ReturnType<typeof toRow>)[];

function placeholders<Table extends SQLiteTable>(table: Table) {
	const names = Object.keys(getTableColumns(table)).map((name) => [name, sql.placeholder(name)]);
	return Object.fromEntries(names) as Record<keyof Table['$inferSelect'], Placeholder>;
}

/** As the driver takes it: Drizzle's own batch takes no values. */
function filled(statement: { getQuery(): Query }, values: Record<string, unknown>) {
	const { sql, params } = statement.getQuery();
	return { sql, args: fillPlaceholders(params, values) as InValue[] };
}

function isRefused(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	return /UNIQUE constraint failed: review|FOREIGN KEY constraint failed/.test(
		`${error.message} ${error.cause}`
	);
}
