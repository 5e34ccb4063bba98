/** Rows in statements that stay below SQLite's limit of parameters. */
export function chunks<Row>(rows: Row[], size = 500): Row[][] {
	return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
		rows.slice(index * size, (index + 1) * size)
	);
}
