import { createHash } from 'node:crypto';
import type { Span } from '#lib/facts/fact.ts';
import { isTelling, type Place } from '#lib/evidence/passage.ts';
import { looksAt, relateTo, soughtFor, type Related } from '#lib/evidence/relate.ts';
import { wordsFor } from '#lib/evidence/sought.ts';
import { countTerms, statisticsOf, type Counted, type TermCounts } from '#lib/evidence/term-counts.ts';
import { ComparedDocuments } from './compared-documents.ts';
import { factsToCompare, scopeOf, type FactToCompare, type InScope } from './compared-scope.ts';
import type { Database } from './db/open.ts';
import { candidates } from './passage-candidates.ts';
import { rules } from './comparing-rules.ts';
import { explain } from './trouble.ts';

/** The facts of a course against its other documents, or against those of a learner's other courses. */
export type Comparing = { course: string; learner: string | null };

/** A fact with what was found for it. */
export type Compared = Omit<FactToCompare, 'before' | 'statement'> & { basis: string; related: Related[] };

/** What came of one step: something to store, or that the index has not all of the documents yet. */
export type Piece =
	| { kind: 'counted'; documentId: string; digest: string; counts: TermCounts }
	| { kind: 'compared'; facts: Compared[] }
	| { kind: 'unready' };

/** So many facts are compared in one step. */
const atOnce = 20;

/**
 * Goes through the facts that were not compared yet with the documents as they are now. It only reads; what it finds
 * depends on the documents alone, and not on the order in which they came. A fact at which the rules throw has nothing
 * related until something changes, so that it does not hold up those behind it.
 */
export async function* compare(
	db: Database,
	comparing: Comparing,
	relate: typeof relateTo = relateTo
): AsyncGenerator<Piece> {
	const scope = await scopeOf(db, comparing);
	if (scope.some(({ isIndexed }) => !isIndexed)) {
		yield { kind: 'unready' };
		return;
	}
	const documents = new ComparedDocuments(db);
	const counted: { digest: string; counts: TermCounts }[] = [];
	for (const { id, counted: known } of scope) {
		const counts = known ?? (await count(documents, id));
		if (!counts) continue;
		if (!known) yield { kind: 'counted', documentId: id, ...counts };
		counted.push(counts);
	}
	const all = digest([rules, ...counted.map((each) => each.digest).sort()]);
	const stale = (await factsToCompare(db, comparing)).flatMap(({ before, ...fact }) => {
		const basis = digest([all, fact.statement, fact.documentId, String(fact.start), fact.quote]);
		return basis === before ? [] : [{ ...fact, basis }];
	});
	const against = { scope, documents, counted: statisticsOf(counted.map(({ counts }) => counts)), relate };
	for (let from = 0; from < stale.length; from += atOnce) {
		const facts: Compared[] = [];
		for (const { statement, ...fact } of stale.slice(from, from + atOnce))
			facts.push({ ...fact, related: await relatedTo(db, { ...fact, statement }, against) });
		yield { kind: 'compared', facts };
	}
}

async function count(documents: ComparedDocuments, id: string) {
	const document = await documents.find(id);
	if (!document) return null;
	const { title, lang, date, text, passages } = document;
	const spans = passages.map(({ start, end, block }) => `${start} ${end} ${block.kind}`);
	return { digest: digest([id, title, lang, date ?? '', text, ...spans]), counts: countTerms(document) };
}

type Against = {
	scope: InScope[];
	documents: ComparedDocuments;
	counted: Counted;
	relate?: typeof relateTo;
};
type Fact = Span & { statement: string; documentId: string };

/** The passages of documents that are related to a fact, found through the index. */
export async function relatedTo(
	db: Database,
	{ statement, documentId, start, end }: Fact,
	{ scope, documents, counted, relate = relateTo }: Against
): Promise<Related[]> {
	const document = await documents.find(documentId);
	if (!document) return [];
	const quoted = { statement, document, quote: { start, end } };
	const others = scope.filter(({ id, replaces }) => id !== documentId && !replaces.includes(documentId));
	const words = unlessItThrows(() => wordsFor(soughtFor(quoted, counted.acronyms), counted));
	if (!words) return [];
	const found = await candidates(
		db,
		words,
		others.map(({ number }) => number),
		looksAt
	);
	const places: Place[] = [];
	for (const { documentId, at } of found) {
		const other = await documents.find(documentId);
		const passage = other?.passages[at];
		if (other && passage && isTelling(passage)) places.push({ document: other, at });
	}
	return unlessItThrows(() => relate(quoted, places, counted)) ?? [];
}

/** What a rule finds; null when it throws, which is for the log. */
function unlessItThrows<Found>(rule: () => Found): Found | null {
	try {
		return rule();
	} catch (error) {
		console.error(`Relating a fact to other texts: ${explain(error).line}`);
		return null;
	}
}

function digest(parts: string[]): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
