import { scaleLinear } from 'd3-scale';

/** A stretch of time in years, with parts of years: 2010.5 is the middle of 2010, -44 the year 44 before Christ. */
export type Stretch = { from: number; to: number };

/** Where an event stands: on the line where its time is, beside the line in a row of its own. */
export type Place = {
	/** Where its time begins, and where it ends if that is far enough from it to be seen. */
	y: number;
	until: number | null;
	/** How many events stand at the same place before it; it stands so many marks to the side. */
	aside: number;
	/** The middle of its row's first line. */
	row: number;
};

export type Timeline = {
	height: number;
	/** The ends of the line. */
	top: number;
	bottom: number;
	ticks: { y: number; year: string }[];
	/** As many as events, in their order. */
	places: Place[];
};

/** How many marks stand side by side; what comes after lies on the last. */
export const mostAside = 2;

/** Marks that are closer than this lie on one another. */
const markHeight = 14;
const betweenTicks = 72;

/** Where the middle of a row's first line is. */
const firstLine = 20;

/** Events in the order of their time on a line that runs down, true to scale, with rows of one height beside it. */
export function timeline(events: readonly Stretch[], rowHeight: number): Timeline {
	const height = events.length * rowHeight;
	const [top, bottom] = [firstLine, height - rowHeight + firstLine];
	const first = Math.min(...events.map(({ from }) => from));
	const last = Math.max(...events.map(({ from, to }) => (to - from >= 2 ? to : from)));
	const scale = scaleLinear([first, last > first ? last : first + 1], [top, Math.max(bottom, top + 1)]);
	return { height, top, bottom, ticks: ticks(scale, bottom - top), places: places(events, rowHeight, scale) };
}

type Scale = (year: number) => number;

function ticks(scale: Scale & { ticks(count: number): number[] }, length: number): Timeline['ticks'] {
	const years = scale.ticks(Math.max(1, Math.floor(length / betweenTicks))).filter(Number.isInteger);
	return years.map((year) => ({ y: scale(year), year: inWords(year) }));
}

function inWords(year: number): string {
	if (year < 0) return `${-year} BC`;
	return year === 0 ? 'AD 1' : String(year);
}

function places(events: readonly Stretch[], rowHeight: number, scale: Scale): Place[] {
	/** Down to where the marks reach, by how far aside they stand. */
	const taken: number[] = [];
	return events.map(({ from, to }, index) => {
		const y = scale(from);
		const free = Array.from({ length: mostAside }, (_, aside) => aside).find(
			(aside) => (taken[aside] ?? -Infinity) <= y - markHeight
		);
		const aside = free ?? mostAside;
		taken[aside] = y;
		const until = scale(to) - y > markHeight && to - from >= 2 ? scale(to) : null;
		return { y, until, aside, row: index * rowHeight + firstLine };
	});
}
