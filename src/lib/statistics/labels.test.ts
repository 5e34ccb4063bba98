import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart, labels, type Label, type Named } from './labels.ts';

const sheet = { width: 640, height: 400, font: 12, mark: 6 };

test('a name stands to the right of its mark, or on another side where that has no room', () => {
	const [right, left] = labels(
		[
			{ x: 300, y: 200, text: 'Kazakhstan' },
			{ x: 630, y: 50, text: 'Japan' }
		],
		sheet
	);
	expect(right).toMatchObject({ anchor: 'start' });
	expect(left).toMatchObject({ anchor: 'end' });
});

test('a name without room anywhere is left out, and the first ones go first', () => {
	const crowd = Array.from({ length: 40 }, (_, at) => ({
		x: 300 + (at % 8) * 13,
		y: 200 + Math.floor(at / 8) * 13,
		text: 'Liechtenstein'
	}));
	const placed = labels(crowd, sheet);
	expect(placed[0]).not.toBeNull();
	expect(placed).toContain(null);
});

const box = ({ text }: Named, { x, y, anchor }: Label) => {
	const wide = text.length * sheet.font * 0.55;
	const left = { start: x, middle: x - wide / 2, end: x - wide }[anchor];
	return { left, right: left + wide, top: y - 8, bottom: y + 2 };
};

test('no name touches another one, and all lie on the sheet', () => {
	const mark = fc.record({
		x: fc.integer({ min: 6, max: 634 }),
		y: fc.integer({ min: 6, max: 394 }),
		text: fc.constantFrom('Iran', 'Kazakhstan', 'Bosnia and Herzegovina')
	});
	fc.assert(
		fc.property(fc.array(mark, { maxLength: 30 }), (marks) => {
			const boxes = labels(marks, sheet).flatMap((label, at) => (label ? [box(marks[at]!, label)] : []));
			for (const [at, one] of boxes.entries()) {
				expect(one.left).toBeGreaterThanOrEqual(0);
				expect(one.right).toBeLessThanOrEqual(sheet.width);
				for (const other of boxes.slice(at + 1))
					expect(
						one.right <= other.left ||
							other.right <= one.left ||
							one.bottom <= other.top ||
							other.bottom <= one.top
					).toBe(true);
			}
		}),
		{ numRuns: 60 }
	);
});

test('marks that lie on one another are moved apart, the others stay', () => {
	const [one, other, third] = apart(
		[
			{ x: 100, y: 100 },
			{ x: 100, y: 100 },
			{ x: 300, y: 300 }
		],
		sheet
	);
	expect(Math.hypot(one!.x - other!.x, one!.y - other!.y)).toBeGreaterThanOrEqual(2 * sheet.mark);
	expect(third).toEqual({ x: 300, y: 300 });
});
