import { sql, type SQL } from 'drizzle-orm';
import { coursesOf } from './compared-scope.ts';
import type { Piece } from './comparing.ts';

type Of<Kind extends Piece['kind']> = Extract<Piece, { kind: Kind }>;

/** Keeps what was counted of a document, if `guard` says so. */
export function counted({ documentId, digest, counts }: Of<'counted'>, guard: SQL): SQL {
	return sql`
		insert or replace into document_terms (document_id, digest, counts)
		select id, ${digest}, ${JSON.stringify(counts)} from document where id = ${documentId} and ${guard}`;
}

/** Stores what was found for some facts in place of what was found before; what is gone meanwhile is left out. */
export function compared({ facts }: Of<'compared'>, learner: string | null, guard: SQL): SQL[] {
	const found = sql`json_each(${JSON.stringify(facts)}) as found`;
	return [
		sql`delete from comparison where id in (select value ->> 'id' from ${found}) and ${guard}`,
		sql`
			insert into comparison (id, fact_id, learner_id, document_id, start, quote, basis)
			select value ->> 'id', fact.id, ${learner}, document.id, value ->> 'start', value ->> 'quote', value ->> 'basis'
			from ${found}
			join fact on fact.id = value ->> 'factId'
			join document on document.id = value ->> 'documentId'
			where ${guard}`,
		sql`
			insert into related (comparison_id, position, document_id, start, "end", quote, label, reason, score, shared, opposed)
			select comparison.id, each.key, document.id, each.value ->> 'start', each.value ->> 'end', each.value ->> 'text',
				each.value ->> 'label', each.value ->> 'reason', each.value ->> 'score',
				each.value -> 'shared', each.value -> 'opposed'
			from ${found}
			join comparison on comparison.id = found.value ->> 'id'
			join json_each(found.value, '$.related') as each
			join document on document.id = each.value ->> 'document'
			where ${guard}`
	];
}

/**
 * Puts down that what a course changes in may change what is found in it for the other courses of those learners of it
 * who want that.
 */
export function elsewhere(changed: string): SQL {
	const studies = (course: SQL) => sql`(
		${course}.owner_id = wanting.learner_id
		or ${course}.owner_id is null and ${course}.intake_id is null and exists (
			select 1 from enrolment where learner_id = wanting.learner_id and course_id = ${course}.id))`;
	return sql`
		insert into to_compare (id, course_id, learner_id)
		select other.id || ' ' || wanting.learner_id, other.id, wanting.learner_id
		from study_settings as wanting
		join course as changed on changed.id = ${changed} and ${studies(sql`changed`)}
		join course as other on ${studies(sql`other`)}
		where wanting.relates_elsewhere
		on conflict (id) do update set changes = changes + 1`;
}

/** Puts down that each course of a learner is to be compared with their others. */
export function everyCourse(learner: string): SQL {
	return sql`
		insert into to_compare (id, course_id, learner_id)
		select id || ' ' || ${learner}, id, ${learner} from (${coursesOf(learner)}) where true
		on conflict (id) do update set changes = changes + 1`;
}
