import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Span } from '#lib/facts/fact.ts';
import { surroundings, type Surroundings } from '#lib/reading/surroundings.ts';
import type { Database } from './db/open.ts';
import { document, passage } from './db/schema.ts';

/** Each of some stretches of documents that a learner may see, with what stands around it. */
export async function around<Place extends Span & { documentId: string }>(
	db: Database,
	places: Place[]
): Promise<(Place & { around: Surroundings })[]> {
	const named = [...new Set(places.map(({ documentId }) => documentId))];
	const [texts, headings] = await db.batch([
		db
			.select({ id: document.id, text: document.text, pages: document.pages })
			.from(document)
			.where(inArray(document.id, named)),
		db
			.select({ documentId: passage.documentId, start: passage.start, end: passage.end })
			.from(passage)
			.where(and(inArray(passage.documentId, named), eq(passage.kind, 'heading')))
			.orderBy(asc(passage.documentId), asc(passage.position))
	]);
	const byId = new Map(texts.map((text) => [text.id, { ...text, headings: [] as Span[] }]));
	for (const { documentId, start, end } of headings) byId.get(documentId)?.headings.push({ start, end });
	return places.map((place) => {
		const { text = '', headings = [], pages = null } = byId.get(place.documentId) ?? {};
		return { ...place, around: surroundings(text, place, headings, pages) };
	});
}
