import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Band } from '#lib/facts/band.ts';
import type { Stretch } from './retention.ts';

/** A share with its band, where it stands in a picture. */
export type Dot = { x: number; y: number; low: number; high: number };

/** A line across a picture at a round share. */
export type Tick = { at: number; share: number };

/** True retention over time, in units of its picture. */
export type RetentionChart = {
	width: number;
	height: number;
	/** The path through the shares, and that of the band around them. */
	line: string;
	band: string;
	/** One for each stretch in which anything was tried. */
	dots: (Dot & { index: number })[];
	ticks: Tick[];
	target: number;
	/** From the left edge to the first stretch, and from one stretch to the next. */
	left: number;
	step: number;
};

/** As wide as a telephone has room for, so that letters keep their size. */
export const chartWidth = 380;
/** What the words beside an axis take of that. */
export const axisWidth = 42;

export function retentionChart(stretches: readonly Stretch[], target: number): RetentionChart {
	const height = 150;
	const [width, left] = [chartWidth, axisWidth];
	const step = (width - left) / stretches.length;
	const y = sharesDown(
		stretches.flatMap(({ retention }) => retention ?? []).map(({ band }) => band),
		target,
		[height - 8, 8]
	);
	const dots = stretches.map(({ retention }, index) => {
		const x = left + (index + 0.5) * step;
		if (!retention) return null;
		const { share, band } = retention;
		return { index, x, y: y(share), low: y(band.low), high: y(band.high) };
	});
	const shape = { x: (dot: Dot | null) => dot!.x, isThere: (dot: Dot | null) => dot !== null };
	const path = line<Dot | null>()
		.defined(shape.isThere)
		.x(shape.x)
		.y((dot) => dot!.y);
	const around = area<Dot | null>()
		.defined(shape.isThere)
		.x(shape.x)
		.y0((dot) => dot!.low)
		.y1((dot) => dot!.high);
	return {
		...{ width, height, left, step },
		line: path.digits(1)(dots) ?? '',
		band: around.digits(1)(dots) ?? '',
		dots: dots.filter((dot) => dot !== null),
		ticks: y.ticks(4).map((share) => ({ at: y(share), share })),
		target: y(target)
	};
}

/** Shares from where the lowest band begins up to 1, with round numbers at both ends. */
function sharesDown(bands: readonly Band[], target: number, range: [number, number]) {
	const lowest = Math.min(target - 0.1, ...bands.map(({ low }) => low));
	return scaleLinear([Math.max(0, Math.floor(lowest * 10) / 10), 1], range);
}
