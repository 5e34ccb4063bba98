import { expect, test } from 'vitest';
import { next } from './next.ts';

const after = (wanted: string) => next(new URL(`http://localhost/login?next=${encodeURIComponent(wanted)}`));

test.each(['/study', '/courses/kz?topic=osce', '/documents/a#s12', '/search?q=a%2Fb'])(
	'signing in leads on to %s',
	(wanted) => expect(after(wanted)).toBe(wanted)
);

test.each([
	'',
	'study',
	'//evil.example',
	'/\\evil.example',
	'\\/evil.example',
	'/\t/evil.example',
	'/\n/evil.example',
	'/a\\b',
	'/..//evil.example',
	'/.//evil.example',
	'https://evil.example/',
	'javascript:alert(1)'
])('signing in never leads to %j', (wanted) => expect(after(wanted)).toBe('/today'));
