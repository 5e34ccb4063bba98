import { tellingWords } from './telling-words.ts';

/** Whether a sentence tells enough to be known by: "It was adopted in ____" holds of much; each name counts as five other words. */
export function isToldEnough(bare: string): boolean {
	const names = bare.replace(/^\S+/, '').match(/(?<!\p{L})\p{Lu}\p{Ll}+/gu) ?? [];
	return names.length + tellingWords(bare).size / 4 >= 5;
}
