import type { Within } from '#lib/server/drafts.ts';

/** Which drafts the address asks for. */
export function within(searchParams: URLSearchParams): Within {
	const document = searchParams.get('document');
	const course = searchParams.get('course');
	if (document) return { document };
	return course ? { course } : {};
}
