import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { tidy } from '#lib/facts/wording.ts';
import * as cards from '#lib/server/cards.ts';
import * as courses from '#lib/server/courses.ts';
import type { Database } from '#lib/server/db/open.ts';
import * as documents from '#lib/server/documents.ts';
import * as facts from '#lib/server/facts.ts';
import { freshId } from '#lib/server/fresh-id.ts';
import * as handmade from '#lib/server/handmade.ts';
import { action, asking } from '../../../action.ts';
import { chosenWords, topicFields, wantedTopic } from '../../../choosing.ts';
import { cardId } from '../../../ids.ts';
import { choices } from './choosing.ts';
import { comeFor } from './come-for.ts';
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
	const quoted = comeFor(url.searchParams.get('quote'), text);
	const make = head.own ? url.searchParams.get('make') : null;
	const chosen = make === null ? [] : choices(passages, marks);
	return {
		document: head,
		wanted,
		blocks: make === null ? setText(text, passages, [...marks, ...quoted]) : [],
		choosable: make === null ? null : setText(text, passages, chosen),
		making: make === null ? null : await making(db, learner.id, document, make, url, now),
		without: uncovered(text, passages, marks, head.own),
		facts: standings.size,
		known: [...standings.values()].filter((each) => each === 'known').length,
		legend: (['known', 'fading', 'learning', 'new'] as const).filter((each) =>
			[...standings.values()].includes(each)
		)
	};
};

/** What the form for one sentence needs; null when none is chosen. */
async function making(
	db: Database,
	learner: string,
	{ id, courseId }: { id: string; courseId: string },
	start: string,
	url: URL,
	now: number
) {
	const sentence = /^\d{1,9}$/.test(start) ? await handmade.sentenceAt(db, learner, id, Number(start)) : null;
	if (!sentence) return null;
	const made = url.searchParams.get('made');
	const [card] = made ? await cards.study(db, learner, [made]) : [];
	const course = await courses.find(db, learner, courseId);
	return {
		sentence: { start: sentence.start, quote: sentence.quote, fact: sentence.fact },
		topics: (await courses.topics(db, learner, courseId)).map(({ id, title }) => ({ id, title })),
		cardId: freshId(now),
		made: card ? { id: card.id, prompt: card.prompt, answer: card.answer } : null,
		enrolled: course?.enrolled ?? false
	};
}

const words = v.pipe(v.optional(v.string(), ''), v.transform(tidy));
const whole = v.pipe(v.string(), v.toNumber(), v.integer('This is not a whole number.'), v.minValue(0));

export const actions = {
	make: action(
		v.object({
			id: v.pipe(v.string(), v.uuid('This form was not made by this page.')),
			start: whole,
			word: chosenWords,
			question: words,
			answer: words,
			...topicFields
		}),
		async (given, { locals, params }: RequestEvent) => {
			const { db, learner, now } = asking(locals);
			const { id, start, word, question, answer } = given;
			const at = { documentId: params.document, start };
			const what = { chosen: word, question, answer };
			const made = await handmade.make(db, learner.id, id, at, what, wantedTopic(given), now);
			if (made.kind === 'missing') error(404, 'There is no such sentence in a text of yours.');
			if (made.kind === 'refused') return fail(400, { problem: made.problem, typed: given });
			redirect(303, `/documents/${params.document}?make=${start}&made=${made.id}#make`);
		}
	),

	unmake: action(v.object({ card: cardId }), async ({ card }, { locals, params, url }: RequestEvent) => {
		const { db, learner } = asking(locals);
		if (!(await handmade.unmake(db, learner.id, params.document, card)))
			error(404, 'There is no such card in a text of yours.');
		const make = url.searchParams.get('make') ?? '';
		redirect(303, `/documents/${params.document}?make=${encodeURIComponent(make)}#make`);
	}),

	remove: action(v.object({}), async (_, { locals, params }: RequestEvent) => {
		const { db, learner } = asking(locals);
		const course = await documents.remove(db, learner.id, params.document);
		if (!course) error(404, 'There is no such document of yours.');
		redirect(303, `/courses/${course}?done=deleted`);
	})
};
