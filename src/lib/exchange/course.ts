import type { Card, Citation, Fact } from '#lib/facts/fact.ts';
import type { Question } from '#lib/facts/question.ts';

/** A course as it is shared: everything in it, nobody's progress. Lists are in the order of the course. */
export type Course = {
	id: string;
	title: string;
	description: string;
	topics: Topic[];
	documents: CourseDocument[];
	facts: CourseFact[];
	/** Those that its author wrote; the item of one is `written.topic/name`, so rewording it keeps its statistics. */
	questions: Question[];
};

/** An optional topic is one that a learner may leave out. */
export type Topic = { id: string; title: string; optional: boolean };

export type CourseDocument = { id: string; title: string; reference: Reference; text: string };

/** What a document was made from, as far as it is known. */
export type Reference = {
	title: string;
	authors: string[];
	affiliations?: string;
	container?: string;
	volume?: string;
	issue?: string;
	pages?: string;
	year?: string;
	issn?: string;
	licence?: string;
	url?: string;
	note?: string;
};

/** A card's id is `fact/name`, so rewording or moving it keeps the id. */
export type CourseCard = Card & { id: string };

export type CourseFact = Fact & { id: string; topic: string; cards: CourseCard[]; citations: Citation[] };

/** Something wrong in a course folder, said to its author. */
export type Problem = { file: string; line: number; reason: string };

/** Where something stands in a course folder. */
export type Place = Omit<Problem, 'reason'>;

/** Of one file, whose name is added by the caller. */
export type LineProblem = Omit<Problem, 'file'>;
