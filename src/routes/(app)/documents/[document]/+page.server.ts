import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { tidy } from '#lib/facts/wording.ts';
import { isRunning } from '#lib/reading/document.ts';
import type { Database } from '#lib/server/db/open.ts';
import * as documents from '#lib/server/documents.ts';
import * as facts from '#lib/server/facts.ts';
import * as handmade from '#lib/server/handmade.ts';
import * as lost from '#lib/server/lost-citations.ts';
import * as places from '#lib/server/reading-places.ts';
import * as uncovered from '#lib/server/uncovered.ts';
import { action, asking } from '../../../action.ts';
import { chosenWords, topicFields, wantedTopic } from '../../../choosing.ts';
import { cardId, factId } from '../../../ids.ts';
import { askedFor } from './asked-for.ts';
import { choices } from './choosing.ts';
import { comeFor } from './come-for.ts';
import { contents, shortened } from './contents.ts';
import { coverage, isDense } from './coverage.ts';
import { making } from './making.ts';
import { lostOnPage } from './mending.ts';
import { inNewest } from './newest.ts';
import { open, pagesIn } from './opening.ts';
import { setText, spanOf } from './setting.ts';
import { fieldsIn, undoFields, undoOf, undoQuery } from './undoing.ts';
import { bare, uncovered as reasonsFor } from './uncovered.ts';
import type { PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { db, learner, now } = asking(locals);
	const found = await documents.find(db, learner.id, params.document);
	if (!found) error(404, 'There is no such document.');
	const { text, pages, ...head } = found;
	const document = { ...head, own: head.own && head.replacedBy === null };
	const fact = url.searchParams.get('fact');
	const asked = askedFor(url.searchParams);
	const quotedAt = await facts.placeIn(db, fact, found.id);
	if (found.replacedBy !== null && quotedAt === null) {
		const address = await inNewest(db, learner.id, found, found.replacedBy, fact, asked);
		if (address) redirect(303, address);
	}
	const headings = await documents.headings(db, document.id);
	const opened = open(text, headings, pages, asked, quotedAt ?? 0);
	const part = opened.parts[opened.here]!;
	const passages = await documents.passages(db, document.id, part);
	const marks = await facts.inDocument(db, learner.id, document.id, now, fact, part);
	const without = bare(passages, marks);
	const standings = new Map(marks.map(({ factId, standing }) => [factId, standing]));
	const make = document.own ? url.searchParams.get('make') : null;
	const quoted = fact === null ? comeFor(asked, text, passages) : [];
	const blocks = setText(text, part, passages, [...marks, ...quoted]);
	const beyond =
		(await uncovered.first(db, document.id, part.end)) ?? (await uncovered.first(db, document.id, 0));
	return {
		document,
		wanted: fact,
		blocks: make === null ? blocks : [],
		choosable: make === null ? null : setText(text, part, passages, choices(passages, marks)),
		making: make === null ? null : await making(db, learner.id, document, make, url, now),
		covers: coverage(blocks.map(spanOf), passages, without),
		isDense: isDense(passages, marks),
		bare: { here: without.map(({ start }) => start), beyond },
		sentences: passages.filter(({ kind }) => isRunning(kind)).length,
		without: reasonsFor(text, without, document.own),
		facts: standings.size,
		known: [...standings.values()].filter((each) => each === 'known').length,
		legend: (['known', 'fading', 'learning', 'new'] as const).filter((each) =>
			[...standings.values()].includes(each)
		),
		part: {
			number: opened.here + 1,
			of: opened.parts.length,
			start: part.start,
			pages: pagesIn(pages, part),
			lastPage: pages?.length ?? null
		},
		contents: contents(text, headings, opened.parts, opened.here),
		at: asked?.kind === 'passage' ? asked.at : asked?.kind === 'quote' ? asked.span.start : null,
		place: asked === null && fact === null && make === null ? await place(db, learner.id, found) : null,
		next: await documents.next(db, document),
		lost: lostOnPage(document.own ? await lost.list(db, document.id) : [], text),
		came: url.searchParams.has('came'),
		isMending: ['lost', 'came', 'done'].some((each) => url.searchParams.has(each)),
		done: url.searchParams.get('done'),
		undo: fieldsIn(url.searchParams)
	};
};

/** Where the learner was, with the first words there. */
async function place(db: Database, learner: string, { id, text }: { id: string; text: string }) {
	const at = await places.find(db, learner, id);
	if (at === null || at >= text.length) return null;
	return { at, words: shortened(text.slice(at, at + 200)) };
}

const words = v.pipe(v.optional(v.string(), ''), v.transform(tidy));
const whole = v.pipe(v.string(), v.toNumber(), v.integer('This is not a whole number.'), v.minValue(0));

const one = v.object({ fact: factId, citation: whole });
const noneLost = 'There is no such quotation of yours that is lost.';

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

	mend: action(one, async ({ fact, citation }, { locals, params }: RequestEvent) => {
		const { db, learner } = asking(locals);
		const which = { factId: fact, position: citation };
		const undo = (await lost.mend(db, learner.id, params.document, which)) ?? error(404, noneLost);
		if (undo === 'unsaid')
			error(409, 'The answer of its card does not stand in that passage: change the card first.');
		redirect(303, `/documents/${params.document}?done=mended&${undoQuery(undo)}#lost`);
	}),

	leave: action(one, async ({ fact, citation }, { locals, params }: RequestEvent) => {
		const { db, learner } = asking(locals);
		const which = { factId: fact, position: citation };
		const undo = (await lost.leave(db, learner.id, params.document, which)) ?? error(404, noneLost);
		redirect(303, `/documents/${params.document}?done=left&${undoQuery(undo)}#lost`);
	}),

	undo: action(undoFields, async (given, { locals, params }: RequestEvent) => {
		const { db, learner } = asking(locals);
		const undone = await lost.undo(db, learner.id, params.document, undoOf(given));
		if (!undone) error(404, noneLost);
		redirect(303, `/documents/${params.document}?lost#lost`);
	}),

	place: action(v.object({ at: whole }), async ({ at }, { locals, params }: RequestEvent) => {
		const { db, learner } = asking(locals);
		if (!(await documents.isVisible(db, learner.id, params.document)))
			error(404, 'There is no such document.');
		await places.keep(db, learner.id, params.document, at);
		return { kept: at };
	}),

	remove: action(v.object({}), async (_, { locals, params }: RequestEvent) => {
		const { db, learner } = asking(locals);
		const course = await documents.remove(db, learner.id, params.document);
		if (!course) error(404, 'There is no such document of yours.');
		redirect(303, `/courses/${course}?done=deleted`);
	})
};
