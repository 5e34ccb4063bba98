import { scaleLinear } from 'd3-scale';
import type { Calibration } from './calibration.ts';
import { axisWidth, chartWidth, type Dot, type Tick } from './retention-chart.ts';

/** Predicted against actual, in units of its picture: what is predicted goes to the right, what came true up. */
export type CalibrationChart = {
	width: number;
	height: number;
	/** With the size of each dot by how much was predicted there. */
	dots: (Dot & { radius: number })[];
	/** Where prediction and truth are the same. */
	diagonal: { x1: number; y1: number; x2: number; y2: number };
	across: Tick[];
	up: Tick[];
};

export function calibrationChart({ bins, trials }: Pick<Calibration, 'bins' | 'trials'>): CalibrationChart {
	const [width, height] = [chartWidth, 330];
	const x = scaleLinear([0, 1], [axisWidth + 2, width - 20]);
	const y = scaleLinear([0, 1], [height - 42, 10]);
	const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
	return {
		...{ width, height },
		dots: bins.map(({ predicted, actual: { share, band, trials: own } }) => ({
			...{ x: x(predicted), y: y(share), low: y(band.low), high: y(band.high) },
			radius: 4 + 8 * Math.sqrt(own / trials)
		})),
		diagonal: { x1: x(0), y1: y(0), x2: x(1), y2: y(1) },
		across: ticks.map((share) => ({ at: x(share), share })),
		up: ticks.map((share) => ({ at: y(share), share }))
	};
}
