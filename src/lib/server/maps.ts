import { geoPath, type GeoStream } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { frame, type Frame, type Shape } from '#lib/statistics/map-frame.ts';
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
	const path = geoPath({ stream: (sink) => shown.projection.stream(thinned(sink)) }).digits(1);
	return {
		width,
		height: shown.height,
		land: world
			.filter((shape) => !inside.has(shape))
			.map((shape) => path(visible(shape, shown)) ?? '')
			.join(''),
		countries: shown.inside.map((shape) => {
			const [x, y] = geoPath(shown.projection).centroid(shape.parts[0]!.polygon);
			return { number: shape.number!, path: path(whole(shape)) ?? '', x, y };
		}),
		beyond: wanted.flatMap(({ shape }) => (inside.has(shape) ? [] : [shape.number!])),
		missing
	};
}

const whole = ({ parts }: Shape): MultiPolygon => ({
	type: 'MultiPolygon',
	coordinates: parts.map(({ polygon }) => polygon.coordinates)
});

/** Points of a line that are closer than this look like one, in units of the map. */
const detail = 1.1;

/** Leaves out what nobody sees of lines on the map: a path with every bend of a coast is many times as long. */
function thinned(sink: GeoStream): GeoStream {
	let kept: [number, number] | null = null;
	return {
		point(x, y) {
			if (kept && Math.hypot(x - kept[0], y - kept[1]) < detail) return;
			kept = [x, y];
			sink.point(x, y);
		},
		lineStart() {
			kept = null;
			sink.lineStart();
		},
		lineEnd: () => sink.lineEnd(),
		polygonStart: () => sink.polygonStart(),
		polygonEnd: () => sink.polygonEnd()
	};
}

/** Islands smaller than this are left out where nothing is told of them, in square units of the map. */
const speck = 3;

/** All projections here are true to area, so the scale says how large a part will be. */
function visible({ parts }: Shape, { projection }: Frame): MultiPolygon {
	const large = parts.filter(({ area }) => area * projection.scale() ** 2 >= speck);
	return { type: 'MultiPolygon', coordinates: large.map(({ polygon }) => polygon.coordinates) };
}
