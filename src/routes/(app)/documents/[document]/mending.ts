import { answerParts } from '#lib/facts/fact.ts';
import { markWords, tellingWords, type Piece } from '#lib/facts/marking.ts';
import type { LostCitation } from '#lib/server/lost-citations.ts';

/** A quotation that is lost, as the learner mends it. */
export type ToMend = Pick<
	LostCitation,
	'factId' | 'position' | 'statement' | 'documentId' | 'start' | 'quote'
> & {
	/** The passage that is most like it, with the words marked that the quotation did not have. */
	nearest: Piece[] | null;
	/** The answers of its cards that do not stand in that passage. */
	missing: string[];
};

/** Sets a lost citation beside the passage of the newest text that is most like it. */
export function toMend(
	{ factId, position, statement, documentId, start, quote, answers, nearest }: LostCitation,
	text: string
): ToMend {
	const lost = { factId, position, statement, documentId, start, quote };
	if (!nearest) return { ...lost, nearest: null, missing: [] };
	const passage = text.slice(nearest.start, nearest.end);
	const known = tellingWords(quote);
	const has = tellingWords(passage);
	const quoted = answers.flatMap(answerParts).filter((answer) => isIn(answer, known));
	return {
		...lost,
		nearest: markWords(
			passage,
			[...has].filter((word) => !known.has(word))
		),
		missing: [...new Set(quoted.filter((answer) => !isIn(answer, has)))]
	};
}

function isIn(answer: string, words: Set<string>): boolean {
	return [...tellingWords(answer)].every((word) => words.has(word));
}
