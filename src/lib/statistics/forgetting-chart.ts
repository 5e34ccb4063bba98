import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Engine, Grade } from '#lib/scheduling/engine.ts';
import type { Forgetting } from './forgetting.ts';

/** A forgetting curve in units of its picture. */
export type ForgettingChart = {
	width: number;
	height: number;
	/** Where the curve begins and ends, and the line at its foot. */
	left: number;
	right: number;
	foot: number;
	/** What was, up to today, and what will be without another answer. */
	past: string;
	future: string;
	answers: { x: number; y: number; grade: Grade }[];
	today: { x: number; y: number };
	/** Recall in shares, upwards. */
	shares: { y: number; share: number }[];
	/** The recall that is wanted. */
	wanted: number;
	/** Study days along the foot, as far as their names have room. */
	days: { x: number; day: number }[];
};

const [width, height] = [380, 180];
const [left, right, top, foot] = [44, width - 10, 12, height - 26];
/** Between the names of two days. */
const room = 58;

/** Draws the curve from the first answer on and about half as long again after today. */
export function forgettingChart(forgetting: Forgetting, engine: Engine): ForgettingChart {
	const { answers, today, now, fallsOn, wanted } = forgetting;
	const first = answers[0]!.day;
	const last = Math.max(today, answers.at(-1)!.day);
	const end =
		last + Math.max(6, Math.ceil((last - first) * 0.4), Math.min(fallsOn - last, (last - first) * 2 + 14));
	const x = scaleLinear([first, end], [left + 6, right]);
	const recallAt = (day: number, index: number) => {
		const { state, day: answered } = answers[index]!;
		return engine.recall(state, Math.max(0, day - answered));
	};
	const past = answers.flatMap((answer, index): [number, number][] => {
		const until = answers[index + 1]?.day ?? last;
		return steps(answer.day, until).map((day) => [day, recallAt(day, index)]);
	});
	const future = steps(last, end).map((day): [number, number] => [day, recallAt(day, answers.length - 1)]);
	const lowest = Math.min(wanted, ...[...past, ...future].map(([, recall]) => recall));
	const y = scaleLinear([Math.min(0.7, Math.floor(lowest * 10) / 10), 1], [foot, top]);
	const path = line<[number, number]>(
		([day]) => x(day),
		([, recall]) => y(recall)
	).digits(1);
	return {
		...{ width, height, left, right, foot },
		past: path(past) ?? '',
		future: path(future) ?? '',
		answers: answers.map(({ day, grade, before }) => ({ x: x(day), y: y(before ?? 1), grade })),
		today: { x: x(last), y: y(now) },
		shares: y.ticks(4).map((share) => ({ y: y(share), share })),
		wanted: y(wanted),
		days: named([first, last, end], x)
	};
}

/** Days, and parts of days, from one to another: close enough for a smooth line. */
function steps(from: number, to: number): number[] {
	const count = Math.min(40, Math.max(1, Math.ceil((to - from) * 2)));
	return Array.from({ length: count + 1 }, (_, step) => from + ((to - from) * step) / count);
}

function named(days: number[], x: (day: number) => number): ForgettingChart['days'] {
	const placed: ForgettingChart['days'] = [];
	for (const day of days)
		if (placed.every((other) => Math.abs(x(day) - other.x) >= room)) placed.push({ x: x(day), day });
	return placed;
}
