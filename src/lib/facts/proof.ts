import type { Stance } from './fact.ts';
import { tellingWords } from './marking.ts';

type Quoted = { documentId: string; start: number; quote: string; stance: Stance };

/**
 * Parts the citations of a fact into those that prove an answer and the others: of the supporting ones as few
 * as it takes for every word of the answer that is quoted at all, in the order in which they are read.
 */
export function proof<Citation extends Quoted>(
	citations: Citation[],
	answers: string[]
): { proof: Citation[]; others: Citation[] } {
	const left = new Set(answers.flatMap((answer) => [...tellingWords(answer)]));
	const supporting = citations.filter(({ stance }) => stance === 'supports');
	const chosen: Citation[] = [];
	for (;;) {
		const gains = supporting.map((each) => [...tellingWords(each.quote)].filter((word) => left.has(word)));
		const most = Math.max(0, ...gains.map(({ length }) => length));
		const best = most > 0 ? gains.findIndex(({ length }) => length === most) : -1;
		const citation = supporting[best];
		if (!citation) break;
		chosen.push(citation);
		for (const word of gains[best] ?? []) left.delete(word);
	}
	const shown = chosen.length > 0 ? chosen : citations.slice(0, 1);
	return {
		proof: citations.filter((each) => shown.includes(each)).sort(asRead),
		others: citations.filter((each) => !shown.includes(each))
	};
}

function asRead(a: Quoted, b: Quoted): number {
	return a.documentId === b.documentId ? a.start - b.start : 0;
}
