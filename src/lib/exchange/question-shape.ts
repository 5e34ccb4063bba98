import { gap } from '#lib/facts/fact.ts';
import type { WrittenAnswer, WrittenQuestion } from './question-file.ts';

export const gaps = /\{([^{}]*)\}/g;

/** What kind of question was written, with its answers by the part that they play. */
export type Shape =
	| { kind: 'gap'; answer: string }
	| { kind: 'typed'; right: WrittenAnswer }
	| { kind: 'list'; items: WrittenAnswer[] }
	| { kind: 'true-false'; right: WrittenAnswer; isTrue: boolean }
	| { kind: 'choice'; choices: WrittenAnswer[]; key: number }
	| { kind: 'matching'; pairs: Pair[] }
	| { kind: 'ordering'; steps: WrittenAnswer[] };

/** Two that belong together, and the line that says so. */
export type Pair = { left: string; right: string; written: WrittenAnswer };

/** Which kind of question was written shows in its answers. */
export function shapeOf(question: WrittenQuestion): Shape | { reason: string } {
	const shape = readShape(question);
	if (question.accepted.length === 0 || 'reason' in shape || shape.kind === 'typed' || shape.kind === 'gap')
		return shape;
	return { reason: 'Other wordings (“~”) belong to one answer that is typed.' };
}

function readShape({ stem, answers }: WrittenQuestion): Shape | { reason: string } {
	const inGaps = Array.from(stem.matchAll(gaps), (match) => (match[1] ?? '').trim());
	const [right, ...more] = marked(answers, '=');
	const others = marked(answers, '-');
	const steps = marked(answers, '.');

	if (/[{}]/.test(stem.replace(gaps, ''))) return { reason: 'A brace is without its partner.' };
	if (stem.includes(gap)) return { reason: 'A gap is written as its answer in braces: {answer}.' };
	if (inGaps.length > 1) return { reason: `A sentence has one gap, this one has ${inGaps.length}.` };
	const [inGap] = inGaps;
	if (inGap !== undefined)
		return answers.length > 0 ? twoWays : inGap === '' ? nothingRight : { kind: 'gap', answer: inGap };
	if (more.length > 0) return { reason: 'One answer is right (“=”), here are two.' };
	if (steps.length > 0) return steps.length < answers.length ? twoWays : orderingOf(steps);
	if (right) return others.length > 0 ? choiceOf(answers, right) : alone(right);
	return others.length > 0 ? severalOf(others) : nothingRight;
}

const twoWays = {
	reason: 'A question is answered in one way only: a {gap}, “=” and “-”, pairs, or steps.'
};
const nothingRight = { reason: 'The question has no answer: “=”, “-”, “1.” or a {gap}.' };

function marked(answers: WrittenAnswer[], mark: WrittenAnswer['mark']): WrittenAnswer[] {
	return answers.filter((answer) => answer.mark === mark);
}

function alone(right: WrittenAnswer): Shape {
	const said = right.text.toLowerCase();
	if (said === 'true' || said === 'false') return { kind: 'true-false', right, isTrue: said === 'true' };
	return { kind: 'typed', right };
}

function choiceOf(choices: WrittenAnswer[], right: WrittenAnswer): Shape | { reason: string } {
	const wrong = choices.length - 1;
	if (wrong < 2 || wrong > 4)
		return { reason: `A question to choose from has two to four wrong choices, this one has ${wrong}.` };
	if (areTwice(choices.map(({ text }) => text))) return { reason: 'A choice stands twice.' };
	return { kind: 'choice', choices, key: choices.indexOf(right) };
}

function severalOf(items: WrittenAnswer[]): Shape | { reason: string } {
	const pairs = items.flatMap(pairOf);
	if (pairs.length === 0) {
		if (items.length < 2 || items.length > 5)
			return { reason: `A list has two to five items, this one has ${items.length}.` };
		return areTwice(items.map(({ text }) => text))
			? { reason: 'An item stands twice in the list.' }
			: { kind: 'list', items };
	}
	if (pairs.length < items.length) return { reason: 'Each pair is written “- one = other”.' };
	if (pairs.length < 3 || pairs.length > 6)
		return { reason: `There are three to six pairs to match, here are ${pairs.length}.` };
	if (areTwice(pairs.map(({ left }) => left)) || areTwice(pairs.map(({ right }) => right)))
		return { reason: 'Something stands in two pairs.' };
	return { kind: 'matching', pairs };
}

function pairOf(written: WrittenAnswer): Pair[] {
	const [, left, right] = /^(.+?) = (.+)$/.exec(written.text) ?? [];
	return left && right ? [{ left: left.trim(), right: right.trim(), written }] : [];
}

function orderingOf(steps: WrittenAnswer[]): Shape | { reason: string } {
	if (steps.length < 3 || steps.length > 6)
		return { reason: `There are three to six steps to put in order, here are ${steps.length}.` };
	if (steps.some(({ number }, index) => number !== index + 1))
		return { reason: 'Steps are numbered from 1 on, the earliest first.' };
	if (areTwice(steps.map(({ text }) => text))) return { reason: 'A step stands twice.' };
	return { kind: 'ordering', steps };
}

function areTwice(texts: string[]): boolean {
	return new Set(texts.map((text) => text.toLowerCase())).size < texts.length;
}
