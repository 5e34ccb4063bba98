import { cellsOf, startsIn, type Row } from './pdf-rows.ts';

/** A row with its text, the page that it stands on, and whether that page starts with it. */
export type Line = Row & { cells: string[]; text: string; page: number; isFirst: boolean };

/** What most of a document looks like: its size and font, and how far its lines stand apart for their size. */
export type Style = { size: number; font: string; leading: number };

/** A part of a page with the edges that its lines keep to. */
export type Part = { lines: Line[]; left: number; right: number };

export function partsOf(pages: Row[][][]): Part[] {
	return pages.flatMap((parts, page) => {
		let isFirst = true;
		return parts.map((rows) => {
			const right = quantile(rows, (row) => row.right, 0.9);
			const starts = rows.map((row) => (isFull(row, rows, right) ? [] : startsIn(row)));
			const lines = rows.flatMap((row, at) => {
				const beside = starts[at]?.length ? [...(starts[at - 1] ?? []), ...(starts[at + 1] ?? [])] : [];
				const cells = cellsOf(row, beside, isFull(row, rows, right) ? widestSpace : undefined);
				if (cells.length === 0) return [];
				const line = { ...row, cells, text: cells.join(' '), page, isFirst };
				isFirst = false;
				return [line];
			});
			return { lines, left: quantile(lines, ({ x }) => x, 0.1), right };
		});
	});
}

/** A line that was stretched to the edge of its column has gaps, but no cells, unless a gap is wider than this. */
const widestSpace = 4;

function isFull({ right }: Row, rows: Row[], edge: number): boolean {
	return rows.length > 3 && Math.abs(right - edge) < 1.5;
}

export function styleOf(parts: Part[]): Style {
	const lines = parts.flatMap(({ lines }) => lines);
	const size = Number(mostly(lines, (line) => line.size.toFixed(1)));
	const ofBody = lines.filter((line) => isNear(line.size, size));
	const steps = parts.flatMap(({ lines }) =>
		lines.flatMap((line, at) => {
			const next = lines[at + 1];
			const step = next ? (next.y - line.y) / line.size : 0;
			return next && step > 0.8 && step < 3 && isNear(line.size, size) && isNear(next.size, size)
				? [step]
				: [];
		})
	);
	return {
		size,
		font: mostly(ofBody, ({ font }) => font),
		leading: quantile(steps, (step) => step, 0.4) || 1.2
	};
}

export function isNear(one: number, other: number): boolean {
	return Math.abs(one - other) <= 0.06 * other;
}

function mostly(lines: Line[], key: (line: Line) => string): string {
	const lengths = new Map<string, number>();
	for (const line of lines) lengths.set(key(line), (lengths.get(key(line)) ?? 0) + line.text.length);
	return [...lengths].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0] as [
		string,
		number
	])[0];
}

function quantile<T>(list: T[], value: (one: T) => number, share: number): number {
	const values = list.map(value).sort((a, b) => a - b);
	return values[Math.floor((values.length - 1) * share)] ?? 0;
}
