import * as v from 'valibot';

const title = v.pipe(
	v.string(),
	v.transform((title) => title.replace(/\s+/g, ' ').trim()),
	v.maxLength(200, 'A title can have at most 200 characters.')
);

export const topicTitle = v.pipe(title, v.nonEmpty('A topic needs a title.'));
export const topicTitleOrNone = v.optional(title, '');
