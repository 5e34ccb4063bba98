/** A part of a picture. */
export type Tile = { x: number; y: number; width: number; height: number };

/**
 * Parts the picture among weights above 0, true to area and in their order: row by row, each from left to right, with as
 * many tiles in a row as makes them most like cards that lie: a title goes from left to right.
 */
export function tiles(weights: readonly number[], width: number, height: number): Tile[] {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const areas = weights.map((weight) => (weight / total) * width * height);
	const placed: Tile[] = [];
	let row: number[] = [];
	let y = 0;
	const close = () => {
		const tall = heightOf(row, width);
		let x = 0;
		for (const area of row) {
			placed.push({ x, y, width: area / tall, height: tall });
			x += area / tall;
		}
		y += tall;
		row = [];
	};
	for (const area of areas) {
		if (row.length > 0 && misshapen(row, width) < misshapen([...row, area], width)) close();
		row.push(area);
	}
	if (row.length > 0) close();
	return placed;
}

function heightOf(row: readonly number[], width: number): number {
	return row.reduce((sum, area) => sum + area, 0) / width;
}

/** The width of a tile to its height, at best. */
const best = 1.5;

/** How many times too wide or too narrow the tiles of a row are, on the average. */
function misshapen(row: readonly number[], width: number): number {
	const tall = heightOf(row, width);
	const times = row.map((area) => area / tall / tall / best).map((wide) => Math.max(wide, 1 / wide));
	return times.reduce((sum, one) => sum + one, 0) / row.length;
}
