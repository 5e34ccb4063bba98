/** A part of a picture. */
export type Tile = { x: number; y: number; width: number; height: number };

/** Whether there is room in a tile for what it is to hold. */
export type Fits = (at: number, tile: { width: number; height: number }) => boolean;

/**
 * A picture of areas above 0, as wide as it is told and as high as that takes, true to area and in their order: row by
 * row, each from left to right, in such rows as make the tiles most like cards that lie, because a title goes from left
 * to right. Null when there are no rows in which all tiles fit.
 */
export function tiles(areas: readonly number[], width: number, fits: Fits = () => true): Tile[] | null {
	let y = 0;
	return (
		rowsOf(areas, width, fits)?.flatMap((row) => {
			const tall = heightOf(row, width);
			const top = y;
			let x = 0;
			y += tall;
			return row.map((area) => {
				const tile = { x, y: top, width: area / tall, height: tall };
				x += tile.width;
				return tile;
			});
		}) ?? null
	);
}

type Rows = { rows: number[][]; misshapen: number };

/** The best rows for the first areas are the best for fewer of them, and one row more. */
function rowsOf(areas: readonly number[], width: number, fits: Fits): number[][] | null {
	const best: (Rows | null)[] = [{ rows: [], misshapen: 0 }];
	for (let end = 1; end <= areas.length; end++) {
		let least: Rows | null = null;
		for (let start = Math.max(0, end - longest); start < end; start++) {
			const before = best[start];
			const row = areas.slice(start, end);
			const tall = heightOf(row, width);
			if (!before || !row.every((area, at) => fits(start + at, { width: area / tall, height: tall })))
				continue;
			const misshapen = before.misshapen + misshape(row, tall);
			if (!least || misshapen < least.misshapen) least = { rows: [...before.rows, row], misshapen };
		}
		best.push(least);
	}
	return best.at(-1)?.rows ?? null;
}

/** No row has more tiles. */
const longest = 12;

function heightOf(row: readonly number[], width: number): number {
	return row.reduce((sum, area) => sum + area, 0) / width;
}

/** The width of a tile to its height, at best. */
const shape = 1.8;

/** How many times too wide or too narrow the tiles of a row are; the worst ones weigh most. */
function misshape(row: readonly number[], tall: number): number {
	return row.reduce((sum, area) => {
		const wide = area / tall / tall / shape;
		return sum + Math.max(wide, 1 / wide) ** 2;
	}, 0);
}
