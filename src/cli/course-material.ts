import type { Course } from '#lib/exchange/course.ts';
import type { Material } from '#lib/quiz/material.ts';

/** What questions are made from, of a course as it is shared. */
export function materialOf({ documents, facts }: Course): Material {
	return {
		documents: documents.map(({ id, title, text, reference }) => ({
			id,
			title,
			text,
			lang: 'en',
			date: reference.year ?? null
		})),
		facts: facts.map((fact) => ({ ...fact, cards: fact.cards.map((card) => ({ ...card, rule: null })) }))
	};
}
