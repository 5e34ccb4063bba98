import { geoPath } from 'd3-geo';
import type { Polygon } from 'geojson';
import { frame, type Frame, type Shape } from '#lib/statistics/map-frame.ts';
import { ShortPath } from '#lib/statistics/short-path.ts';
import { atlas } from './atlas.ts';

/** A map of some countries. */
export type Drawing = {
	width: number;
	height: number;
	/** All other land, and the borders in it, as a path. */
	land: string;
	/** Those countries by their numbers, as paths, with a point in the midst of each. */
	countries: { number: string; path: string; x: number; y: number }[];
	/** Those that lie too far away from the others, and those that the atlas has not. */
	beyond: string[];
	missing: string[];
};

/** How much is told of a country, by its number after ISO 3166-1. */
export type Weights = ReadonlyMap<string, number>;

export const width = 640;

const drawn = new Map<string, Promise<Drawing>>();
const mostDrawn = 30;

/** How close points of a coast may be, in units of the map. */
const detail = { country: 1.2, land: 2 };

/** The map of these countries, drawn once as long as as much is told of each. */
export function draw(weights: Weights): Promise<Drawing> {
	const key = JSON.stringify([...weights].sort());
	const before = drawn.get(key);
	if (before) return before;
	const drawing = make(weights);
	drawn.set(key, drawing);
	const [oldest] = drawn.keys();
	if (drawn.size > mostDrawn && oldest !== undefined) drawn.delete(oldest);
	return drawing;
}

async function make(weights: Weights): Promise<Drawing> {
	const world = await atlas();
	const wanted = world.flatMap((shape) => {
		const weight = shape.number === null ? undefined : weights.get(shape.number);
		return weight === undefined ? [] : [{ shape, weight }];
	});
	const there = new Set(wanted.map(({ shape }) => shape.number));
	const missing = [...weights.keys()].filter((number) => !there.has(number));
	if (wanted.length === 0) return { width, height: 0, land: '', countries: [], beyond: [], missing };
	const shown = frame(wanted, width);
	const inside = new Set(shown.inside);
	const { projection, height } = shown;
	return {
		width,
		height,
		land: pathOf(
			world.flatMap((shape) => (inside.has(shape) ? [] : partsOf(shape, speck / projection.scale() ** 2))),
			shown,
			detail.land
		),
		countries: shown.inside.map((shape) => {
			const [x, y] = geoPath(projection).centroid(shape.parts[0]!.polygon);
			return { number: shape.number!, path: pathOf(partsOf(shape, 0), shown, detail.country), x, y };
		}),
		beyond: wanted.flatMap(({ shape }) => (inside.has(shape) ? [] : [shape.number!])),
		missing
	};
}

/** Islands smaller than this are left out where nothing is told of them, in square units of the map. */
const speck = 3;

/** All projections here are true to area, so an area on the globe says how large it will be. */
function partsOf({ parts }: Shape, least: number): Polygon[] {
	return parts.flatMap(({ polygon, area }) => (area >= least ? [polygon] : []));
}

function pathOf(parts: Polygon[], { projection }: Frame, detail: number): string {
	const path = new ShortPath(detail);
	const draw = geoPath(projection, path);
	for (const part of parts) draw(part);
	return path.toString();
}
