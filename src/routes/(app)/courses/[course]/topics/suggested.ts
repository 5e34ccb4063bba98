import type { SuggestedFrom } from '#lib/drafting/topics.ts';

/** What a topic's title was suggested from, as it follows its counts. */
export const suggestedFromWords: Record<SuggestedFrom, string> = {
	headings: 'suggested from a heading',
	words: 'suggested from words that set its passages apart',
	title: 'suggested from the title of its text'
};
