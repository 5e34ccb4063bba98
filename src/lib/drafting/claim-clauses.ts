import { phraseAt, type Phrase } from './claim-phrases.ts';
import { isClosed } from './clause.ts';
import { matches } from './matches.ts';
import { contentWords } from './vague.ts';

/** The reason, the consequence or the limit that a statement gives, where it is short enough to be told in one breath. */
export function clausesIn(text: string, start: number): Phrase[] {
	if (!anyMarker.test(text)) return [];
	return matches(markers, text).flatMap(({ 0: marker, index }) => {
		const from = index + marker.length;
		if (index < start) return [];
		const end = from + text.slice(from).search(/[.;:,]|$| [–—(]/);
		const own = text.slice(from, end);
		const words = own.split(' ').length;
		if (
			words < 3 ||
			words > 9 ||
			contentWords(own) < 2 ||
			!isClosed(text.slice(start, end)) ||
			vague.test(own)
		)
			return [];
		if (/^,? (?:and|or|but) |^, (?!and|or|but|so|while|which|who)/.test(text.slice(end))) return [];
		return [phraseAt(text, start, { start: from, end }, 'clause')];
	});
}

const anyMarker = /because|so that|in order|, the |on the ground/;

const markers =
	/(?=[, ])(?<=\p{L}{3}),? (?:because(?! of)|so that|in order to|on the ground that|the (?:farther|further|longer|shorter|larger|smaller|stronger|weaker|higher|lower|faster|slower|greater|fewer)(?= \p{L}+(?: \p{L}+){1,6}\.)) /gu;

const vague =
	/\b(?:this|that|these|those|such|it was|there (?:is|was|were|are))\b|^(?:he|she|it|they|we|I|you)\b/;
