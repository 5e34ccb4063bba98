import { and, asc, desc, eq, isNull, sql, type SQL } from 'drizzle-orm';
import { placeWords } from '#lib/reading/place-words.ts';
import type { Related, RelatedPassage } from '#lib/evidence/related.ts';
import { together, type Said } from '#lib/evidence/together.ts';
import { dateOf, evidenceOf, type Evidence } from './cards.ts';
import { visibleTo } from './courses.ts';
import type { Database } from './db/open.ts';
import { comparison, course, document, fact, ownLabel, related } from './db/schema.ts';
import { around } from './places.ts';
import { foundFor } from './related-elsewhere.ts';

/** What is said of a fact; null when there is no such fact for this learner. */
export async function ofFact(db: Database, learner: string, factId: string): Promise<Related | null> {
	const [visible] = await db
		.select({ course: fact.courseId })
		.from(fact)
		.innerJoin(course, eq(course.id, fact.courseId))
		.where(and(eq(fact.id, factId), visibleTo(learner)));
	if (!visible) return null;
	const cited = (await evidenceOf(db, [factId])).get(factId) ?? [];
	const quoted = cited.find(({ stance }) => stance === 'supports') ?? cited[0];
	const held = heldAgainst(quoted);
	const [found, own, compared] = await db.batch([
		foundOf(db, learner, factId, held),
		db
			.select({ documentId: ownLabel.documentId, quote: ownLabel.quote, label: ownLabel.label })
			.from(ownLabel)
			.where(and(eq(ownLabel.learnerId, learner), eq(ownLabel.factId, factId))),
		db
			.select({ id: comparison.id })
			.from(comparison)
			.where(and(eq(comparison.factId, factId), held))
	]);
	const said = together(cited, found.map(asPassage(visible.course)), own);
	const all = [
		...said.cited.map(({ stance: _, note: __, ...each }) => ({ ...each, isCited: true, course: null })),
		...said.found
	];
	const placed = (await around(db, all.map(withEnd))).map(({ end: _, around, ...each }) => ({
		...each,
		place: placeWords(around, each.document)
	}));
	const isQuoted = ({ documentId, start }: RelatedPassage) =>
		documentId === quoted?.documentId && start === quoted.start;
	return {
		quoted: quoted ? { ...quoted, place: placed.find(isQuoted)?.place ?? null } : null,
		passages: placed.sort((one, other) => order.indexOf(one.label) - order.indexOf(other.label)),
		isCompared: compared.length > 0
	};
}

/** What rules found for a fact in documents that this learner may see, in their newest versions, the closest first. */
function foundOf(db: Database, learner: string, factId: string, held: SQL | undefined) {
	return db
		.select({
			documentId: related.documentId,
			document: document.title,
			start: related.start,
			quote: related.quote,
			date: dateOf,
			courseId: document.courseId,
			course: course.title,
			label: related.label,
			reason: related.reason,
			shared: related.shared,
			opposed: related.opposed
		})
		.from(comparison)
		.innerJoin(related, eq(related.comparisonId, comparison.id))
		.innerJoin(document, eq(document.id, related.documentId))
		.innerJoin(course, eq(course.id, document.courseId))
		.where(
			and(
				eq(comparison.factId, factId),
				held,
				foundFor(learner),
				isNull(document.replacedBy),
				visibleTo(learner)
			)
		)
		.orderBy(desc(related.score), asc(related.documentId), asc(related.start));
}

type Row = Awaited<ReturnType<typeof foundOf>>[number];

const asPassage =
	(ownCourse: string) =>
	({ courseId, course, shared, opposed, ...each }: Row) => ({
		...each,
		isCited: false,
		course: courseId === ownCourse ? null : course,
		shared: shared ?? none,
		opposed: opposed ?? none
	});

const withEnd = <Place extends { start: number; quote: string }>(place: Place) => ({
	...place,
	end: place.start + place.quote.length
});

const none = { fact: [], passage: [] };
const order: Said['label'][] = ['contrasts', 'supports', 'same', 'differs', 'mentions', 'unrelated'];

/** Marks hold for the quotation that was compared, and no other. */
function heldAgainst(quoted: Evidence | undefined) {
	if (!quoted) return sql`false`;
	return and(
		eq(comparison.documentId, quoted.documentId),
		eq(comparison.start, quoted.start),
		eq(comparison.quote, quoted.quote)
	);
}
