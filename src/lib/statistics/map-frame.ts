import {
	geoAzimuthalEqualArea,
	geoCircle,
	geoDistance,
	geoEqualEarth,
	geoPath,
	type GeoProjection
} from 'd3-geo';
import type { Polygon } from 'geojson';

/** A country on the globe; angles in degrees, longitude first, areas in steradians. */
export type Shape = {
	/** After ISO 3166-1; null for what has none. */
	number: string | null;
	/** The largest first. */
	parts: { polygon: Polygon; area: number }[];
	/** Its largest part and all that lie near it, and the middle of the largest. */
	mainland: Polygon[];
	centre: Point;
};

/** A part of the globe on a sheet of paper. */
export type Frame = {
	projection: GeoProjection;
	width: number;
	height: number;
	/** Of the countries that it was made for, those that lie within. */
	inside: Shape[];
};

/** What lies further from the middle of a course's countries is left out of its map, in degrees. */
const far = 62;

/** A map that leaves out more than this share of what is told is one of the whole world instead. */
const mostOutside = 0.2;

/** Around a single small country so much of its neighbours is shown, in degrees. */
const least = 7;

/** A country whose middle is so near to the map's is what the map is of, in degrees. */
const central = 10;

/** One that reaches no further from its middle is shown whole, in degrees. */
const small = 12;

/** A map of the world reaches from the south of Chile to the north of Greenland, in degrees. */
const settled = [-56, 0, 83];

const margin = 12;

/** The height of a map to its width. */
const [flattest, tallest] = [0.45, 0.9];

/** The frame that shows these countries as large as it can, true to area; a weight is how much is told of a country. */
export function frame(countries: readonly { shape: Shape; weight: number }[], width: number): Frame {
	const near = nearTo(middleOf(countries), countries);
	const total = weightOf(countries);
	if (weightOf(near) < (1 - mostOutside) * total) return wholeWorld(countries, width);
	const middle = middleOf(near);
	const projection = geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]).clipAngle(120);
	const reach = Math.max(least, ...near.map(({ shape }) => reachOf(shape, middle)));
	const points = near.flatMap(({ shape }) => pointsOf(shape)).filter((point) => away(point, middle) <= reach);
	const circle = geoCircle().center(middle).radius(least)().coordinates[0]!;
	const shown = { type: 'MultiPoint' as const, coordinates: [...points, ...circle] };
	return fitted(projection, shown, width, near);
}

function wholeWorld(countries: readonly { shape: Shape; weight: number }[], width: number): Frame {
	const [along] = middleOf(countries);
	const projection = geoEqualEarth().rotate([-along, 0]);
	const edges = [-179.9, 0, 179.9].flatMap((east) => settled.map((north): Point => [along + east, north]));
	return fitted(projection, { type: 'MultiPoint', coordinates: edges }, width, countries);
}

function fitted(
	projection: GeoProjection,
	shown: Parameters<GeoProjection['fitWidth']>[1],
	width: number,
	inside: readonly { shape: Shape }[]
): Frame {
	projection.fitWidth(width - 2 * margin, shown);
	const [[, top], [, bottom]] = geoPath(projection).bounds(shown);
	const height =
		Math.round(Math.min(tallest, Math.max(flattest, (bottom - top) / width)) * width) + 2 * margin;
	projection.fitExtent(
		[
			[margin, margin],
			[width - margin, height - margin]
		],
		shown
	);
	projection.clipExtent([
		[0, 0],
		[width, height]
	]);
	return { projection, width, height, inside: inside.map(({ shape }) => shape) };
}

type Point = [longitude: number, latitude: number];

type Weighed = { shape: Shape; weight: number };

function weightOf(countries: readonly Weighed[]): number {
	return countries.reduce((sum, { weight }) => sum + weight, 0);
}

function nearTo(middle: Point, countries: readonly Weighed[]): Weighed[] {
	return countries.filter(({ shape }) => away(shape.centre, middle) <= far);
}

/** How far from the middle of a map a country is to be shown: whole when it lies there or is small, else without its far ends. */
function reachOf(shape: Shape, middle: Point): number {
	const distance = away(shape.centre, middle);
	const radius = Math.max(...pointsOf(shape).map((point) => away(point, shape.centre)));
	return distance + radius * (distance < central || radius < small ? 1 : 0.6);
}

function pointsOf({ mainland }: Shape): Point[] {
	return mainland.flatMap(({ coordinates }) => coordinates[0]! as Point[]);
}

/** The angle between two points of the globe, in degrees. */
function away(one: Point, other: Point): number {
	return (geoDistance(one, other) * 180) / Math.PI;
}

/** The middle of countries on the globe, each as heavy as what is told of it. */
function middleOf(countries: readonly Weighed[]): Point {
	let [x, y, z] = [0, 0, 0];
	for (const { shape, weight } of countries) {
		const [along, up] = [radians(shape.centre[0]), radians(shape.centre[1])];
		x += weight * Math.cos(up) * Math.cos(along);
		y += weight * Math.cos(up) * Math.sin(along);
		z += weight * Math.sin(up);
	}
	return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
