import { cumsum, ticks as roundYears } from 'd3-array';
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
	/** Where a long time without events is shortened. */
	gaps: { y: number; until: number }[];
	/** As many as events, in their order. */
	places: Place[];
};

/** How many marks stand side by side; what comes after lies on the last. */
export const mostAside = 2;

/** Marks that are closer than this lie on one another. */
const markHeight = 14;
const betweenTicks = 72;
const leastBetween = 22;

/** Where the middle of a row's first line is. */
const firstLine = 20;

/** A time without events is shortened when it is so many times as long as is usual between two events here. */
const muchLonger = 12;
/** And then it is drawn as long as so many times that. */
const shortened = 3;

/** Events in the order of their time on a line that runs down, true to scale but for long gaps, with rows of these heights beside it. */
export function timeline(events: readonly Stretch[], heights: readonly number[]): Timeline {
	const ends = [...cumsum(heights)];
	const rows = ends.map((end, index) => end - heights[index]! + firstLine);
	const [height, top, bottom] = [ends.at(-1) ?? 0, firstLine, rows.at(-1) ?? firstLine];
	const stops = stopsOf(events);
	const length = stops.at(-1)?.along || 1;
	const down = scaleLinear([0, length], [top, Math.max(bottom, top + 1)]);
	const scale: Scale =
		stops.length > 1
			? scaleLinear(
					stops.map(({ year }) => year),
					stops.map(({ along }) => down(along))
				)
			: () => top;
	const sections = sectionsOf(stops);
	return {
		...{ height, top, bottom },
		ticks: ticks(sections, scale),
		gaps: sections.slice(1).map(({ from }, at) => ({ y: scale(sections[at]!.to), until: scale(from) })),
		places: places(events, rows, scale)
	};
}

type Scale = (year: number) => number;

/** A year on the line, how far along it, and whether the time before it is shortened. */
type Stop = { year: number; along: number; isAfterGap: boolean };

function stopsOf(events: readonly Stretch[]): Stop[] {
	const ends = events.flatMap(({ from, to }) => (to - from >= 2 ? [from, to] : [from]));
	const years = [...new Set(ends)].sort((a, b) => a - b);
	const spans = years.slice(1).map((year, at) => year - years[at]!);
	const usual = spans.toSorted((a, b) => a - b)[Math.floor(spans.length / 2)] ?? 0;
	let along = 0;
	return years.map((year, at) => {
		const span = at === 0 ? 0 : spans[at - 1]!;
		const isWithin = events.some(({ from, to }) => from < year && to >= year && to - from >= 2);
		const isAfterGap = span > muchLonger * usual && !isWithin;
		along += isAfterGap ? shortened * usual : span;
		return { year, along, isAfterGap };
	});
}

/** The stretches of the line between its gaps. */
function sectionsOf(stops: readonly Stop[]): Stretch[] {
	const sections: Stretch[] = [];
	for (const { year, isAfterGap } of stops) {
		const last = sections.at(-1);
		if (last && !isAfterGap) last.to = year;
		else sections.push({ from: year, to: year });
	}
	return sections;
}

function ticks(sections: readonly Stretch[], scale: Scale): Timeline['ticks'] {
	const placed: Timeline['ticks'] = [];
	for (const { from, to } of sections) {
		const count = Math.max(1, Math.floor((scale(to) - scale(from)) / betweenTicks));
		const round = roundYears(from, to, count).filter(Number.isInteger);
		for (const year of round.length > 0 ? round : [Math.floor(from)]) {
			const y = scale(Math.max(from, year));
			if (placed.every((other) => y - other.y >= leastBetween)) placed.push({ y, year: inWords(year) });
		}
	}
	return placed;
}

function inWords(year: number): string {
	if (year < 0) return `${-year} BC`;
	return year === 0 ? 'AD 1' : String(year);
}

function places(events: readonly Stretch[], rows: readonly number[], scale: Scale): Place[] {
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
		return { y, until, aside, row: rows[index]! };
	});
}
