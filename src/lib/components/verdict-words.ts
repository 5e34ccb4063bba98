import type { Judgement } from '#lib/quiz/judge.ts';

/** A verdict in a sign and in words, so that its colour need not tell it; null is no answer. */
export function verdictWords(verdict: Judgement['verdict'] | null): { sign: string; words: string } {
	switch (verdict) {
		case 'right':
			return { sign: '✓', words: 'Right' };
		case 'near':
			return { sign: '≈', words: 'Almost right' };
		case 'wrong':
			return { sign: '✗', words: 'Not right' };
		case null:
			return { sign: '–', words: 'Not answered' };
	}
}
