import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { readQuery } from '#lib/facts/search-query.ts';
import * as courses from '#lib/server/courses.ts';
import type { Database } from '#lib/server/db/open.ts';
import { freshId } from '#lib/server/fresh-id.ts';
import * as search from '#lib/server/search.ts';
import * as several from '#lib/server/several-cards.ts';
import { action, asking } from '../../action.ts';
import { cardIds, factIds, reviewId, topicIdOrNone, topicIds } from '../../ids.ts';
import { meantBy } from './meant.ts';
import { resultsOf } from './results.ts';
import { noTopic } from './undoing.ts';
import { readWish } from './wish.ts';
import type { PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, learner, now } = asking(locals);
	const wish = readWish({
		q: url.searchParams.get('q'),
		course: url.searchParams.get('course'),
		topic: url.searchParams.get('topic'),
		kind: url.searchParams.get('kind'),
		state: url.searchParams.get('state'),
		page: url.searchParams.get('page')
	});
	const [groups, list, topics] = await Promise.all([
		resultsOf(db, learner.id, wish, now),
		courses.list(db, learner.id),
		search.topics(db, learner.id)
	]);
	return {
		wish,
		groups,
		meant: await meantBy(db, learner.id, wish, groups, now),
		isAsked: readQuery(wish.q).length > 0,
		eventId: freshId(now),
		courses: list.map(({ id, title }) => ({
			id,
			title,
			topics: topics.filter((one) => one.courseId === id)
		})),
		own: list.filter(({ own }) => own).map(({ id }) => id)
	};
};

const chosen = { cards: cardIds, facts: factIds };

export const actions = {
	suspend: action(v.object({ id: reviewId, ...chosen }), ({ id, ...ticked }, event: RequestEvent) =>
		note(id, ticked, 'suspended', event)
	),

	resume: action(v.object({ id: reviewId, ...chosen }), ({ id, ...ticked }, event: RequestEvent) =>
		note(id, ticked, 'resumed', event)
	),

	takeBack: action(
		v.object({ id: reviewId, undoes: reviewId, cards: cardIds }),
		async (given, { locals }: RequestEvent) => {
			const { db, learner, now } = asking(locals);
			const cards = await several.undo(db, learner.id, given, now);
			if (cards === 0) noCards();
			return { done: { kind: 'undone' as const, count: cards } };
		}
	),

	remove: action(v.object(chosen), async (ticked, { locals }: RequestEvent) => {
		const { db, learner } = asking(locals);
		if (isNothing(ticked)) return nothingTicked();
		const { accepted, drafts } = await several.remove(db, learner.id, ticked);
		if (accepted.length + drafts.length > 0) return { done: { kind: 'deleted' as const, accepted, drafts } };
		if (await several.areAll(db, learner.id, 'deleted', ticked)) return already('deleted');
		return notYours(db, learner.id, ticked, 'deleted');
	}),

	restore: action(
		v.object({ accepted: cardIds, drafts: cardIds }),
		async (deleted, { locals }: RequestEvent) => {
			const { db, learner } = asking(locals);
			const cards = await several.restore(db, learner.id, deleted);
			const all = { cards: [...deleted.accepted, ...deleted.drafts], facts: [] };
			if (cards === 0 && (await several.areAll(db, learner.id, 'there', all))) return already('restored');
			if (cards === 0) noCards();
			return { done: { kind: 'undone' as const, count: cards } };
		}
	),

	move: action(
		v.object({ to: v.optional(topicIdOrNone, ''), ...chosen }),
		async ({ to, ...ticked }, { locals }: RequestEvent) => {
			const { db, learner } = asking(locals);
			if (isNothing(ticked)) return nothingTicked();
			if (to === '') return fail(400, { problem: 'Please choose a topic to move them to.' });
			const { facts, topics } = await several.move(db, learner.id, ticked, to);
			if (facts.length > 0) return { done: { kind: 'moved' as const, facts, topics, to } };
			if (await several.areIn(db, learner.id, ticked, to))
				return { done: { kind: 'already' as const, what: 'moved' as const, to } };
			return notYours(db, learner.id, ticked, 'moved');
		}
	),

	moveBack: action(
		v.object({ facts: factIds, topics: topicIds }),
		async ({ facts, topics }, { locals }: RequestEvent) => {
			const { db, learner } = asking(locals);
			const were = topics.map((each) => (each === noTopic ? null : each));
			const moved = await several.moveBack(db, learner.id, { facts, topics: were });
			if (moved === 0) noCards();
			return { done: { kind: 'movedBack' as const, count: moved } };
		}
	)
};

type Ticked = several.Chosen;

async function note(id: string, ticked: Ticked, kind: 'suspended' | 'resumed', { locals }: RequestEvent) {
	const { db, learner, now } = asking(locals);
	if (isNothing(ticked)) return nothingTicked();
	const cards = await several.asked(db, learner.id, ticked);
	if (cards.length === 0) {
		if (!(await several.anySeen(db, learner.id, ticked))) noCards();
		return fail(400, { problem: 'These are drafts: they are asked once you accept them.' });
	}
	if (!(await several.note(db, learner.id, id, cards, kind, now)))
		return fail(409, { problem: 'This was sent twice. Please try again.' });
	return { done: { kind, id, cards } };
}

const isNothing = ({ cards, facts }: Ticked) => cards.length + facts.length === 0;

const nothingTicked = () => fail(400, { problem: 'Please tick facts or cards first.' });

const noCards = () => error(404, 'There are no such facts or cards.');

const already = (what: 'deleted' | 'restored') => ({ done: { kind: 'already' as const, what } });

/** Whoever may see them at least learns why nothing happened. */
async function notYours(db: Database, learner: string, ticked: Ticked, what: keyof typeof onlyOwn) {
	if (!(await several.anySeen(db, learner, ticked))) noCards();
	return fail(400, { problem: onlyOwn[what] });
}

const onlyOwn = {
	deleted: 'Only facts and cards of your own courses can be deleted.',
	moved: 'Facts can only be moved to a topic of their own course.'
};
