import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Grade } from '#lib/scheduling/engine.ts';
import * as courses from '#lib/server/courses.ts';
import { freshId } from '#lib/server/fresh-id.ts';
import * as reviews from '#lib/server/reviews.ts';
import * as sittings from '#lib/server/sittings.ts';
import * as wordings from '#lib/server/wordings.ts';
import { action, asking } from '../../action.ts';
import { cardId, courseId, learnerId, reviewId } from '../../ids.ts';
import { worded } from '../../wording.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, learner, now } = asking(locals);
	const course = url.searchParams.get('course');
	const scope = course ? await courses.find(db, learner.id, course) : null;
	if (course && !scope) error(404, 'There is no such course.');
	const first = url.searchParams.get('card');
	const sitting = await sittings.begin(db, learner.id, now, { course, first });
	if (!sitting) error(401, 'This account is gone. Please start studying or sign in.');
	return { ...sitting, scope, first, shown: url.searchParams.has('answer'), eventId: freshId(now) };
};

const whole = v.pipe(v.string(), v.toNumber(), v.integer('This is not a whole number.'));

/** What every happening says of itself; a page without JavaScript says only what and which. */
const happening = {
	id: reviewId,
	card: cardId,
	course: v.optional(courseId),
	/** Whose it is: a page that is still open may not answer for whoever signed in after. */
	learner: v.optional(learnerId),
	at: v.optional(v.pipe(whole, v.minValue(0), v.maxValue(8.64e15))),
	sent: v.optional(v.pipe(whole, v.minValue(0), v.maxValue(8.64e15))),
	device: v.optional(v.pipe(v.string(), v.maxLength(64)), 'form'),
	sequence: v.optional(v.pipe(whole, v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)), '0'),
	took: v.optional(v.pipe(whole, v.minValue(0), v.maxValue(86_400_000)))
};
type Told = v.InferOutput<v.ObjectSchema<typeof happening, undefined>>;

const graded = v.object({
	...happening,
	grade: v.picklist(['1', '2', '3', '4'], 'Please choose one of the four grades.')
});
const undoing = v.object({ ...happening, undoes: reviewId });
const plainly = v.object(happening);
const rewording = v.object({ ...worded, course: v.optional(courseId) });

export const actions = {
	answer: action(graded, (told, event) =>
		record(told, { kind: 'answered', grade: Number(told.grade) as Grade }, event)
	),
	undo: action(undoing, (told, event) => record(told, { kind: 'undone', undoes: told.undoes }, event)),
	/** The cards that come after those the page knows. */
	more: action(v.object({ course: v.optional(courseId) }), async ({ course = null }, event) => {
		const { db, learner, now } = asking(event.locals);
		if (course && !(await courses.find(db, learner.id, course))) error(404, 'There is no such course.');
		const sitting = await sittings.begin(db, learner.id, now, { course });
		if (!sitting) error(401, 'This account is gone.');
		return sitting;
	}),
	suspend: action(plainly, (told, event) => record(told, { kind: 'suspended' }, event)),
	bury: action(plainly, (told, event) => record(told, { kind: 'buried' }, event)),
	edit: action(rewording, async ({ card, course, ...to }, event) => {
		const { db, learner } = asking(event.locals);
		const changed = await wordings.change(db, learner.id, card, to);
		if (changed.kind === 'missing') error(404, 'There is no such card.');
		if (changed.kind === 'refused') return fail(400, { problem: changed.problem, typed: { card, ...to } });
		return goOn(event, course, { edited: card }, card);
	})
} satisfies Actions;

type What =
	{ kind: 'answered'; grade: Grade } | { kind: 'undone'; undoes: string } | { kind: 'suspended' | 'buried' };

async function record(told: Told, what: What, event: RequestEvent) {
	const { db, learner, now } = asking(event.locals);
	const { id, card, course, device, sequence } = told;
	if (told.learner && told.learner !== learner.id) error(401, 'Somebody else has signed in here.');
	const times = { claimedAt: told.at ?? null, sentAt: told.sent ?? null, tookMs: told.took ?? null };
	const recorded = await reviews.record(
		db,
		learner.id,
		{ id, card, device, sequence, ...times, ...what },
		now
	);
	if (recorded.kind === 'nobody') error(401, 'This account is gone.');
	if (recorded.kind === 'missing') error(404, 'There is no such card.');
	if (recorded.kind === 'conflict') return fail(409, { problem: 'Another answer is stored under this id.' });
	const next = sittings.next(card, recorded.memory, recorded.settings, now);
	const back = what.kind === 'undone' ? card : undefined;
	return goOn(event, course, { stored: id, next, dueAt: recorded.memory.due?.at ?? null }, back);
}

/** A page with JavaScript gets its answer; one without goes to the next card, or back to `card`. */
function goOn<Answer>(
	event: RequestEvent,
	course: string | undefined,
	answer: Answer,
	card?: string
): Answer {
	if (event.request.headers.has('x-sveltekit-action')) return answer;
	const query = new URLSearchParams({ ...(course && { course }), ...(card && { card }) });
	redirect(303, `/study?${query}`);
}
