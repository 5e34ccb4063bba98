import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Shape } from '#lib/statistics/map-frame.ts';

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The countries of the world after Natural Earth, read when the first map is asked for. */
export function atlas(): Promise<Shape[]> {
	return (loaded ??= load());
}

let loaded: Promise<Shape[]> | null = null;

async function load(): Promise<Shape[]> {
	const { default: file } = await import('world-atlas/countries-50m.json');
	const world = thinned(file as unknown as World);
	const shapes = feature(world, world.objects.countries).features.flatMap(({ id, geometry }) =>
		geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [shapeOf(id, geometry)] : []
	);
	return shapes.map((shape) => (isLargest(shape, shapes) ? shape : { ...shape, number: null }));
}

/** A number that two shapes have is that of the larger one: Australia and not its islands. */
function isLargest({ number, parts }: Shape, shapes: Shape[]): boolean {
	const area = parts[0]!.area;
	return shapes.every((other) => other.number !== number || other.parts[0]!.area <= area);
}

/** Natural Earth's islands are in one shape with the land that they belong to, so that France reaches to South America. */
const belongs = 20;

function shapeOf(id: string | number | undefined, geometry: Polygon | MultiPolygon): Shape {
	const parts = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(
		(coordinates) => {
			const polygon = { type: 'Polygon' as const, coordinates };
			return { polygon, area: geoArea(polygon) };
		}
	);
	const [largest, ...others] = parts.toSorted((a, b) => b.area - a.area);
	const centre = geoCentroid(largest!.polygon);
	const near = others.filter(
		({ polygon }) => degrees(geoDistance(centre, polygon.coordinates[0]![0] as [number, number])) < belongs
	);
	return {
		number: id === undefined ? null : String(id),
		parts: [largest!, ...others],
		mainland: [largest!.polygon, ...near.map(({ polygon }) => polygon)],
		centre
	};
}

const degrees = (radians: number) => (radians * 180) / Math.PI;

/** Points of a border that are nearer to the one before say nothing on a map of a page's width. */
const detail = 0.08;

/** The borders with fewer points; neighbours share them, so that no gap opens between. Small islands stay as they are. */
function thinned(world: World): World {
	const [across, up] = world.transform!.scale;
	const arcs = world.arcs.map((arc) => {
		let [x, y] = [0, 0];
		const points = arc.map(([dx = 0, dy = 0]): [number, number] => [(x += dx), (y += dy)]);
		const [first, last] = [points[0]!, points.at(-1)!];
		const isRing = first[0] === last[0] && first[1] === last[1];
		if (isRing && points.length < 40) return arc;
		let kept = first;
		const fewer = points.filter((point, at) => {
			const away = Math.hypot((point[0] - kept[0]) * across, (point[1] - kept[1]) * up);
			if (at > 0 && at < points.length - 1 && away < detail) return false;
			kept = point;
			return true;
		});
		return fewer.map((point, at): Position => {
			const [beforeX, beforeY] = at === 0 ? [0, 0] : fewer[at - 1]!;
			return [point[0] - beforeX, point[1] - beforeY];
		});
	});
	return { ...world, arcs };
}
