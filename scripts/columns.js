/**
 * Rows of cells as lines of text, the columns under one another.
 * @param {string[][]} rows
 * @param {boolean[]} isNumber for each column, whether it is set to the right
 */
export function inColumns(rows, isNumber) {
	const widths = isNumber.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows
		.map((row) =>
			row
				.map((cell, column) => cell[isNumber[column] ? 'padStart' : 'padEnd'](widths[column] ?? 0))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}
