import { cellsOf, type Row } from './pdf-rows.ts';

/** Pages without their running heads and feet and without their numbers. */
export function withoutFurniture(pages: Row[][]): Row[][] {
	const edges = pages.map(edgeRows);
	const repeated = repeatedKeys(edges);
	const shift = numberShift(edges);
	const places = placesOfHeads(pages, edges);
	return pages.map((rows, page) => {
		const gone = new Set(
			(edges[page] ?? [])
				.filter(
					(edge) => isRepeated(edge, page, repeated) || isNumbered(edge, page, shift) || isHead(edge, places)
				)
				.map(({ row }) => row)
		);
		return gone.size === 0 ? rows : rows.filter((row) => !gone.has(row));
	});
}

/** A row at the top or foot of a page, its text, and that text without its numbers. */
type Edge = { row: Row; text: string; key: string; depth: number; where: 'top' | 'foot' };

const deepest = 3;

function edgeRows(rows: Row[]): Edge[] {
	const top = rows.slice(0, deepest).map((row, at) => edgeOf(row, at, 'top'));
	const foot = rows
		.slice(Math.max(deepest, rows.length - deepest))
		.reverse()
		.map((row, at) => edgeOf(row, at, 'foot'));
	return [...top, ...foot];
}

function edgeOf(row: Row, depth: number, where: Edge['where']): Edge {
	const text = cellsOf(row).join(' ');
	return { row, text, depth, where, key: `${where} ${text.toLowerCase().replace(/\d+/g, '#')}` };
}

type Repeated = { all: Set<string>; near: Map<string, number[]> };

/** What stands on most pages, on most left or right ones, or on a good many near each other, as a chapter's name does. */
function repeatedKeys(edges: Edge[][]): Repeated {
	const near = new Map<string, number[]>();
	edges.forEach((page, at) => {
		for (const key of new Set(page.map(({ key }) => key))) near.set(key, [...(near.get(key) ?? []), at]);
	});
	const all = new Set<string>();
	for (const [key, on] of near) {
		const most = Math.max(
			...[0, 1].map((side) => on.filter((page) => page % 2 === side).length / Math.ceil(edges.length / 2))
		);
		if (
			on.length >= Math.min(3, edges.length) &&
			on.length > 1 &&
			(on.length / edges.length >= 0.6 || most >= 0.6)
		)
			all.add(key);
	}
	return { all, near };
}

function isRepeated({ key, depth, text }: Edge, page: number, { all, near }: Repeated): boolean {
	if (all.has(key) || printed.test(text)) return true;
	if (depth > 0 || text.length > 120 || !/\p{L}/u.test(text)) return false;
	return (near.get(key) ?? []).filter((other) => Math.abs(other - page) <= 6).length >= 3;
}

/** What a browser prints round a page: the day and hour, and the page's address. */
const printed =
	/^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}(?:\s?[AP]M)?(?:\s|$)|^(?:https?|file):\/\/\S+\s+\d{1,4}\s?\/\s?\d{1,4}$/i;

/** How far most page numbers lie from the count of pages; null when there are none. */
function numberShift(edges: Edge[][]): number | null {
	const shifts = new Map<number, number>();
	edges.forEach((page, at) => {
		const found = page.flatMap(({ text, depth }) => (depth === 0 ? numbersIn(text) : []));
		for (const shift of new Set(found.map((number) => number - at)))
			shifts.set(shift, (shifts.get(shift) ?? 0) + 1);
	});
	const [shift, count] = [...shifts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0]);
	return count >= 2 && count >= edges.length * 0.4 ? shift : null;
}

function numbersIn(text: string): number[] {
	if (text.length > 120) return [];
	return [/^\W*(\d{1,4})\b/, /\b(\d{1,4})\W*$/, /\bpage (\d{1,4}) of \d/i].flatMap((form) => {
		const number = form.exec(text)?.[1];
		return number ? [Number(number)] : [];
	});
}

const bareNumber = /^\W*(?:page\s+)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/)\s*\d{1,4})?\W*$/i;

function isNumbered({ text, depth, row }: Edge, page: number, shift: number | null): boolean {
	if (depth > 0 || text.length > 120) return false;
	const isOwn = shift !== null && numbersIn(text).includes(page + shift);
	return (
		(isOwn && (bareNumber.test(text) || !/[.!?]$/.test(text))) ||
		(bareNumber.test(text) && row.runs.length <= 3)
	);
}

/**
 * Where heads and feet stand that differ from page to page: at one height on many pages, always apart from the text, and
 * some of them more than once, unlike the titles of slides.
 */
function placesOfHeads(pages: Row[][], edges: Edge[][]): Set<string> {
	const places = new Map<string, { keys: Set<string>; on: number; apart: number }>();
	const size = median(pages.flatMap((rows) => rows.map((row) => row.size)));
	const step = median(pages.flatMap((rows) => rows.slice(1).map((row, at) => row.y - (rows[at]?.y ?? 0))));
	edges.forEach((page, at) => {
		for (const edge of page.filter(({ depth, row }) => depth === 0 && row.size < 1.1 * size)) {
			const known = places.get(placeOf(edge)) ?? { keys: new Set(), on: 0, apart: 0 };
			const next = edge.where === 'top' ? pages[at]?.[1] : pages[at]?.at(-2);
			const isApart = next && Math.abs(next.y - edge.row.y) > Math.max(1.5 * size, 1.35 * step);
			known.keys.add(edge.key);
			known.on++;
			if (isApart) known.apart++;
			places.set(placeOf(edge), known);
		}
	});
	const enough = Math.max(3, pages.length * 0.3);
	const found = [...places].filter(
		([, { keys, on, apart }]) => on >= enough && apart >= 0.9 * on && keys.size <= 0.67 * on
	);
	return new Set(found.map(([place]) => place));
}

function placeOf({ where, row }: Edge): string {
	return `${where} ${Math.round(row.y)}`;
}

function median(values: number[]): number {
	return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function isHead(edge: Edge, places: Set<string>): boolean {
	return (
		edge.depth === 0 && places.has(placeOf(edge)) && edge.text.length <= 90 && !/[.!?:;,]$/.test(edge.text)
	);
}
