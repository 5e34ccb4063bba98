import { namesIn, properWords } from '#lib/drafting/names.ts';
import { acronymsIn, type Acronyms } from '#lib/evidence/acronyms.ts';
import { countriesMeant } from '#lib/evidence/countries-meant.ts';
import type { Span } from '#lib/facts/fact.ts';

/** What `passage_search` is told of a passage: its place among those of its document, its text, and its entities. */
export type PassageWords = [position: number, text: string, entities: string];

/** So many passages go into the index in one turn of the event loop. */
export const wordsAtOnce = 200;

/** What a text says of its own names: which words are proper ones, and what its abbreviations stand for. */
export type Naming = { proper: Set<string>; acronyms: Acronyms };

/** The words of passages of a document. */
export function passageWords(text: string, passages: (Span & { position: number })[]): PassageWords[] {
	const naming = namingOf(text);
	return passages.map(({ position, start, end }) => {
		const passage = text.slice(start, end);
		return [position, passage, entitiesIn(passage, naming).join(' ')];
	});
}

export function namingOf(text: string): Naming {
	return { proper: properWords(text), acronyms: acronymsIn([text]) };
}

/**
 * The things that a sentence names, each as one token however it is called there: "Moscow" and "Russian" are `russia`,
 * "SCO" is `shanghaicooperationorganization`.
 */
export function entitiesIn(sentence: string, { proper, acronyms }: Naming): string[] {
	const things = namesIn(sentence, proper).flatMap(({ text }) => {
		const countries = countriesMeant(text);
		return countries.length > 0 ? countries : [acronyms.get(text) ?? text];
	});
	return [...new Set(things.map(token))].filter((each) => each !== '');
}

export function token(name: string): string {
	return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
