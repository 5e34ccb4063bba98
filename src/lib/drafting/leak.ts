import type { Card } from '#lib/facts/fact.ts';
import { heads, monthNames } from '#lib/reading/heads.ts';

/** Whether the prompt shows the answer: whole, or by one of the words that matter in it; of a list, a whole item. */
export function leaks(card: Card): boolean {
	const known = judged.get(card) ?? shows(card);
	judged.set(card, known);
	return known;
}

/** A card is judged where it is made and once more at the gate. */
const judged = new WeakMap<Card, boolean>();

function shows({ kind, prompt, answer, accepted }: Card): boolean {
	if (kind === 'list') return answer.split('\n').some((item) => isShown(item, prompt));
	const lower = prompt.toLowerCase();
	if (answer !== '' && lower.includes(answer.toLowerCase())) return true;
	const shown = prompt.startsWith('Wh') ? askedIn(prompt).toLowerCase() : lower;
	if (tellingWords(answer).some((word) => hasWord(shown, opening(word)))) return true;
	let words: string | null = null;
	for (const one of accepted.includes(answer) ? accepted : [answer, ...accepted]) {
		const [first, ...others] = wordsIn(one);
		if (first === undefined || !hasWord(shown, first)) continue;
		words ??= ` ${wordsIn(shown).join(' ')} `;
		if (words.includes(` ${[first, ...others].join(' ')} `)) return true;
	}
	return false;
}

/** Whether a word of a text in small letters begins so. */
function hasWord(text: string, opening: string): boolean {
	for (let at = text.indexOf(opening); at !== -1; at = text.indexOf(opening, at + 1))
		if (at === 0 || !endsWithLetter.test(text.slice(Math.max(0, at - 2), at))) return true;
	return false;
}

const endsWithLetter = /[\p{L}\p{M}\p{N}]$/u;

/** A question without what its form says of itself. */
function askedIn(question: string): string {
	return question.replace(/^What does (.*) stand for\?$/, '$1').replace(/^(?:Which|What) \p{L}+/u, '');
}

function isShown(item: string, prompt: string): boolean {
	const shown = new Set(wordsIn(prompt).map(stem));
	const words = wordsIn(item);
	return words.length > 0 && words.every((word) => shown.has(stem(word)));
}

/** The words that tell which one an answer is: what a "stem cell" is a kind of may be said. */
function tellingWords(answer: string): string[] {
	const words = wordsIn(answer);
	const isHeaded = words.length > 1 && /[\s-]\p{Ll}[\p{L}\p{M}]*$/u.test(answer);
	const telling = (isHeaded ? words.slice(0, -1) : words).filter(matters);
	return telling.length > 0 ? telling : words.filter(matters);
}

/** So much of a word gives it away: "ionic" the ions, "allergic" an allergen, but "electrons" no electronegativity. */
function opening(word: string): string {
	if (word.length < 6) return word.replace(/(?<=\p{L}{3})s$/u, '');
	return word.slice(0, Math.max(5, Math.ceil(word.length * 0.6)));
}

function wordsIn(text: string): string[] {
	return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => word !== 's');
}

/** Words that tell of what kind an answer is, not which one it is. */
const general = new Set([
	...Object.values(heads).flatMap((words) => [...words].map((word) => word.toLowerCase())),
	...[...monthNames].map((word) => word.toLowerCase()),
	...'the and for with from country state states international united national world north south east west great central first new century'.split(
		' '
	)
]);

function matters(word: string): boolean {
	return !general.has(word) && (word.length > 3 || /^\p{N}{3}$/u.test(word));
}

function stem(word: string): string {
	return word.slice(0, 5);
}
