import { markWords, tellingWords, type Piece } from '#lib/facts/marking.ts';
import { unsaid } from '#lib/facts/unsaid.ts';
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

/** So many are shown at a time: when they are mended, the next ones come. */
const most = 20;

/** The first of the citations that are lost, those that can be mended first, and how many there are of both. */
export function lostOnPage(all: LostCitation[], text: string) {
	const offered = all.filter(({ nearest }) => nearest !== null);
	const others = all.filter(({ nearest }) => nearest === null);
	return {
		count: all.length,
		offered: offered.slice(0, most).map((each) => toMend(each, text)),
		others: others.slice(0, most).map((each) => toMend(each, text)),
		moreOffered: Math.max(0, offered.length - most),
		moreOthers: Math.max(0, others.length - most)
	};
}

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
	return {
		...lost,
		nearest: markWords(
			passage,
			[...has].filter((word) => !known.has(word))
		),
		missing: unsaid(answers, quote, passage)
	};
}
