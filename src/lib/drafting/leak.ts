import type { Card } from '#lib/facts/fact.ts';

/** Whether the prompt shows the answer: whole, or by one of the words that matter in it. */
export function leaks(card: Pick<Card, 'kind' | 'prompt' | 'answer' | 'accepted'>): boolean {
	const prompt = fold(card.prompt.replace(/^(?:Which|What) \p{L}+/u, ''));
	if (
		[card.answer, ...card.accepted].some(
			(answer) => fold(answer).trim() !== '' && prompt.includes(fold(answer))
		)
	)
		return true;
	const shown = new Set(prompt.split(' ').map(stem));
	return wordsThatMatter(card.answer).some((word) => shown.has(stem(word)));
}

function fold(text: string): string {
	return ` ${text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[’']s?(?!\p{L})/gu, ' ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;
}

const general = new Set(
	'the and for with from organization organisation union council country state states republic international united national world north south east west great central sea river lake mountain mount ocean island treaty war university institute first new january february march april may june july august september october november december century'.split(
		' '
	)
);

function wordsThatMatter(answer: string): string[] {
	return fold(answer)
		.split(' ')
		.filter((word) => !general.has(word) && (/^\p{N}{3,}$/u.test(word) || word.length > 3));
}

const stem = (word: string) => (/\p{N}/u.test(word) ? word : word.slice(0, 5));
