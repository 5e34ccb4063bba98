import { gap } from '#lib/facts/fact.ts';
import type { CourseCard } from './course.ts';
import type { WrittenCard } from './fact-file.ts';

const gaps = /\{([^{}]*)\}/g;

/** Which kind of card was written shows in its answer: a {gap}, one line of `=`, or lines of `-`. */
export function readCard(fact: string, written: WrittenCard): CourseCard | { reason: string } {
	const { prompt, answers, items, accepted } = written;
	const id = `${fact}/${written.name}`;
	const answersInGaps = Array.from(prompt.matchAll(gaps), (match) => (match[1] ?? '').trim());
	const reason = shapeProblem(prompt, answersInGaps.length, answers.length, items.length);
	if (reason) return { reason };
	if (items.length > 0) {
		if (accepted.length > 0) return { reason: 'A list has no accepted variants (“~”).' };
		return { id, kind: 'list', prompt, answer: items.join('\n'), accepted };
	}
	const [inGap] = answersInGaps;
	if (inGap === undefined) return { id, kind: 'question', prompt, answer: answers[0] ?? '', accepted };
	return { id, kind: 'cloze', prompt: prompt.replace(gaps, () => gap), answer: inGap, accepted };
}

function shapeProblem(prompt: string, gapCount: number, answers: number, items: number): string | null {
	if (/[{}]/.test(prompt.replace(gaps, ''))) return 'A brace in the prompt is without its partner.';
	if (prompt.includes(gap)) return 'A gap is written as its answer in braces: {answer}.';
	if (gapCount > 1) return `A cloze has exactly one gap, this one has ${gapCount}.`;
	if (answers > 1) return 'A question has one answer (“=”); other wordings of it are written with “~”.';
	const kinds = [gapCount, answers, items].filter((count) => count > 0).length;
	if (kinds > 1) return 'A card is answered in one way only: a {gap}, one line of “=”, or lines of “-”.';
	if (kinds === 0) return 'The card has no answer: a {gap}, a line of “=”, or lines of “-”.';
	return null;
}
