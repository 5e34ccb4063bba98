import { error } from '@sveltejs/kit';
import { countStandings } from '#lib/scheduling/standing.ts';
import * as courses from '#lib/server/courses.ts';
import * as facts from '#lib/server/facts.ts';
import { timeline } from '#lib/statistics/timeline.ts';
import { asking } from '../../../../action.ts';
import { pageOf } from '../../../../pages.ts';
import { eventsOf, type Event } from './events.ts';
import { lineLengths, rowHeights } from './row-heights.ts';
import type { PageServerLoad } from './$types';

const perPage = 40;

/** The line beside the rows of a page, and how high each row is. */
function beside(shown: Event[], letters: number) {
	const heights = rowHeights(
		shown.map(({ statement }) => statement),
		letters
	);
	return { line: timeline(shown, heights), heights };
}

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { db, learner, now } = asking(locals);
	const course =
		(await courses.find(db, learner.id, params.course)) ?? error(404, 'There is no such course.');
	const lines = await facts.ofCourse(db, learner.id, course.id, now);
	const events = eventsOf(lines);
	const page = pageOf(url.searchParams.get('page'), events.length, perPage);
	const shown = events.slice((page - 1) * perPage, page * perPage);
	const dated = new Map(events.map(({ factId, standing }) => [factId, standing]));
	return {
		course,
		facts: lines.length,
		counts: countStandings([...dated.values()]),
		first: events[0]?.when ?? null,
		last: events.at(-1)?.when ?? null,
		narrow: beside(shown, lineLengths.narrow),
		wide: beside(shown, lineLengths.wide),
		events: shown,
		page,
		pages: Math.ceil(events.length / perPage)
	};
};
