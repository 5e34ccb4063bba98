import * as v from 'valibot';
import { questionKinds, type QuestionKind } from '#lib/facts/question.ts';
import type { QuizWish } from '#lib/quiz/wish.ts';
import { courseId, topicIds } from '../../ids.ts';

/** At most so many questions, and so many minutes. */
export const most = { number: 100, minutes: 180 };

/** The form that sets up a quiz. What it says is looked at by `wishOf`, so that it can be said where it is wrong. */
export const wishing = v.object({
	course: courseId,
	id: v.pipe(v.string(), v.uuid('This form was not made by this page.')),
	topics: v.picklist(['all', 'chosen']),
	topic: topicIds,
	number: v.pipe(v.string(), v.maxLength(10)),
	kind: v.pipe(
		v.optional(v.union([v.string(), v.array(v.string())]), []),
		v.transform((kinds) => [kinds].flat())
	),
	minutes: v.picklist(['none', '5', '10', '20', 'own']),
	ownMinutes: v.optional(v.pipe(v.string(), v.maxLength(10)), ''),
	feedback: v.picklist(['now', 'end']),
	pick: v.picklist(['weakest', 'even'])
});

export type Wishing = Omit<v.InferOutput<typeof wishing>, 'course' | 'id'>;

/** What is wished for, or what is wrong with it, by field. */
export type Wished = { wish: QuizWish } | { problems: Problems };
export type Problems = Partial<Record<'topic' | 'number' | 'kind' | 'minutes', string>>;

export function wishOf(given: Wishing): Wished {
	const number = whole(given.number);
	const minutes = given.minutes === 'own' ? whole(given.ownMinutes) : Number(given.minutes);
	const kinds = questionKinds.filter((kind) => given.kind.includes(kind));
	const problems: Problems = {
		...(given.topics === 'chosen' &&
			given.topic.length === 0 && { topic: 'Please choose at least one topic, or all of them.' }),
		...(!(number >= 1 && number <= most.number) && {
			number: `Please choose a number from 1 to ${most.number}.`
		}),
		...(kinds.length === 0 && { kind: 'Please choose at least one kind of question.' }),
		...(given.minutes !== 'none' &&
			!(minutes >= 1 && minutes <= most.minutes) && {
				minutes: `Please choose from 1 to ${most.minutes} minutes.`
			})
	};
	if (Object.keys(problems).length > 0) return { problems };
	const { feedback, pick } = given;
	return {
		wish: {
			topics: given.topics === 'all' ? null : given.topic,
			number,
			kinds,
			minutes: given.minutes === 'none' ? null : minutes,
			feedback,
			pick
		}
	};
}

/** The fields of the form that say a wish. */
export function fieldsOf(wish: QuizWish): Wishing {
	const minutes = String(wish.minutes ?? 'none');
	const isOffered = minutes === 'none' || minutes === '5' || minutes === '10' || minutes === '20';
	return {
		topics: wish.topics ? 'chosen' : 'all',
		topic: wish.topics ?? [],
		number: String(wish.number),
		kind: wish.kinds,
		minutes: isOffered ? minutes : 'own',
		ownMinutes: isOffered ? '' : minutes,
		feedback: wish.feedback,
		pick: wish.pick
	};
}

/** A quiz that nobody set up: nothing hurries, and each answer is told at once. */
export function inOneTap(last: QuizWish, topic?: string): QuizWish {
	return { ...last, topics: topic ? [topic] : null, minutes: null, feedback: 'now' };
}

/** What each kind of question is called. */
export const kindWords: Record<QuestionKind, string> = {
	choice: 'Multiple choice',
	'true-false': 'True or false',
	typed: 'Typed answer',
	gap: 'Gap in a sentence',
	matching: 'Matching pairs',
	ordering: 'Order in time',
	source: 'Which document says so'
};

/** NaN for what is not a whole number. */
function whole(text: string): number {
	return /^\d+$/.test(text.trim()) ? Number(text) : NaN;
}
