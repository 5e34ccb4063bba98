import { error } from '@sveltejs/kit';
import { enough } from '#lib/quiz/item-statistics.ts';
import * as courses from '#lib/server/courses.ts';
import { table } from '#lib/server/item-statistics.ts';
import { asking } from '../../../../action.ts';
import type { PageServerLoad } from './$types';

/** So many questions are shown, the first of the table. */
const most = 200;

export const load: PageServerLoad = async ({ locals, params }) => {
	const { db, learner } = asking(locals);
	const course = await courses.findOwn(db, learner.id, params.course);
	if (!course) error(404, 'There is no such course of yours.');
	const items = await table(db, course.id);
	const shown = items.slice(0, most).map((one) => ({
		...{ item: one.item, kind: one.kind, stem: one.stem, answer: one.answer },
		...{ answers: one.answers, right: one.right, discrimination: one.discrimination },
		...{ setAside: one.setAside, notTaken: one.notTaken },
		choices: one.choices.map(({ text, isKey, shown, taken }) => ({ text, isKey, shown, taken }))
	}));
	return { course, enough, items: shown, more: items.length - shown.length };
};
