import { timesTold } from '#lib/drafting/times-told.ts';
import { countriesTold } from '#lib/evidence/countries-told.ts';

/** So many facts make a picture. */
const enough = 3;

/** Which pictures the facts of a course are enough for: a line of what tells of times, a map of what names countries. */
export function ways(facts: readonly { statement: string }[]): { timeline: boolean; map: boolean } {
	return {
		timeline: atLeast(enough, facts, (statement) => timesTold(statement).length > 0),
		map: atLeast(enough, facts, (statement) => countriesTold(statement).length > 0)
	};
}

function atLeast(
	least: number,
	facts: readonly { statement: string }[],
	holds: (statement: string) => boolean
): boolean {
	let found = 0;
	return facts.some(({ statement }) => holds(statement) && ++found >= least);
}
