import { withoutNote } from './whole-sentence.ts';

/** How often a text uses the letters that a card asks to spell out; 0 when it asks for none. */
export function timesUsed(prompt: string, text: string): number {
	const [, letters] = /\bdoes (\S+) stand for/.exec(withoutNote(prompt)) ?? [];
	if (letters === undefined) return 0;
	return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word === letters || word === `${letters}s`).length;
}

/** So often a text uses what is worth spelling out; what it only mentions is not. */
export const oftenUsed = 4;
