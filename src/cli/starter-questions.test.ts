import { describe, expect, it } from 'vitest';
import { readCourse } from '#lib/exchange/course-folder.ts';
import { questionKinds, type Given, type Question } from '#lib/facts/question.ts';
import { faults } from '#lib/quiz/faults.ts';
import { judge } from '#lib/quiz/judge.ts';
import { makeQuestions } from '#lib/quiz/make.ts';
import { readFolder } from './check.ts';
import { materialOf } from './course-material.ts';

const { course } = readCourse(await readFolder('src/starter'));
const material = materialOf(course);
const { questions } = course;

/** Everything that is right. */
function rightOnes(question: Question): Given[] {
	if ('answer' in question) return [question.answer, ...question.accepted];
	return [[question.key].flat()];
}

/** Each wrong choice; of pairs and steps those with two in the other's place. */
function wrongOnes(question: Question): Given[] {
	if ('answer' in question) return ['', 'Something else'];
	const { key, choices } = question;
	if (typeof key === 'number') return choices.flatMap((_, index) => (index === key ? [] : [[index]]));
	const [first = 0, second = 0, ...rest] = key;
	return [[second, first, ...rest], []];
}

describe('the written questions of the starter course', () => {
	it.each(questions.map((question) => [question.item, question] as const))('%s keeps the rules', (_, one) => {
		expect(faults(one, material)).toEqual([]);
	});

	it.each(questions.map((question) => [question.item, question] as const))(
		'%s takes what is right for right and nothing else',
		(_, question) => {
			for (const given of rightOnes(question)) expect(judge(question, given).verdict).toBe('right');
			for (const given of wrongOnes(question)) expect(judge(question, given).verdict).not.toBe('right');
		}
	);

	it.each(questionKinds)('are asked before others are made: %s', (kind) => {
		const order = { number: 200, kinds: [kind], topics: null, seed: 4, written: questions };
		const made = makeQuestions(material, order);
		const items = new Set(questions.filter((question) => question.kind === kind).map(({ item }) => item));
		expect(made.some(({ item }) => items.has(item))).toBe(true);
	});
});
