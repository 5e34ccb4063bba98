/** Why a passage gives no card, or why a card was dropped, in words for a student. */
export const reasons = {
	heading: 'This is a heading.',
	table: 'This is a part of a table.',
	reference: 'This is a reference to another work.',
	boilerplate: 'This belongs to the website, not to the text.',
	caption: 'This is the caption of a picture or table.',
	fragment: 'This is not a whole sentence.',
	question: 'This is a question.',
	'too-long': 'This sentence is too long for one card.',
	'odd-form': 'This sentence has an open quotation, a gap or signs that a card cannot show well.',
	'refers-back': 'This sentence begins by pointing back to what was said before.',
	'loose-pronoun': 'It is not certain whom or what “it”, “he”, “she” or “they” means here.',
	'loose-noun': 'It is not certain which one is meant by a word such as “the treaty” or “the country”.',
	'first-person': 'The author speaks as “we” or “I” here.',
	'about-the-text': 'This is about the text itself.',
	'relative-time': 'The time is told from another sentence, such as “two years later”.',
	'no-name': 'Nobody and nothing is named here, so a card could not stand alone.',
	'no-fact': 'Nothing here is of a kind that could be asked about with one sure answer.',
	'approximate-date': 'The date is only about right, or a limit such as “before” or “by”.',
	'passing-date': 'The date only says when something was counted or reported.',
	'planned-date': 'This is a plan or a forecast.',
	'date-in-a-name': 'The date belongs to a name, a range or a description.',
	'many-dates': 'There are too many dates in this sentence to ask about one.',
	'bare-term': 'Something gets its name here, but too little is told of it to know the name by.',
	'many-numbers': 'There are too many numbers in this sentence to ask about one.',
	'passing-number': 'The number was right for a moment only, and its date is not told here.',
	'number-range': 'The number is one end of a range.',
	'number-in-a-name': 'The number belongs to a name or a description.',
	'several-expansions': 'The text gives this abbreviation more than one meaning.',
	'quote-not-found': 'The quotation does not stand in the document.',
	'answer-not-in-quote': 'The answer does not stand in the quotation.',
	'not-one-gap': 'The card has not exactly one gap.',
	'not-a-question': 'The card does not ask anything, or asks for yes or no.',
	leak: 'The card shows its own answer.',
	'unknown-name': 'The card names someone or something that the quotation does not.',
	'long-answer': 'The answer is too long to remember in one piece.',
	'list-length': 'A list to remember has two to seven items.',
	'several-answers': 'More than one answer would be right.',
	duplicate: 'Another card asks for the same.'
} as const;

export type Reason = keyof typeof reasons;

export function isReason(code: string): code is Reason {
	return Object.hasOwn(reasons, code);
}
