import { timesTold } from '#lib/drafting/times-told.ts';
import type { Standing } from '#lib/scheduling/standing.ts';

/** A fact at a time that it tells of; `from` and `to` are years with parts of years. */
export type Event = {
	factId: string;
	statement: string;
	standing: Standing;
	/** The time in the fact's own words. */
	when: string;
	from: number;
	to: number;
};

type Fact = { id: string; statement: string; standing: Standing };

/** The facts of a course that tell of times, each once for every time, the earliest first. */
export function eventsOf(facts: readonly Fact[]): Event[] {
	return facts
		.flatMap(({ id, statement, standing }) =>
			timesTold(statement).map(({ text, from, to }) => ({
				...{ factId: id, statement, standing, when: text },
				...{ from: from / daysOfYear, to: to / daysOfYear }
			}))
		)
		.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** In the calendar of `When`, in which every month has 31 days. */
const daysOfYear = 12 * 31;
