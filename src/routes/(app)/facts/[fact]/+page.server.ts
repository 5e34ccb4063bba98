import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { sayable } from '#lib/evidence/label.ts';
import * as forgettings from '#lib/server/forgettings.ts';
import { freshId } from '#lib/server/fresh-id.ts';
import * as oneFact from '#lib/server/one-fact.ts';
import { say } from '#lib/server/own-labels.ts';
import * as elsewhere from '#lib/server/related-elsewhere.ts';
import * as related from '#lib/server/related.ts';
import * as reviews from '#lib/server/reviews.ts';
import * as wordings from '#lib/server/wordings.ts';
import { action, asking } from '../../../action.ts';
import { cardId, documentId, reviewId } from '../../../ids.ts';
import { stated, worded } from '../../../wording.ts';
import { state } from './state.ts';
import type { PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { db, learner, now } = asking(locals);
	const fact = await oneFact.find(db, learner.id, params.fact, now);
	const said = await related.ofFact(db, learner.id, params.fact);
	if (!fact || !said) error(404, 'There is no such fact.');
	const curves = await forgettings.ofFact(db, learner.id, fact.id, now);
	return {
		...fact,
		cards: fact.cards.map((card) => ({ ...card, state: state(card, now) })),
		curves: Object.fromEntries(curves),
		related: said,
		elsewhere: await elsewhere.isWanted(db, learner.id),
		eventId: freshId(now),
		done: url.searchParams.get('done'),
		said: wasSaid(url.searchParams)
	};
};

/** Of which passage the learner has just said something, and what they said before. */
function wasSaid(query: URLSearchParams): { of: string; before: string } | null {
	const of = query.get('said');
	return of === null ? null : { of, before: query.get('before') ?? '' };
}

const saying = v.object({
	document: documentId,
	start: v.pipe(v.string(), v.toNumber(), v.integer('There is no such passage.'), v.minValue(0)),
	/** Empty: what was said is taken back. */
	word: v.picklist([...sayable, 'same', ''], 'Please choose one of the words.')
});

export const actions = {
	say: action(saying, async ({ document, start, word }, { locals, params }: RequestEvent) => {
		const { db, learner } = asking(locals);
		const at = { documentId: document, start };
		const said = await say(db, learner.id, params.fact, at, word || null);
		if (!said) error(404, 'There is no such passage.');
		const of = `${document}.${start}`;
		const query = new URLSearchParams({ said: of, before: said.before ?? '' });
		redirect(303, `/facts/${encodeURIComponent(params.fact)}?${query}#said-${encodeURIComponent(of)}`);
	}),

	elsewhere: action(
		v.object({ wanted: v.picklist(['yes', 'no']) }),
		async ({ wanted }, event: RequestEvent) => {
			const { db, learner } = asking(event.locals);
			if (!(await related.ofFact(db, learner.id, event.params.fact))) error(404, 'There is no such fact.');
			await elsewhere.look(db, learner.id, wanted === 'yes');
			redirect(303, `/facts/${encodeURIComponent(event.params.fact)}#related`);
		}
	),

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

	restate: action(v.object(stated), async ({ statement }, { locals, params }: RequestEvent) => {
		const { db, learner } = asking(locals);
		const changed = await oneFact.restate(db, learner.id, params.fact, statement);
		if (changed.kind === 'missing') error(404, 'There is no such fact of your own.');
		if (changed.kind === 'refused') return fail(400, { unstated: { problem: changed.problem, statement } });
		redirect(303, '?done=restated');
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
	const fact = await oneFact.find(asked.db, asked.learner.id, params.fact, asked.now);
	if (!fact?.cards.some(({ id }) => id === card)) error(404, 'There is no such card.');
	return asked;
}
