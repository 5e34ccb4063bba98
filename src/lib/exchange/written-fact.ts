import { cardProblems, claimProblems } from './card-checks.ts';
import type { CourseCard, CourseDocument, CourseFact, LineProblem } from './course.ts';
import type { WrittenCard, WrittenFact } from './fact-file.ts';
import { idProblem } from './lines.ts';
import { readCard } from './written-card.ts';
import { readCitation } from './written-citation.ts';

/** Makes a fact of what was written: its citations and cards as far as they are sound, and what is wrong. */
export function readFact(
	topic: string,
	written: WrittenFact,
	documents: CourseDocument[]
): { fact: CourseFact; problems: LineProblem[] } {
	const { id, line, statement } = written;
	const problems: LineProblem[] = [...idProblem('A fact', id, line)];

	const citations = written.citations.flatMap((writtenCitation) => {
		const citation = readCitation(writtenCitation, documents);
		if (!('reason' in citation)) return [citation];
		problems.push({ line: writtenCitation.line, reason: citation.reason });
		return [];
	});
	const quotations = citations.map(({ quote }) => quote);

	const cards = written.cards.flatMap((writtenCard, index) => {
		const { card, problems: found } = checkCard(id, writtenCard, written.cards.slice(0, index), quotations);
		problems.push(...found);
		return card ? [card] : [];
	});

	const reasons = [
		...(statement === '' ? ['The fact has no statement.'] : claimProblems(statement, quotations)),
		...(written.cards.length === 0 ? ['The fact has no card.'] : []),
		...(written.citations.some(({ stance }) => stance === 'supports')
			? []
			: ['No quotation supports the fact.'])
	];
	problems.push(...reasons.map((reason) => ({ line, reason })));
	return { fact: { id, topic, statement, cards, citations }, problems };
}

function checkCard(
	fact: string,
	written: WrittenCard,
	above: WrittenCard[],
	quotations: string[]
): { card?: CourseCard; problems: LineProblem[] } {
	const { line, name } = written;
	const card = readCard(fact, written);
	if ('reason' in card) return { problems: [{ line, reason: card.reason }] };
	const twice = above.some((other) => other.name === name) ? [`The fact has two cards named “${name}”.`] : [];
	const reasons = [...twice, ...cardProblems(card, quotations)];
	return {
		card,
		problems: [...idProblem('A card', name, line), ...reasons.map((reason) => ({ line, reason }))]
	};
}
