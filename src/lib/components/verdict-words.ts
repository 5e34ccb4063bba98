import type { Question } from '#lib/facts/question.ts';
import type { Judgement } from '#lib/quiz/judge.ts';
import { hasParts } from './facts-told.ts';

/** What was judged; a verdict of null is no answer. */
export type Judged = { question: Question; verdict: Judgement['verdict'] | null; score: number };

/** A verdict in a sign and in words, so that its colour need not tell it. */
export type VerdictWords = { tone: 'right' | 'near' | 'wrong' | 'open'; sign: string; words: string };

/** Of several pairs, places or items some can be right; of one answer it can be almost what was asked. */
export function verdictWords({ question, verdict, score }: Judged): VerdictWords {
	if (verdict === null) return { tone: 'open', sign: '–', words: 'Not answered' };
	if (verdict === 'right') return { tone: 'right', sign: '✓', words: 'Right' };
	if (score > 0 && isOfSeveral(question)) return { tone: 'near', sign: '◐', words: 'Partly right' };
	if (verdict === 'near') return { tone: 'near', sign: '≈', words: 'Almost right' };
	return { tone: 'wrong', sign: '✗', words: 'Not right' };
}

/** Whether several things are asked for, each of which is right or not. */
function isOfSeveral(question: Question): boolean {
	return hasParts(question.kind) || ('isList' in question && question.isList);
}
