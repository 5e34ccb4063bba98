import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import * as documents from '#lib/server/documents.ts';
import * as facts from '#lib/server/facts.ts';
import { action, asking } from '../../../action.ts';
import { setText } from './setting.ts';
import { uncovered } from './uncovered.ts';
import type { PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { db, learner, now } = asking(locals);
	const document = await documents.find(db, learner.id, params.document);
	if (!document) error(404, 'There is no such document.');
	const { text, passages, ...head } = document;
	const wanted = url.searchParams.get('fact');
	const marks = await facts.inDocument(db, learner.id, document.id, now, wanted);
	const standings = new Map(marks.map(({ factId, standing }) => [factId, standing]));
	return {
		document: head,
		wanted,
		blocks: setText(text, passages, marks),
		without: uncovered(text, passages, marks, head.own),
		facts: standings.size,
		known: [...standings.values()].filter((each) => each === 'known').length,
		legend: (['known', 'fading', 'learning', 'new'] as const).filter((each) =>
			[...standings.values()].includes(each)
		)
	};
};

export const actions = {
	remove: action(v.object({}), async (_, { locals, params }: RequestEvent) => {
		const { db, learner } = asking(locals);
		const course = await documents.remove(db, learner.id, params.document);
		if (!course) error(404, 'There is no such document of yours.');
		redirect(303, `/courses/${course}?done=deleted`);
	})
};
