import { sql } from 'drizzle-orm';
import type { TermCounts } from '#lib/evidence/term-counts.ts';
import type { Span } from '#lib/facts/fact.ts';
import type { Comparing } from './comparing.ts';
import type { Database } from './db/open.ts';

/** A document whose passages are looked at, with its number in the index. */
export type InScope = {
	id: string;
	number: number;
	isIndexed: boolean;
	/** What was counted of it, unless that is still to be done. */
	counted: { digest: string; counts: TermCounts } | null;
	/** Earlier versions of it. */
	replaces: string[];
};

/** The documents whose passages facts are compared with: the newest versions of those of the course, or of the others. */
export async function scopeOf(db: Database, { course, learner }: Comparing): Promise<InScope[]> {
	const within =
		learner === null
			? sql`document.course_id = ${course}`
			: sql`document.course_id <> ${course} and document.course_id in (${coursesOf(learner)})`;
	const rows = await db.all<Row>(sql`
		select document.id, coalesce(number, 0) as number,
			coalesce(filled, 0) > coalesce((select max(position) from passage where document_id = document.id), -1) as isIndexed,
			digest, counts,
			(select json_group_array(old.id) from document as old where old.replaced_by = document.id) as replaces
		from document
		left join searched_document on searched_document.document_id = document.id
		left join document_terms on document_terms.document_id = document.id
		where ${within} and document.replaced_by is null
		order by document.id`);
	return rows.map(({ id, number, isIndexed, digest, counts, replaces }) => ({
		id,
		number,
		isIndexed: isIndexed === 1,
		counted: digest !== null && counts !== null ? { digest, counts: JSON.parse(counts) } : null,
		replaces: JSON.parse(replaces)
	}));
}

type Row = {
	id: string;
	number: number;
	isIndexed: number;
	digest: string | null;
	counts: string | null;
	replaces: string;
};

/** The courses that a learner made or studies. */
export const coursesOf = (learner: string) => sql`
	select id from course where owner_id = ${learner}
	union select course_id from enrolment join course on course.id = course_id
	where learner_id = ${learner} and owner_id is null and intake_id is null`;

/** A fact with the quotation that is compared, and the basis of what was found before, if it was compared. */
export type FactToCompare = Span & {
	id: string;
	factId: string;
	statement: string;
	documentId: string;
	quote: string;
	before: string | null;
};

/** The facts of a course that cards ask for, each with the first quotation that supports it. */
export async function factsToCompare(db: Database, { course, learner }: Comparing): Promise<FactToCompare[]> {
	const suffix = learner === null ? '' : ` ${learner}`;
	return db.all<FactToCompare>(sql`
		select fact.id || ${suffix} as id, fact.id as factId, fact.statement, citation.document_id as documentId,
			citation.start, citation."end", citation.quote, comparison.basis as before
		from fact
		join citation on citation.fact_id = fact.id and citation.position = (${comparedCitation})
		left join comparison on comparison.id = fact.id || ${suffix}
		where fact.course_id = ${course}
			and exists (select 1 from card where fact_id = fact.id and status = 'accepted')
		order by fact.position, fact.id`);
}

/** The position of the citation with which a fact is compared. */
const comparedCitation = sql`
	select position from citation as each where each.fact_id = fact.id
	order by each.stance <> 'supports', each.position limit 1`;
