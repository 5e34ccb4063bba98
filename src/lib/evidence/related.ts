import type { Stance } from '#lib/facts/fact.ts';
import type { Said } from './together.ts';

/** A quotation that an author gives for a fact, with the way to its place. */
export type CitedPassage = {
	documentId: string;
	document: string;
	/** When the document was written, as far as that is known. */
	date: string | null;
	start: number;
	quote: string;
	stance: Stance;
	note: string | null;
};

/** A passage and what it does to a fact, with the way to its place. */
export type RelatedPassage = Said & {
	documentId: string;
	document: string;
	start: number;
	quote: string;
	/** By an author; else rules found it. */
	isCited: boolean;
	/** When its document was written, as far as that is known. */
	date: string | null;
	/** The heading and the page that it stands under. */
	place: string | null;
	/** The course that it stands in, if that is another than the fact's. */
	course: string | null;
};

/** What authors cite for a fact and what rules found, each passage once, what says most first. */
export type Related = {
	/** The quotation that the others are held against. */
	quoted: (CitedPassage & { place: string | null }) | null;
	passages: RelatedPassage[];
	/** Whether it was compared with other documents already. */
	isCompared: boolean;
};
