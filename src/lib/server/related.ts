import { and, asc, desc, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Counts } from '#lib/evidence/counted-words.ts';
import { placeWords } from '#lib/reading/place-words.ts';
import type { Related, RelatedPassage } from '#lib/evidence/related.ts';
import { together, type Own, type Said } from '#lib/evidence/together.ts';
import { dateOf, evidenceOf, type Evidence } from './cards.ts';
import { visibleTo } from './courses.ts';
import type { Database } from './db/open.ts';
import { everyCourse } from './comparing-writes.ts';
import {
	comparison,
	course,
	document,
	fact,
	ownLabel,
	related,
	studySettings,
	toCompare
} from './db/schema.ts';
import { around } from './places.ts';

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

/** In the fact's own course, or in the learner's others. */
const foundFor = (learner: string) => or(isNull(comparison.learnerId), eq(comparison.learnerId, learner));

/** Citations as the learner sees them, who may say otherwise than their author. */
export function inOwnWords(cited: Evidence[], own: Own[]): Evidence[] {
	return cited.flatMap((each) => {
		const word = own.find(({ documentId, quote }) => documentId === each.documentId && quote === each.quote);
		if (!word || word.label === 'same') return [each];
		return word.label === 'unrelated' ? [] : [{ ...each, stance: word.label }];
	});
}

/** What is said of a fact, in brief. */
export type Brief = {
	/** How many passages that authors do not cite do what to it, but for those that only mention the same. */
	found: Counts;
	/** What the learner says of passages. */
	own: Own[];
};

/** What is said of some facts that this learner may see. */
export async function inBrief(db: Database, learner: string, facts: string[]): Promise<Map<string, Brief>> {
	const named = sql`(select value from json_each(${JSON.stringify(facts)}))`;
	const [own, found] = await db.batch([
		db
			.select({
				factId: ownLabel.factId,
				documentId: ownLabel.documentId,
				quote: ownLabel.quote,
				label: ownLabel.label
			})
			.from(ownLabel)
			.where(and(eq(ownLabel.learnerId, learner), inArray(ownLabel.factId, named))),
		db
			.select({
				factId: comparison.factId,
				documentId: related.documentId,
				quote: related.quote,
				label: related.label
			})
			.from(comparison)
			.innerJoin(related, eq(related.comparisonId, comparison.id))
			.innerJoin(document, eq(document.id, related.documentId))
			.where(
				and(
					inArray(comparison.factId, named),
					foundFor(learner),
					isWorthTelling(learner),
					isNull(document.replacedBy),
					isHeld,
					isNotCited
				)
			)
	]);
	const brief = new Map<string, Brief>(facts.map((id) => [id, { found: {}, own: [] }]));
	for (const { factId, ...each } of own) brief.get(factId)?.own.push(each);
	for (const { factId, documentId, quote, label } of found) {
		const of = brief.get(factId);
		const word =
			of?.own.find((each) => each.documentId === documentId && each.quote === quote)?.label ?? label;
		if (of && word !== 'unrelated' && word !== 'mentions') of.found[word] = (of.found[word] ?? 0) + 1;
	}
	return brief;
}

/** What only mentions the same is left out, unless the learner may have said more of it. */
const isWorthTelling = (learner: string) => sql`(
	${related.label} <> 'mentions' or exists (
		select 1 from own_label where learner_id = ${learner} and fact_id = ${comparison.factId}))`;

/** It was compared with a quotation that still stands. */
const isHeld = sql`exists (
	select 1 from citation as each
	where each.fact_id = ${comparison.factId} and each.document_id = ${comparison.documentId}
		and each.start = ${comparison.start} and each.quote = ${comparison.quote})`;

const isNotCited = sql`not exists (
	select 1 from citation as each
	where each.fact_id = ${comparison.factId} and each.document_id = ${related.documentId}
		and each.start < ${related.end} and ${related.start} < each."end")`;

/** What can be said of a passage; null takes back what was said. */
export type Word = Said['label'] | null;

/**
 * Keeps what a learner says of a passage that is related to a fact; answers what they said before, which may be
 * nothing. Undefined when there is no such passage for them.
 */
export async function say(
	db: Database,
	learner: string,
	factId: string,
	at: { documentId: string; start: number },
	word: Word
): Promise<{ before: Word } | undefined> {
	const all = await ofFact(db, learner, factId);
	const passage = all?.passages.find(
		({ documentId, start }) => documentId === at.documentId && start === at.start
	);
	if (!passage) return undefined;
	const { documentId, quote } = passage;
	const key = { learnerId: learner, factId, documentId, quote };
	const here = and(
		eq(ownLabel.learnerId, learner),
		eq(ownLabel.factId, factId),
		eq(ownLabel.documentId, documentId),
		eq(ownLabel.quote, quote)
	);
	if (word === null) await db.delete(ownLabel).where(here);
	else
		await db
			.insert(ownLabel)
			.values({ ...key, label: word })
			.onConflictDoUpdate({
				target: [ownLabel.learnerId, ownLabel.factId, ownLabel.documentId, ownLabel.quote],
				set: { label: word }
			});
	return { before: passage.by === 'learner' ? passage.label : null };
}

/** Whether passages of a learner's other courses are looked for too. */
export async function looksElsewhere(db: Database, learner: string): Promise<boolean> {
	const [found] = await db
		.select({ wanted: studySettings.relatesElsewhere })
		.from(studySettings)
		.where(eq(studySettings.learnerId, learner));
	return found?.wanted ?? false;
}

/** Begins to look for passages in a learner's other courses, or forgets those that were found there. */
export async function lookElsewhere(db: Database, learner: string, wanted: boolean): Promise<void> {
	const change = db
		.update(studySettings)
		.set({ relatesElsewhere: wanted })
		.where(eq(studySettings.learnerId, learner));
	if (wanted) await db.batch([change, db.run(everyCourse(learner))]);
	else
		await db.batch([
			change,
			db.delete(toCompare).where(eq(toCompare.learnerId, learner)),
			db.delete(comparison).where(eq(comparison.learnerId, learner))
		]);
}
