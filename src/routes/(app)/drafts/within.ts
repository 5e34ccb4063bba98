import type { Within } from '#lib/server/drafts.ts';

/** Which drafts the address asks for. */
export function within(searchParams: URLSearchParams): Within {
	const document = searchParams.get('document');
	const course = searchParams.get('course');
	const more = searchParams.get('more') === 'yes' ? { more: 'yes' as const } : {};
	if (document) return { document, ...more };
	return course ? { course, ...more } : more;
}
