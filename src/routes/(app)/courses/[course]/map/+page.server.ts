import { error } from '@sveltejs/kit';
import * as courses from '#lib/server/courses.ts';
import * as facts from '#lib/server/facts.ts';
import * as maps from '#lib/server/maps.ts';
import { asking } from '../../../../action.ts';
import { pageOf } from '../../../../pages.ts';
import { byStanding, countriesOf } from './countries.ts';
import { placed } from './placed.ts';
import type { PageServerLoad } from './$types';

const perPage = 12;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { db, learner, now } = asking(locals);
	const course =
		(await courses.find(db, learner.id, params.course)) ?? error(404, 'There is no such course.');
	const lines = await facts.ofCourse(db, learner.id, course.id, now);
	const { countries, past } = countriesOf(lines);
	const drawing = await maps.draw(new Map(countries.map(({ number, facts }) => [number, facts.length])));
	const of = (numbers: string[]) => countries.filter(({ number }) => numbers.includes(number));
	const chosen = countries.find(({ code }) => code === url.searchParams.get('country'));
	const page = pageOf(url.searchParams.get('page'), chosen?.facts.length ?? 0, perPage);
	return {
		course,
		facts: lines.length,
		told: new Set(countries.flatMap(({ facts }) => facts)).size,
		countries: countries.map(({ code, name, counts, standing }) => ({ code, name, counts, standing })),
		map: drawing.countries.length > 0 ? placed(drawing, countries) : null,
		beyond: of(drawing.beyond).map(({ code, name }) => ({ code, name })),
		undrawn: [...past, ...of(drawing.missing).map(({ name }) => name)],
		chosen: chosen && {
			code: chosen.code,
			name: chosen.name,
			facts: byStanding(chosen.facts).slice((page - 1) * perPage, page * perPage),
			page,
			pages: Math.ceil(chosen.facts.length / perPage)
		}
	};
};
