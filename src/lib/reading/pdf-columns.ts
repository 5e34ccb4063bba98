import { rowsOf, type Row } from './pdf-rows.ts';
import type { Run } from './pdf-runs.ts';

/** The rows of a page in parts that are read one after another: the whole, or its columns with what runs across them. */
export function columnsOf(rows: Row[]): Row[][] {
	const gutter = gutterOf(rows);
	if (!gutter) return rows.length > 0 ? [rows] : [];
	const bands: { across: Row[]; left: Run[]; right: Run[] }[] = [{ across: [], left: [], right: [] }];
	for (const row of rows) {
		const band = bands.at(-1)!;
		if (isAcross(row, gutter)) {
			if (band.left.length + band.right.length > 0) bands.push({ across: [row], left: [], right: [] });
			else band.across.push(row);
		} else for (const run of row.runs) (run.x < gutter.middle ? band.left : band.right).push(run);
	}
	return bands
		.flatMap(({ across, left, right }) => [across, ...columnsOf(rowsOf(left)), ...columnsOf(rowsOf(right))])
		.filter((part) => part.length > 0);
}

/** The empty strip between two columns. */
type Gutter = { from: number; to: number; middle: number };

/** Fewer rows than this on a side are no column. */
const fewestRows = 6;

/** Points; nobody can read a wider page. */
const widestPage = 20_000;

function gutterOf(rows: Row[]): Gutter | null {
	if (rows.length < fewestRows || isContents(rows)) return null;
	const from = rows.reduce((least, { x }) => Math.min(least, x), Infinity);
	const width = rows.reduce((most, { right }) => Math.max(most, right), -Infinity) - from;
	const strip = width < widestPage ? emptiestStrip(rows, from, width) : null;
	if (!strip) return null;
	const sides = [strip.from, strip.to].map((edge, side) =>
		sideOf(rows, strip, side === 0 ? from : edge, side)
	);
	const across = rows.filter((row) => isAcross(row, strip)).length;
	const areColumns = sides.every(({ rows, fill }) => rows >= fewestRows && fill >= 0.7);
	return areColumns && across < 0.6 * rows.length ? strip : null;
}

/** Dots lead over the strip between a list's names and its page numbers. */
function isContents(rows: Row[]): boolean {
	const leading = rows.filter(({ runs }) => runs.some(({ text }) => /(?:\.\s?){4}|^\s*\.\s*$/.test(text)));
	return leading.length > 0.2 * rows.length;
}

/** The widest strip in the middle of a page over which the fewest rows run. */
function emptiestStrip(rows: Row[], from: number, width: number): Gutter | null {
	const first = Math.round(from + width * 0.25);
	const covered = new Array<number>(Math.max(1, Math.round(width * 0.5))).fill(0);
	for (const { runs } of rows)
		for (const { x, right } of runs)
			for (let at = Math.max(0, Math.ceil(x - first)); at < Math.min(covered.length, right - first); at++)
				covered[at] = (covered[at] ?? 0) + 1;
	const least = Math.min(...covered) + Math.ceil(rows.length * 0.03);
	let best: Gutter | null = null;
	for (let at = 0; at < covered.length; at++) {
		const start = at;
		while (at < covered.length && (covered[at] ?? 0) <= least) at++;
		if (at - start > (best ? best.to - best.from : 0))
			best = { from: first + start, to: first + at, middle: first + (start + at) / 2 };
	}
	const size = rows[Math.floor(rows.length / 2)]?.size ?? 10;
	return best && best.to - best.from >= 0.7 * size ? best : null;
}

/** How many rows a side has, and how much of its width most of them fill: columns of text are full, cells are not. */
function sideOf(
	rows: Row[],
	{ middle }: Gutter,
	start: number,
	side: number
): { rows: number; fill: number } {
	const widths = rows.flatMap((row) => {
		const runs = row.runs.filter(({ x, right }) => (side === 0 ? right <= middle : x >= middle));
		return runs.length > 0 && !row.runs.some(({ x, right }) => x < middle && right > middle)
			? [Math.max(...runs.map(({ right }) => right)) - Math.min(start, ...runs.map(({ x }) => x))]
			: [];
	});
	const sorted = [...widths].sort((a, b) => a - b);
	const full = sorted[Math.floor(sorted.length * 0.9)] ?? 1;
	const usual = sorted[Math.floor(sorted.length * 0.4)] ?? 0;
	const isWide = full > 100;
	return { rows: widths.length, fill: isWide ? usual / full : 0 };
}

/** Whether a row runs over the strip: with a run, or with a gap there no wider than those between words. */
function isAcross({ runs, size }: Row, { from, to, middle }: Gutter): boolean {
	if (runs.some(({ x, right }) => x < middle - 1 && right > middle + 1)) return true;
	const before = runs.filter(({ right }) => right <= middle + 1);
	const after = runs.filter(({ x }) => x >= middle - 1);
	if (before.length === 0 || after.length === 0) return false;
	const gap = Math.min(...after.map(({ x }) => x)) - Math.max(...before.map(({ right }) => right));
	return gap < Math.min(0.7 * size, 0.7 * (to - from));
}
