import * as v from 'valibot';

export const courseTitle = v.pipe(
	v.string(),
	v.trim(),
	v.nonEmpty('A course needs a title.'),
	v.maxLength(200, 'A title can have at most 200 characters.')
);
