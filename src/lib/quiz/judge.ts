import type { Given, Question, TypedQuestion } from '#lib/facts/question.ts';
import { mark } from './mark.ts';
import { partsRight } from './parts-right.ts';

/** How an answer was: `score` is the share of it that is right, from 0 to 1; the reason is for the learner. */
export type Judgement = { verdict: 'right' | 'near' | 'wrong'; score: number; reason: string | null };

/** Judges any answer to a question, whatever it is. */
export function judge(question: Question, given: Given): Judgement {
	switch (question.kind) {
		case 'typed':
		case 'gap':
			return typeof given === 'string' ? judgeTyped(question, given) : nothing;
		case 'matching':
			return judgePlaces(question.key, given, 'pairs');
		case 'ordering':
			return judgePlaces(question.key, given, 'places');
		default:
			return given.length === 1 && given[0] === question.key ? all : nothing;
	}
}

const all: Judgement = { verdict: 'right', score: 1, reason: null };
const nothing: Judgement = { verdict: 'wrong', score: 0, reason: null };

/** Of a list the items count, what is near for half, also when it is wrong as a whole. */
function judgeTyped({ answer, accepted, isList }: TypedQuestion, given: string): Judgement {
	const { verdict, reason = null, items } = mark(answer, accepted, given, isList ? 'list' : undefined);
	if (verdict === 'right') return { verdict, score: 1, reason };
	const { right = [], near = [], missing = [], extra = [] } = items ?? {};
	const all = right.length + near.length + missing.length + extra.length;
	const part = all > 0 ? (right.length + near.length / 2) / all : 0;
	return { verdict, score: isList ? part : verdict === 'near' ? 0.5 : 0, reason };
}

function judgePlaces(key: number[], given: Given, what: string): Judgement {
	if (typeof given === 'string' || given.length !== key.length) return nothing;
	const right = key.filter((choice, at) => given[at] === choice).length;
	if (right === key.length) return all;
	return { verdict: 'wrong', score: right / key.length, reason: partsRight(right, key.length, what) };
}
