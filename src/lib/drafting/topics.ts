/** What the title of a suggested topic was found by: headings, words that recur, or the title of the text. */
export type SuggestedFrom = 'headings' | 'words' | 'title';
