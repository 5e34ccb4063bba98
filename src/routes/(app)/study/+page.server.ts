import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Grade } from '#lib/scheduling/engine.ts';
import * as courses from '#lib/server/courses.ts';
import { freshId } from '#lib/server/fresh-id.ts';
import * as quizzes from '#lib/server/quizzes.ts';
import * as related from '#lib/server/related.ts';
import * as reviews from '#lib/server/reviews.ts';
import * as sittings from '#lib/server/sittings.ts';
import * as wordings from '#lib/server/wordings.ts';
import { action, asking } from '../../action.ts';
import { cardId, courseId, learnerId, quizId, reviewId } from '../../ids.ts';
import { worded } from '../../wording.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, learner, now } = asking(locals);
	const within = await known(locals, {
		course: url.searchParams.get('course') ?? undefined,
		quiz: url.searchParams.get('quiz') ?? undefined,
		exam: url.searchParams.get('exam') ?? undefined
	});
	const first = url.searchParams.get('card');
	const sitting = await sittings.begin(db, learner.id, now, { ...within, first });
	if (!sitting) error(401, 'This account is gone. Please start studying or sign in.');
	const shown = url.searchParams.has('answer');
	const asked = shown ? sitting.cards.find(({ id }) => id === first) : undefined;
	const said = asked ? await related.ofFact(db, learner.id, asked.factId) : null;
	return { ...sitting, within, first, shown, related: said, eventId: freshId(now) };
};

/** What a sitting is limited to, if it is: a course, what was missed in a quiz, or the plan for a course's exam. */
const limits = { course: v.optional(courseId), quiz: v.optional(quizId), exam: v.optional(courseId) };
type Within = v.InferOutput<v.ObjectSchema<typeof limits, undefined>>;

/** The same, once it is sure that the learner has both. */
async function known(locals: App.Locals, { course, quiz, exam }: Within): Promise<Within> {
	const { db, learner } = asking(locals);
	if (course && !(await courses.find(db, learner.id, course))) error(404, 'There is no such course.');
	if (quiz && !(await quizzes.isFinished(db, learner.id, quiz))) error(404, 'There is no such quiz.');
	if (exam && !(await courses.find(db, learner.id, exam))) error(404, 'There is no such course.');
	return { ...(course && { course }), ...(quiz && { quiz }), ...(exam && { exam }) };
}

const whole = v.pipe(v.string(), v.toNumber(), v.integer('This is not a whole number.'));

/** What every happening says of itself; a page without JavaScript says only what and which. */
const happening = {
	id: reviewId,
	card: cardId,
	...limits,
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
const rewording = v.object({ ...worded, ...limits });

export const actions = {
	answer: action(graded, (told, event) =>
		record(told, { kind: 'answered', grade: Number(told.grade) as Grade }, event)
	),
	undo: action(undoing, (told, event) => record(told, { kind: 'undone', undoes: told.undoes }, event)),
	/** The cards that come after those the page knows. */
	more: action(v.object(limits), async (asked, event) => {
		const { db, learner, now } = asking(event.locals);
		const sitting = await sittings.begin(db, learner.id, now, await known(event.locals, asked));
		if (!sitting) error(401, 'This account is gone.');
		return sitting;
	}),
	suspend: action(plainly, (told, event) => record(told, { kind: 'suspended' }, event)),
	bury: action(plainly, (told, event) => record(told, { kind: 'buried' }, event)),
	edit: action(rewording, async ({ card, course, quiz, exam, ...to }, event) => {
		const { db, learner } = asking(event.locals);
		const changed = await wordings.change(db, learner.id, card, to);
		if (changed.kind === 'missing') error(404, 'There is no such card.');
		if (changed.kind === 'refused') return fail(400, { problem: changed.problem, typed: { card, ...to } });
		return goOn(event, { course, quiz, exam }, { edited: card }, card);
	})
} satisfies Actions;

type What =
	{ kind: 'answered'; grade: Grade } | { kind: 'undone'; undoes: string } | { kind: 'suspended' | 'buried' };

async function record(told: Told, what: What, event: RequestEvent) {
	const { db, learner, now } = asking(event.locals);
	const { id, card, device, sequence } = told;
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
	return goOn(event, told, { stored: id, next, dueAt: recorded.memory.due?.at ?? null }, back);
}

/** A page with JavaScript gets its answer; one without goes to the next card, or back to `card`. */
function goOn<Answer>(
	event: RequestEvent,
	{ course, quiz, exam }: Within,
	answer: Answer,
	card?: string
): Answer {
	if (event.request.headers.has('x-sveltekit-action')) return answer;
	const query = new URLSearchParams({
		...(course && { course }),
		...(quiz && { quiz }),
		...(exam && { exam }),
		...(card && { card })
	});
	redirect(303, `/study?${query}`);
}
