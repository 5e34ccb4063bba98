import { oneLine } from './pieces.ts';
import type { Run } from './pdf-runs.ts';

/** Runs on one baseline, from left to right; `size` and `font` are those of most of its characters. */
export type Row = { runs: Run[]; x: number; right: number; y: number; size: number; font: string };

/** Runs gathered into rows, from top to bottom. */
export function rowsOf(runs: Run[]): Row[] {
	const rows: Run[][] = [];
	let baseline = 0;
	let largest = 0;
	for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
		const row = rows.at(-1);
		if (row && Math.abs(run.y - baseline) <= 0.5 * Math.min(Math.max(run.size, largest), 1.5 * run.size + 2))
			row.push(run);
		else rows.push([run]);
		const isNew = rows.at(-1)?.length === 1;
		if (isNew || run.size > largest * 1.05) {
			baseline = run.y;
			largest = run.size;
		}
	}
	return rows.map(rowOf);
}

/** The row that some runs make. */
export function rowOf(runs: Run[]): Row {
	const ordered = [...runs].sort((a, b) => a.x - b.x);
	const main = dominant(ordered);
	return {
		runs: ordered,
		x: ordered[0]?.x ?? 0,
		right: ordered.reduce((most, { right }) => Math.max(most, right), -Infinity),
		y: main.y,
		size: main.size,
		font: main.font
	};
}

function dominant(runs: Run[]): Run {
	const lengths = new Map<string, number>();
	let most: Run | undefined;
	let mostLength = 0;
	for (const run of runs) {
		const key = `${run.size.toFixed(1)} ${run.font}`;
		const length = (lengths.get(key) ?? 0) + run.text.trim().length;
		lengths.set(key, length);
		if (length > mostLength) {
			most = run;
			mostLength = length;
		}
	}
	return most ?? { text: '', x: 0, right: 0, y: 0, size: 1, font: '' };
}

/** The text of a row, in the cells that wide gaps part it into, or narrower ones behind which cells start as in rows beside it. */
export function cellsOf({ runs, size, y }: Row, starts: number[] = [], widest = 1.5): string[] {
	const cells: string[] = [];
	let text = '';
	let before: Run | null = null;
	for (const run of runs) {
		const gap = before ? run.x - before.right : 0;
		const isWide =
			gap > widest * size || (gap > 0.45 * size && starts.some((start) => Math.abs(start - run.x) < 0.6));
		if (isWide && !(cells.length === 0 && marks.test(text))) {
			cells.push(text);
			text = '';
		} else if (
			before &&
			(gap > 0.16 * Math.min(run.size, size) || (text === before.text && isRaised(before, size, y)))
		)
			text += ' ';
		else if (/^\s/.test(run.text)) text += ' ';
		text += isNoteMark(run, text, size, y) ? `[${run.text.trim()}]` : withBullet(run.text, text);
		before = before && before.right > run.right ? before : run;
	}
	return [...cells, text].map(oneLine).filter((cell) => cell !== '');
}

/** What may stand far before the words that it belongs to. */
const marks = /^\s*(?:[^\p{L}\p{N}]|\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|\(?[a-z][.)])\s*$/u;

function isRaised(run: Run, size: number, y: number): boolean {
	const above = y - run.y;
	return (
		(run.size <= 0.85 * size && above >= 0.12 * size) || (run.size <= 1.02 * size && above >= 0.25 * size)
	);
}

/** A small number set above the line behind a word or a stop leads to a note; behind a figure or a unit it is a power. */
function isNoteMark(run: Run, before: string, size: number, y: number): boolean {
	if (!isRaised(run, size, y) || !/^\s*\d{1,3}(?:,\s?\d{1,3})*\s*$/.test(run.text)) return false;
	return (
		/(?:\p{L}{3}|[.,;:!?”’"')\]])\s*$/u.test(before) &&
		!/(?:^|[\s\d])(?:[kcdmµn]?m|ft|in|s|kg|mol)\s*$/.test(before)
	);
}

/** Bullets are often signs of a font's own, which are no letters elsewhere. */
function withBullet(text: string, before: string): string {
	if (before !== '') return text;
	// eslint-disable-next-line no-control-regex -- such a sign may be a control character
	return text.replace(/^\s*[\x01-\x1f\x7f-\x9f\ue000-\uf8ff](?=\s|$|\p{Lu})/u, '• ');
}

/** Where in a row runs begin that have a gap before them. */
export function startsIn({ runs, size }: Row): number[] {
	return runs.flatMap(({ x }, at) => {
		const before = runs[at - 1];
		return before && x - before.right > 0.45 * size ? [x] : [];
	});
}
