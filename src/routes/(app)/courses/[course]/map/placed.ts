import type { Standing } from '#lib/scheduling/standing.ts';
import type { Drawing } from '#lib/server/maps.ts';
import { apart, labels, type Label } from '#lib/statistics/labels.ts';
import type { Country } from './countries.ts';

/** The size of names and marks, in units of the map: on a telephone a unit is little more than half a pixel. */
export type Size = { font: number; mark: number };

export const sizes = { wide: { font: 12.5, mark: 6.5 }, narrow: { font: 21, mark: 10 } } satisfies Record<
	string,
	Size
>;

type Mark = { code: string; name: string; standing: Standing; x: number; y: number; label: Label | null };

/** A map with a mark for each of its countries, and as many names as there is room for, once for each size. */
export type Placed = Pick<Drawing, 'width' | 'height' | 'land'> & {
	countries: { code: string; name: string; standing: Standing; path: string }[];
	marks: Record<keyof typeof sizes, Mark[]>;
};

export function placed(drawing: Drawing, countries: readonly Country[]): Placed {
	const drawn = countries.flatMap(({ code, number, name, standing }) => {
		const shape = drawing.countries.find((one) => one.number === number);
		return shape ? [{ code, name, standing, ...shape, text: name }] : [];
	});
	const marks = (size: Size): Mark[] => {
		const sheet = { ...size, width: drawing.width, height: drawing.height };
		const moved = apart(drawn, sheet);
		const names = labels(moved, sheet);
		return moved.map(({ code, name, standing, x, y }, at) => ({
			...{ code, name, standing },
			...{ x: rounded(x), y: rounded(y), label: names[at] ?? null }
		}));
	};
	const { width, height, land } = drawing;
	return {
		...{ width, height, land },
		countries: drawn.map(({ code, name, standing, path }) => ({ code, name, standing, path })),
		marks: { wide: marks(sizes.wide), narrow: marks(sizes.narrow) }
	};
}

function rounded(length: number): number {
	return Math.round(length * 10) / 10;
}
