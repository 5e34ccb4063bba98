import type { Card } from '#lib/facts/fact.ts';
import { heads, monthNames } from './heads.ts';

/** Whether the prompt shows the answer: whole, or by one of the words that matter in it. */
export function leaks({ prompt, answer, accepted }: Card): boolean {
	if (answer !== '' && prompt.toLowerCase().includes(answer.toLowerCase())) return true;
	const asked = prompt.replace(/^What does (.*) stand for\?$/, '$1').replace(/^(?:Which|What) \p{L}+/u, '');
	const lower = asked.toLowerCase();
	const stems = wordsIn(answer).filter(matters).map(stem);
	const suspects = stems.filter((one) => lower.includes(one));
	if (suspects.length === 0 && stems.length > 0) return false;
	const words = wordsIn(asked);
	if (words.map(stem).some((one) => suspects.includes(one))) return true;
	const shown = ` ${words.join(' ')} `;
	return [answer, ...accepted]
		.map((one) => wordsIn(one).join(' '))
		.some((one) => one !== '' && shown.includes(` ${one} `));
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
	return /\p{N}/u.test(word) ? word : word.slice(0, 5);
}
