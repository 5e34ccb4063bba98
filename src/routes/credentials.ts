import * as v from 'valibot';
import { longestPassword, shortestPassword } from '#lib/server/auth.ts';

const text = (missing: string) => v.pipe(v.optional(v.string(missing), ''), v.nonEmpty(missing));

export const email = v.pipe(
	text('Please enter your e-mail address.'),
	v.trim(),
	v.maxLength(254, 'This e-mail address is too long.'),
	v.email('This does not look like an e-mail address.'),
	v.toLowerCase()
);

export const password = v.pipe(
	text('Please enter your password.'),
	v.maxLength(longestPassword, `A password can have at most ${longestPassword} characters.`)
);

export const newPassword = v.pipe(
	text('Please choose a password.'),
	v.minLength(shortestPassword, `A password needs at least ${shortestPassword} characters.`),
	v.maxLength(longestPassword, `A password can have at most ${longestPassword} characters.`)
);

export const name = v.pipe(
	v.optional(v.string(), ''),
	v.trim(),
	v.maxLength(100, 'A name can have at most 100 characters.')
);
