/** A part of a picture. */
export type Tile = { x: number; y: number; width: number; height: number };

/**
 * Parts the picture among weights above 0, true to area and in their order: row by row, each from left to right, in such
 * rows as make the tiles most like cards that lie, because a title goes from left to right.
 */
export function tiles(weights: readonly number[], width: number, height: number): Tile[] {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const areas = weights.map((weight) => (weight / total) * width * height);
	let y = 0;
	return rowsOf(areas, width).flatMap((row) => {
		const tall = heightOf(row, width);
		const top = y;
		let x = 0;
		y += tall;
		return row.map((area) => {
			const tile = { x, y: top, width: area / tall, height: tall };
			x += tile.width;
			return tile;
		});
	});
}

type Rows = { rows: number[][]; misshapen: number };

/** The best rows for the first areas are the best for fewer of them, and one row more. */
function rowsOf(areas: readonly number[], width: number): number[][] {
	const best: Rows[] = [{ rows: [], misshapen: 0 }];
	for (let end = 1; end <= areas.length; end++) {
		const ways = best.map(({ rows, misshapen }, start): Rows => {
			const row = areas.slice(start, end);
			return { rows: [...rows, row], misshapen: misshapen + misshape(row, width) };
		});
		best.push(ways.reduce((least, way) => (way.misshapen < least.misshapen ? way : least)));
	}
	return best.at(-1)!.rows;
}

function heightOf(row: readonly number[], width: number): number {
	return row.reduce((sum, area) => sum + area, 0) / width;
}

/** The width of a tile to its height, at best. */
const shape = 1.8;

/** How many times too wide or too narrow the tiles of a row are; the worst ones weigh most. */
function misshape(row: readonly number[], width: number): number {
	const tall = heightOf(row, width);
	return row.reduce((sum, area) => {
		const wide = area / tall / tall / shape;
		return sum + Math.max(wide, 1 / wide) ** 2;
	}, 0);
}
