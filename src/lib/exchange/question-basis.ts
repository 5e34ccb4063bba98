import { tellingWords } from '#lib/facts/marking.ts';
import { proof } from '#lib/facts/proof.ts';
import type { Evidence } from '#lib/facts/question.ts';
import type { CourseCard, CourseFact, LineProblem } from './course.ts';
import type { Basis } from './question-file.ts';

/** The facts that something rests on, the card among them whose answer is asked for, and what proves it. */
export type Found = { facts: string[]; cards: CourseCard[]; evidence: Evidence[]; problems: LineProblem[] };

/** Finds `fact`, `fact/card` and `fact (document)` in the course: of the last only what that document says. */
export function findBasis(basis: Basis, facts: CourseFact[], answers: string[]): Found {
	const found: Found = { facts: [], cards: [], evidence: [], problems: [] };
	for (const { line, name } of basis.facts) {
		const one = findOne(name, facts, answers);
		if ('reason' in one) {
			found.problems.push({ line, reason: one.reason });
			continue;
		}
		if (!found.facts.includes(one.fact)) found.facts.push(one.fact);
		if (one.card) found.cards.push(one.card);
		found.evidence.push(...one.evidence);
	}
	return found;
}

/** Each quotation once: first the one that has most of some words, then the others in their order. */
export function ordered(evidence: Evidence[], words: string): Evidence[] {
	const place = ({ document, start, end }: Evidence) => `${document} ${start} ${end}`;
	const first = nearest(evidence, words);
	const all = first ? [first, ...evidence] : evidence;
	return [...new Map(all.map((one) => [place(one), one])).values()];
}

/** The quotation that has most of some words; null when there is none. */
export function nearest(evidence: Evidence[], words: string): Evidence | null {
	const wanted = tellingWords(words);
	const shared = ({ quote }: Evidence) => [...tellingWords(quote)].filter((word) => wanted.has(word)).length;
	return evidence.reduce<Evidence | null>(
		(best, one) => (best && shared(best) >= shared(one) ? best : one),
		null
	);
}

function findOne(
	written: string,
	facts: CourseFact[],
	answers: string[]
): { fact: string; card?: CourseCard; evidence: Evidence[] } | { reason: string } {
	const [, id = '', name, document] = /^([^\s/()]+)(?:\/([^\s()]+))?(?: \((\S+)\))?$/.exec(written) ?? [];
	if (id === '') return { reason: 'A fact is named “> fact”, “> fact/card” or “> fact (document)”.' };
	const fact = facts.find((other) => other.id === id);
	if (!fact) return { reason: `There is no fact “${id}”.` };
	const card = fact.cards.find((other) => other.id === `${id}/${name}`);
	if (name !== undefined && !card) return { reason: `The fact “${id}” has no card “${name}”.` };
	const quoted = fact.citations.filter((citation) => !document || citation.document === document);
	if (quoted.length === 0 && document) return { reason: `The fact “${id}” quotes nothing of “${document}”.` };
	const placed = quoted.map((citation) => ({ ...citation, documentId: citation.document }));
	const evidence = proof(placed, answers).proof.map(({ document, start, end, quote }) => ({
		document,
		start,
		end,
		quote
	}));
	return { fact: id, ...(card && { card }), evidence };
}
