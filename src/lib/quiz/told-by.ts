import { tellingWords } from './telling-words.ts';

/** How much a sentence tells beside what it asks for: each name counts as much as four other words. */
export function toldBy(bare: string): number {
	const names = bare.replace(/^\S+/, '').match(/\b\p{Lu}\p{Ll}+/gu) ?? [];
	return names.length + tellingWords(bare).size / 4;
}
