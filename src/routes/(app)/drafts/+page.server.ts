import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import * as drafts from '#lib/server/drafts.ts';
import * as wordings from '#lib/server/wordings.ts';
import { action, asking } from '../../action.ts';
import { cardId, documentId } from '../../ids.ts';
import { worded } from '../../wording.ts';
import { inWords } from './report.ts';

/** A page with thousands would take its time to come. */
const shown = 100;

export const load = async ({ locals, url }) => {
	const { db, learner } = asking(locals);
	const of = url.searchParams.get('document');
	const waiting = await drafts.list(db, learner.id, 'draft', of, shown);
	const ids = of ? [of] : [...new Set(waiting.map(({ documentId }) => documentId))];
	const reports = await Promise.all(ids.map((id) => drafts.report(db, learner.id, id)));
	if (of && !reports[0]) error(404, 'There is no such document of yours.');
	const done = url.searchParams.get('done');
	return {
		of,
		waiting,
		unseen: (await drafts.count(db, learner.id, 'draft', of)) - waiting.length,
		texts: reports.flatMap((report) => (report ? [inWords(report)] : [])),
		accepted: of ? await drafts.list(db, learner.id, 'accepted', of, shown) : [],
		rejected: of ? await drafts.list(db, learner.id, 'rejected', of, shown) : [],
		last: done ? await drafts.find(db, learner.id, done) : null
	};
};

const idList = v.pipe(
	v.string(),
	v.transform((list) => list.split(' '))
);
const one = v.object({ card: cardId });
const deciding = (to: drafts.Decision) =>
	action(one, async ({ card }, event) => {
		const { db, learner } = asking(event.locals);
		if (!(await drafts.decide(db, learner.id, card, to))) error(404, 'There is no such draft.');
		return goOn(event, card);
	});

export const actions = {
	accept: deciding('accepted'),
	reject: deciding('rejected'),
	reopen: deciding('draft'),

	acceptRest: action(v.object({ document: documentId }), async ({ document }, event) => {
		const { db, learner } = asking(event.locals);
		const accepted = await drafts.acceptRest(db, learner.id, document);
		if (!accepted) error(404, 'There is no such document.');
		return { ...goOn(event), accepted };
	}),

	reopenAll: action(v.object({ document: documentId, cards: idList }), async ({ document, cards }, event) => {
		const { db, learner } = asking(event.locals);
		if (!(await drafts.reopenAll(db, learner.id, document, cards))) error(404, 'There is no such document.');
		return goOn(event);
	}),

	edit: action(v.object({ ...worded, accept: v.optional(v.literal('yes')) }), async (given, event) => {
		const { db, learner } = asking(event.locals);
		const { card, accept, ...to } = given;
		if (!(await drafts.find(db, learner.id, card))) error(404, 'There is no such draft.');
		const changed = await wordings.change(db, learner.id, card, to);
		if (changed.kind === 'refused') return fail(400, { problem: changed.problem, typed: { card, ...to } });
		if (accept) await drafts.decide(db, learner.id, card, 'accepted');
		return goOn(event, card);
	})
};

/** A page with JavaScript has moved on already; one without gets the drafts that are left, the next one in sight. */
function goOn({ request, url }: RequestEvent, done?: string) {
	if (request.headers.has('x-sveltekit-action')) return {};
	const of = url.searchParams.get('document');
	const next = url.searchParams.get('next');
	const query = new URLSearchParams({ ...(of && { document: of }), ...(done && { done }) });
	redirect(303, `/drafts?${query}${next ? `#card-${encodeURIComponent(next)}` : ''}`);
}
