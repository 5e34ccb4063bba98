import type { Given, Question, TypedQuestion } from '#lib/facts/question.ts';

/** How an answer was: `score` is the share of it that is right, from 0 to 1; the reason is for the learner. */
export type Judgement = { verdict: 'right' | 'near' | 'wrong'; score: number; reason: string | null };

/** Judges any answer to a question, whatever it is. */
export function judge(question: Question, given: Given): Judgement {
	switch (question.kind) {
		case 'typed':
		case 'gap':
			return typeof given === 'string' ? judgeTyped(question, given) : nothing;
		case 'matching':
			return share(question.key.map((choice, at) => given[at] === choice));
		case 'ordering':
			return share(question.key.map((choice, at) => given[at] === choice));
		default:
			return given.length === 1 && given[0] === question.key ? all : nothing;
	}
}

const all: Judgement = { verdict: 'right', score: 1, reason: null };
const nothing: Judgement = { verdict: 'wrong', score: 0, reason: null };

function judgeTyped({ answer, accepted }: TypedQuestion, given: string): Judgement {
	return [answer, ...accepted].some((one) => plain(one) === plain(given)) ? all : nothing;
}

function share(right: boolean[]): Judgement {
	const score = right.filter(Boolean).length / right.length;
	if (score === 1) return all;
	const found = right.filter(Boolean).length;
	return { verdict: 'wrong', score, reason: `${found} of ${right.length} are in their place.` };
}

function plain(text: string): string {
	return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
