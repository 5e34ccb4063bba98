import type { Within } from '#lib/server/drafts.ts';

/** Which drafts the address asks for. */
export function within(query: URLSearchParams): Within {
	const document = query.get('document');
	const course = query.get('course');
	if (document) return { document };
	return course ? { course } : {};
}
