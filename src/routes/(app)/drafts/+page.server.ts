import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { blank, standingAlone } from '#lib/drafting/blank.ts';
import { unwanted, whyLast } from '#lib/drafting/unwanted.ts';
import { cardKinds } from '#lib/facts/fact.ts';
import * as courses from '#lib/server/courses.ts';
import * as edits from '#lib/server/draft-edits.ts';
import * as drafts from '#lib/server/drafts.ts';
import * as places from '#lib/server/places.ts';
import { action, asking } from '../../action.ts';
import { chosenWords, topicFields, wantedTopic } from '../../choosing.ts';
import { cardId, cardIds, documentId } from '../../ids.ts';
import { worded } from '../../wording.ts';
import { inWords } from './report.ts';
import { within } from './within.ts';
import { wordsOf } from './words.ts';

/** A page with thousands would take its time to come. */
const shown = 100;

export const load = async ({ locals, url }) => {
	const { db, learner } = asking(locals);
	const asked = within(url.searchParams);
	const of = 'document' in asked ? asked.document : null;
	const course = 'course' in asked ? await courses.findOwn(db, learner.id, asked.course) : null;
	if ('course' in asked && !course) error(404, 'There is no such course of yours.');
	const last = unwanted(await drafts.decisions(db, learner.id));
	const late = last.map(({ kind }) => kind);
	const waiting = await drafts.list(db, learner.id, 'draft', asked, shown, late);
	const ids = of ? [of] : [...new Set(waiting.map(({ documentId }) => documentId))];
	const reports = await Promise.all(ids.map((id) => drafts.report(db, learner.id, id, asked.aside)));
	if (of && !reports[0]) error(404, 'There is no such document of yours.');
	const courseIds = [...new Set(waiting.map(({ courseId }) => courseId))];
	const topics = await Promise.all(courseIds.map((id) => courses.topics(db, learner.id, id)));
	const done = url.searchParams.get('done');
	return {
		within: asked,
		of,
		course,
		at: url.searchParams.get('draft') ?? url.searchParams.get('next'),
		waiting: await places.around(db, waiting),
		whyLast: whyLast(
			last,
			waiting.map(({ rule }) => rule)
		),
		topics: courseIds.map((course, index) => ({ course, topics: topics[index] ?? [] })),
		/** How many drafts are not in this list: those set aside, or on their page those that are not. */
		others: await drafts.count(db, learner.id, 'draft', { ...asked, aside: asked.aside ? undefined : 'yes' }),
		unseen: (await drafts.count(db, learner.id, 'draft', asked)) - waiting.length,
		texts: reports.flatMap((report) => (report ? [inWords(report)] : [])),
		accepted: of ? await drafts.list(db, learner.id, 'accepted', asked, shown) : [],
		rejected: of ? await drafts.list(db, learner.id, 'rejected', asked, shown) : [],
		last: done ? await drafts.find(db, learner.id, done) : null
	};
};

const one = v.object({ card: cardId });
const deciding = (to: drafts.Decision) =>
	action(one, async ({ card }, event) => {
		const { db, learner } = asking(event.locals);
		if (!(await drafts.decide(db, learner.id, card, to))) error(404, 'There is no such draft.');
		return goOn(event, card);
	});

const aside = v.optional(v.literal('yes'));
const kind = v.optional(v.picklist(cardKinds));
const editing = v.object({
	...worded,
	...topicFields,
	kind,
	word: chosenWords,
	accept: v.optional(v.literal('yes'))
});
const accepted = v.pipe(
	v.optional(v.string(), ''),
	v.transform((lines) => lines.split('\n').filter((line) => line !== ''))
);
const restoring = v.object({ ...worded, topic: topicFields.topic, kind, accepted });

export const actions = {
	accept: deciding('accepted'),
	reject: deciding('rejected'),
	reopen: deciding('draft'),

	acceptRest: action(v.object({ document: documentId, aside }), async ({ document, aside }, event) => {
		const { db, learner } = asking(event.locals);
		const accepted = await drafts.acceptRest(db, learner.id, document, aside);
		if (!accepted) error(404, 'There is no such document.');
		return { ...goOn(event), accepted };
	}),

	reopenAll: action(
		v.object({ document: documentId, cards: cardIds }),
		async ({ document, cards }, event) => {
			const { db, learner } = asking(event.locals);
			if (!(await drafts.reopenAll(db, learner.id, document, cards)))
				error(404, 'There is no such document.');
			return goOn(event);
		}
	),

	/** Answers with the words before and after, so that the page can offer to take it back. */
	edit: action(editing, async (given, event) => {
		const { db, learner, now } = asking(event.locals);
		const { card, accept, word, topic, newTopic, ...words } = given;
		const draft = await drafts.find(db, learner.id, card);
		if (!draft) error(404, 'There is no such draft.');
		const refuse = (problem: string) => fail(400, { problem, typed: given });
		const made = word.length > 0 ? blank(standingAlone(draft.quote, draft.statement), word) : words;
		if ('problem' in made) return refuse(made.problem);
		const accepted = made.answer === draft.answer ? draft.accepted : [];
		const to = {
			prompt: made.prompt,
			answer: made.answer,
			kind: word.length > 0 ? ('cloze' as const) : (given.kind ?? draft.kind),
			accepted
		};
		const edited = await edits.edit(db, learner.id, card, to, wantedTopic({ topic, newTopic }), now);
		if (edited.kind === 'missing') error(404, 'There is no such draft.');
		if (edited.kind === 'refused') return refuse(edited.problem);
		if (accept) await drafts.decide(db, learner.id, card, 'accepted');
		const after = { ...to, topicId: edited.topic?.id ?? null, topic: edited.topic?.title ?? null };
		return { card, before: wordsOf(draft), after };
	}),

	restore: action(restoring, async ({ card, topic, kind, ...words }, event) => {
		const { db, learner, now } = asking(event.locals);
		const draft = await drafts.find(db, learner.id, card);
		if (!draft) error(404, 'There is no such draft.');
		const to = { ...words, kind: kind ?? draft.kind };
		const edited = await edits.edit(db, learner.id, card, to, wantedTopic({ topic, newTopic: '' }), now);
		if (edited.kind === 'refused') return fail(400, { problem: edited.problem });
		await drafts.decide(db, learner.id, card, 'draft');
		return goOn(event, card);
	})
};

/** A page with JavaScript has moved on already; one without gets the drafts that are left, the next one in sight. */
function goOn({ request, url }: RequestEvent, done?: string) {
	if (request.headers.has('x-sveltekit-action')) return {};
	const next = url.searchParams.get('next');
	const query = new URLSearchParams({
		...within(url.searchParams),
		...(done && { done }),
		...(next && { draft: next })
	});
	redirect(303, `/drafts?${query}${next ? `#card-${encodeURIComponent(next)}` : ''}`);
}
