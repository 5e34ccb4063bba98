import * as v from 'valibot';

/** The id of something, as a form sends it; its name says of what, so that a test can try another learner's. */
const idOf = (name: string) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(200), v.metadata({ id: name }));

export const courseId = idOf('course');
export const topicId = idOf('topic');
export const documentId = idOf('document');
export const factId = idOf('fact');
export const cardId = idOf('card');
export const reviewId = idOf('review');
export const intakeId = idOf('intake');
export const learnerId = idOf('learner');
export const quizId = idOf('quiz');
/** A topic, or none: an empty field. */
export const topicIdOrNone = v.pipe(v.string(), v.maxLength(200), v.metadata({ id: 'topic' }));

/** Several of them that were ticked, or their ids in one field: a form has few fields and may name hundreds. */
const idsOf = (name: string) =>
	v.pipe(
		v.optional(v.pipe(v.union([v.string(), v.array(v.string())]), v.metadata({ id: name })), []),
		v.transform((given) => [given].flat().flatMap((ids) => ids.split(' ').filter((id) => id !== ''))),
		v.maxLength(20_000, `These are too many ${name}s for one go.`)
	);

export const factIds = idsOf('fact');
export const topicIds = idsOf('topic');
export const cardIds = idsOf('card');
