import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import * as facts from '#lib/server/facts.ts';
import { freshId } from '#lib/server/fresh-id.ts';
import * as reviews from '#lib/server/reviews.ts';
import * as wordings from '#lib/server/wordings.ts';
import { action, asking } from '../../../action.ts';
import { cardId, reviewId } from '../../../ids.ts';
import { worded } from '../../../wording.ts';
import { state } from './state.ts';
import type { PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { db, learner, now } = asking(locals);
	const fact = await facts.find(db, learner.id, params.fact, now);
	if (!fact) error(404, 'There is no such fact.');
	return {
		...fact,
		cards: fact.cards.map((card) => ({ ...card, state: state(card, now) })),
		eventId: freshId(now),
		done: url.searchParams.get('done')
	};
};

export const actions = {
	resume: action(v.object({ id: reviewId, card: cardId }), async ({ id, card }, event: RequestEvent) => {
		const { db, learner, now } = await having(card, event);
		const said = {
			id,
			card,
			kind: 'resumed',
			claimedAt: null,
			device: 'form',
			sequence: 0,
			tookMs: null
		} as const;
		const recorded = await reviews.record(db, learner.id, said, now);
		if (recorded.kind === 'conflict')
			return fail(409, { problem: 'This was sent twice. Please try again.', typed: null });
		redirect(303, '?done=resumed');
	}),

	edit: action(v.object(worded), async ({ card, ...to }, event: RequestEvent) => {
		const { db, learner } = await having(card, event);
		const changed = await wordings.change(db, learner.id, card, to);
		if (changed.kind === 'missing') error(404, 'There is no such card.');
		if (changed.kind === 'refused') return fail(400, { problem: changed.problem, typed: { card, ...to } });
		redirect(303, '?done=edited');
	})
};

/** Who asks, once it is certain that this card is one of the fact in the path. */
async function having(card: string, { locals, params }: RequestEvent) {
	const asked = asking(locals);
	const fact = await facts.find(asked.db, asked.learner.id, params.fact, asked.now);
	if (!fact?.cards.some(({ id }) => id === card)) error(404, 'There is no such card.');
	return asked;
}
