import type { Span } from '#lib/facts/fact.ts';
import type { Document } from '#lib/reading/document.ts';
import { topicsByHeadings } from './topics-by-headings.ts';
import { topicsByWords } from './topics-by-words.ts';
import { titleOf } from './topic-titles.ts';

/** What the title of a suggested topic was found by: headings, words that recur, or the title of the text. */
export type SuggestedFrom = 'headings' | 'words' | 'title';

/** For each fact the title of its topic, or null where none suggests itself. */
export type Suggestion = { from: SuggestedFrom; titles: (string | null)[] };

/**
 * Suggests topics for the facts of a document, which are told by where they stand: its headings, or else names and
 * nouns that set its parts apart, or else one topic for all, which is called as the document is.
 */
export function suggestTopics(document: Document, facts: Span[]): Suggestion {
	const byHeadings = topicsByHeadings(document, facts);
	if (byHeadings) return { from: 'headings', titles: byHeadings };
	const byWords = topicsByWords(document, facts);
	if (byWords) return { from: 'words', titles: byWords };
	const title = facts.length > 1 ? titleOf(document.title) : '';
	return { from: 'title', titles: facts.map(() => title || null) };
}
