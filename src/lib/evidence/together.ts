import type { Span, Stance } from '#lib/facts/fact.ts';
import type { Label } from './label.ts';
import type { Marks } from './relate.ts';

type At = { documentId: string; start: number; quote: string };

/** A quotation that the author of a fact gave, with what they say that it does to the fact. */
export type Cited = At & { stance: Stance; note: string | null };

/** A passage that rules found, with the words that it shares with the fact's quotation and those that are opposed. */
export type Found = At & { label: Label; reason: string; shared: Marks; opposed: Marks };

/** What a learner says of a passage. */
export type Own = { documentId: string; quote: string; label: Label | 'unrelated' };

/** What another passage does to a fact, and who says so. */
export type Said = {
	label: Label | 'unrelated';
	by: 'author' | 'rule' | 'learner';
	/** What author or rule say, whatever the learner says. */
	otherwise: Label;
	reason: string | null;
	shared: Marks;
	opposed: Marks;
};

/**
 * What authors cite and what rules find as one: a passage that is found where something is cited already is not told
 * again, but lends its marks to the citation. The learner's own word stands before all others.
 */
export function together<Citation extends Cited, Passage extends Found>(
	cited: Citation[],
	found: Passage[],
	own: Own[]
): { cited: (Citation & Said)[]; found: (Passage & Said)[] } {
	return {
		cited: cited.map((each) => {
			const here = found.filter((passage) => meet(each, passage));
			const said = { label: each.stance, by: 'author' as const, otherwise: each.stance };
			const reason = each.note ?? here[0]?.reason ?? null;
			return { ...each, ...said, reason, ...marksIn(each, here), ...ownWord(each, own) };
		}),
		found: found
			.filter((passage) => !cited.some((each) => meet(each, passage)))
			.map((each) => ({ ...each, by: 'rule' as const, otherwise: each.label, ...ownWord(each, own) }))
	};
}

function meet(one: At, other: At): boolean {
	return (
		one.documentId === other.documentId &&
		one.start < other.start + other.quote.length &&
		other.start < one.start + one.quote.length
	);
}

function ownWord({ documentId, quote }: At, own: Own[]): { label?: Said['label']; by?: 'learner' } {
	const word = own.find((each) => each.documentId === documentId && each.quote === quote);
	return word ? { label: word.label, by: 'learner' } : {};
}

/** The marks of passages at their places in a citation that may begin and end elsewhere. */
function marksIn({ start, quote }: At, here: Found[]): { shared: Marks; opposed: Marks } {
	const [first] = here;
	const placed = (marks: (found: Found) => Marks): Marks => ({
		fact: first ? marks(first).fact : [],
		passage: here.flatMap((found) =>
			marks(found).passage.flatMap((span) => clipped(span, found.start - start, quote.length))
		)
	});
	return { shared: placed(({ shared }) => shared), opposed: placed(({ opposed }) => opposed) };
}

function clipped({ start, end }: Span, by: number, length: number): Span[] {
	const span = { start: Math.max(0, start + by), end: Math.min(length, end + by) };
	return span.start < span.end ? [span] : [];
}
