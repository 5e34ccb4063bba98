/** Something to be named on a picture, where its mark stands. */
export type Named = { x: number; y: number; text: string };

/** Where a text is set, on its baseline. */
export type Label = { x: number; y: number; anchor: 'start' | 'middle' | 'end' };

export type Sheet = { width: number; height: number; font: number; mark: number };

/** A name for each mark, the first ones first; null where none fits without touching another name, a mark or the edge. */
export function labels(marks: readonly Named[], { width, height, font, mark }: Sheet): (Label | null)[] {
	const taken: Box[] = marks.map(({ x, y }) => boxAround(x, y, 2 * mark, 2 * mark));
	return marks.map(({ x, y, text }, index) => {
		const wide = text.length * font * letter;
		const fits = sides(x, y, wide, font, mark).find(({ box }) => {
			const within = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
			return within && taken.every((other, at) => at === index || !touch(box, other));
		});
		if (fits) taken.push(fits.box);
		return fits?.label ?? null;
	});
}

/** Marks pushed apart until none lies on another, or as far as that goes in a few rounds; each stays on the sheet. */
export function apart<Mark extends { x: number; y: number }>(
	marks: readonly Mark[],
	{ width, height, mark }: Sheet
): Mark[] {
	const moved = marks.map((one) => ({ ...one }));
	for (let round = 0; round < 30; round++) {
		for (const [at, one] of moved.entries())
			for (const other of moved.slice(at + 1)) {
				const [dx, dy] = [other.x - one.x || 0.1, other.y - one.y];
				const distance = Math.hypot(dx, dy);
				const push = (2 * mark + 1 - distance) / 2;
				if (push <= 0) continue;
				one.x -= (dx / distance) * push;
				one.y -= (dy / distance) * push;
				other.x += (dx / distance) * push;
				other.y += (dy / distance) * push;
			}
		for (const one of moved) {
			one.x = Math.min(width - mark, Math.max(mark, one.x));
			one.y = Math.min(height - mark, Math.max(mark, one.y));
		}
	}
	return moved;
}

type Box = { left: number; right: number; top: number; bottom: number };

/** The width of a letter, rather too much than too little, to the size of the font. */
const letter = 0.58;

/** A text's places round a mark, the best ones first. */
function sides(x: number, y: number, wide: number, font: number, mark: number): { label: Label; box: Box }[] {
	const gap = mark + font * 0.35;
	const middle = y + font * 0.35;
	const places: Label[] = [
		{ x: x + gap, y: middle, anchor: 'start' },
		{ x: x - gap, y: middle, anchor: 'end' },
		{ x, y: y + mark + font, anchor: 'middle' },
		{ x, y: y - mark - font * 0.35, anchor: 'middle' },
		{ x: x + mark, y: y + mark + font * 0.7, anchor: 'start' },
		{ x: x + mark, y: y - mark * 0.7, anchor: 'start' },
		{ x: x - mark, y: y + mark + font * 0.7, anchor: 'end' },
		{ x: x - mark, y: y - mark * 0.7, anchor: 'end' }
	];
	return places.map((label) => ({ label, box: boxOf(label, wide, font) }));
}

function boxOf({ x, y, anchor }: Label, wide: number, font: number): Box {
	const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
	return { left, right: left + wide, top: y - font * 0.8, bottom: y + font * 0.25 };
}

function boxAround(x: number, y: number, wide: number, tall: number): Box {
	return { left: x - wide / 2, right: x + wide / 2, top: y - tall / 2, bottom: y + tall / 2 };
}

function touch(one: Box, other: Box): boolean {
	return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
