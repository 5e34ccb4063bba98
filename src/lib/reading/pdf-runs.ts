import type { PDFDocumentProxy } from 'unpdf/pdfjs';

/** Characters that were set together: where they begin and end, their baseline counted downwards, their size and font. */
export type Run = { text: string; x: number; right: number; y: number; size: number; font: string };

/** What stands on a page, turned upright; null when the page is damaged. */
export async function runsOn(pdf: PDFDocumentProxy, number: number): Promise<Run[] | null> {
	try {
		const page = await pdf.getPage(number);
		const { items } = await page.getTextContent();
		const { transform } = page.getViewport({ scale: 1 });
		page.cleanup();
		return upright(items.flatMap((item) => ('str' in item ? (placed(item, transform) ?? []) : [])));
	} catch {
		return null;
	}
}

type Item = { str: string; width: number; transform: number[]; fontName: string };

/** A run with the direction in which it is read, as a unit vector. */
type Placed = Run & { across: number; down: number };

function placed({ str, width, transform, fontName }: Item, view: number[]): Placed | null {
	if (str.trim() === '') return null;
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
	const [t0 = 1, t1 = 0, t2 = 0, t3 = 1, t4 = 0, t5 = 0] = transform;
	const across = a * t0 + c * t1;
	const down = b * t0 + d * t1;
	const length = Math.hypot(across, down);
	const size = Math.hypot(a * t2 + c * t3, b * t2 + d * t3);
	const x = a * t4 + c * t5 + e;
	const y = b * t4 + d * t5 + f;
	if (!(length > 0 && size > 0.5 && Number.isFinite(x + y + width + size))) return null;
	return {
		text: withLetters(str),
		x,
		right: x + width,
		y,
		size,
		font: fontName,
		across: across / length,
		down: down / length
	};
}

/** Some old fonts of TeX keep joined letters and dashes where others have control characters. */
const letters: Record<string, string> = {
	'\x0b': 'ff',
	'\x0c': 'fi',
	'\x0d': 'fl',
	'\x0e': 'ffi',
	'\x0f': 'ffl',
	'\x10': '“',
	'\x11': '”',
	'\x15': '–',
	'\x16': '—',
	'\x1b': 'ff',
	'\x1c': 'fi',
	'\x1d': 'fl',
	'\x1e': 'ffi',
	'\x1f': 'ffl'
};

function withLetters(text: string): string {
	return text.replace(joined, (sign) => letters[sign] ?? sign);
}

const joined =
	// eslint-disable-next-line no-control-regex -- control characters are what it looks for
	/[\x0b-\x1f](?=[\p{L}\p{N}“])|(?<=[\p{L}\p{N}.,;?!])[\x0b-\x1f]/gu;

/** Turned so that most of it is read from left to right; what is set in another direction, such as a stamp at the side, is left out. */
function upright(runs: Placed[]): Run[] {
	const [first] = runs;
	if (!first) return [];
	const directions = new Map<string, { length: number; across: number; down: number }>();
	for (const { text, across, down } of runs) {
		const key = `${Math.round(across)} ${Math.round(down)}`;
		const known = directions.get(key) ?? { length: 0, across: Math.round(across), down: Math.round(down) };
		directions.set(key, { ...known, length: known.length + text.length });
	}
	const main = [...directions.values()].reduce((most, next) => (next.length > most.length ? next : most));
	const seen = new Set<string>();
	return runs
		.filter(({ across, down }) => across * main.across + down * main.down > 0.97)
		.map(({ text, x, right, y, size, font }) => {
			const start = x * main.across + y * main.down;
			return { text, x: start, right: start + right - x, y: y * main.across - x * main.down, size, font };
		})
		.filter((run) => isNew(run, seen));
}

/** Bold type is sometimes made by setting the same words twice. */
function isNew({ text, x, y, size }: Run, seen: Set<string>): boolean {
	const step = size * 0.3;
	const key = `${Math.round(x / step)} ${Math.round(y / step)} ${text}`;
	return !seen.has(key) && seen.add(key).size > 0;
}
