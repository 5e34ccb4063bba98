import type { Within } from '#lib/server/drafts.ts';

/** Which drafts the address asks for. */
export function within(searchParams: URLSearchParams): Within {
	const document = searchParams.get('document');
	const course = searchParams.get('course');
	const aside = searchParams.get('aside') === 'yes' ? { aside: 'yes' as const } : {};
	if (document) return { document, ...aside };
	return course ? { course, ...aside } : aside;
}
