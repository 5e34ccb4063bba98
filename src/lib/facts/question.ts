import type { Span } from './fact.ts';

export const questionKinds = [
	'choice',
	'true-false',
	'typed',
	'gap',
	'matching',
	'ordering',
	'source'
] as const;

/** `gap` is typed into a sentence, `ordering` is in time, `source` asks which document says so. */
export type QuestionKind = (typeof questionKinds)[number];

/** An exact quotation: the document's `text.slice(start, end) === quote`. */
export type Evidence = Span & { document: string; quote: string };

/** One of those to choose from, and why it is right or wrong, with what proves that. */
export type Choice = { text: string; why: string; evidence: Evidence | null };

type Asked = {
	/** The same for the same question, whichever choices it is asked with: statistics are kept by it. */
	item: string;
	stem: string;
	topic: string | null;
	/** The ids of the facts that it rests on. */
	facts: string[];
	/** The id of the card whose answer it asks for; null when it asks for more, or for something else. */
	card: string | null;
	/** Why the right answer is right. */
	why: string;
	evidence: Evidence[];
};

export type ChoiceQuestion = Asked & {
	kind: 'choice' | 'true-false' | 'source';
	choices: Choice[];
	/** The index of the one that is right. */
	key: number;
};

export type TypedQuestion = Asked & {
	kind: 'typed' | 'gap';
	/** A list's items are joined by line ends. */
	answer: string;
	/** Other wordings that count as right. */
	accepted: string[];
	/** Several items, in any order. */
	isList: boolean;
};

export type MatchingQuestion = Asked & {
	kind: 'matching';
	/** Each belongs to one choice. */
	left: string[];
	choices: Choice[];
	/** For each of the left ones the index of its choice. */
	key: number[];
};

export type OrderingQuestion = Asked & {
	kind: 'ordering';
	choices: Choice[];
	/** The indexes of the choices, the earliest first. */
	key: number[];
};

/** A question with its key and the reasons, which no page holds before it is answered. */
export type Question = ChoiceQuestion | TypedQuestion | MatchingQuestion | OrderingQuestion;

/** What the learner gave: what was typed; or indexes of choices (one, one for each left one, or all in order). */
export type Given = string | number[];
