import { getTableColumns, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

/** For an upsert: takes over these columns, or all, from the row that was refused. */
export function excluded<Table extends SQLiteTable>(
	table: Table,
	...names: (keyof Table['$inferSelect'] & string)[]
) {
	const wanted = names.length > 0 ? names : Object.keys(getTableColumns(table));
	return Object.fromEntries(wanted.map((name) => [name, sql.raw(`excluded.${snake(name)}`)]));
}

function snake(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
