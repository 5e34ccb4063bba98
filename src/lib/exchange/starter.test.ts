import { describe, expect, it } from 'vitest';
import { gap, stances } from '#lib/facts/fact.ts';
import { questionKinds, type ChoiceQuestion } from '#lib/facts/question.ts';
import { readCourse } from './course-folder.ts';

const folder = '../../starter/';
const texts = import.meta.glob<string>('../../starter/**/*.md', {
	query: '?raw',
	import: 'default',
	eager: true
});
const files = Object.entries(texts).map(([path, text]) => ({ path: path.slice(folder.length), text }));
const { course, problems } = readCourse(files);
const cards = course.facts.flatMap((fact) => fact.cards);
const { questions } = course;
const citations = course.facts.flatMap((fact) => fact.citations);

describe('the starter course', () => {
	it('has no problem', () => {
		expect(problems).toEqual([]);
	});

	it('is as large as a course worth studying', () => {
		expect(course.documents).toHaveLength(5);
		expect(course.topics.length).toBeGreaterThanOrEqual(6);
		expect(course.topics.length).toBeLessThanOrEqual(8);
		expect(course.facts.length).toBeGreaterThanOrEqual(50);
		expect(cards.length).toBeGreaterThanOrEqual(95);
	});

	it('lets a learner leave out the topic about the sources alone', () => {
		expect(course.topics.filter(({ optional }) => optional).map(({ title }) => title)).toEqual([
			'About the sources'
		]);
	});

	it('cites a second note for many facts, in each stance', () => {
		const twoNotes = course.facts.filter(
			({ citations }) => new Set(citations.map((one) => one.document)).size > 1
		);
		expect(twoNotes.length).toBeGreaterThanOrEqual(14);
		expect(new Set(citations.map(({ stance }) => stance))).toEqual(new Set(stances));
	});

	it('says why wherever a quotation does not support its fact', () => {
		expect(citations.filter(({ stance, note }) => stance !== 'supports' && !note)).toEqual([]);
	});

	it('shows both sides of its disagreements from either side', () => {
		const contrasted = course.facts.filter((fact) =>
			fact.citations.some(({ stance }) => stance === 'contrasts')
		);
		expect(contrasted.map(({ id }) => id)).toEqual(['guarantor', 'obstacles', 'less-on-moscow', 'strength']);
	});

	it('quotes slices of its documents', () => {
		const textOf = new Map(course.documents.map(({ id, text }) => [id, text]));
		for (const { document, start, end, quote } of citations)
			expect(textOf.get(document)?.slice(start, end)).toBe(quote);
	});

	it('has an id of its own for each card, and one gap in each cloze', () => {
		expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
		for (const { kind, prompt } of cards) expect(prompt.split(gap)).toHaveLength(kind === 'cloze' ? 2 : 1);
	});

	it('answers in about eight words at most', () => {
		const words = (text: string) => text.split(/\s+/).length;
		const long = cards.flatMap(({ answer }) => answer.split('\n')).filter((part) => words(part) > 9);
		expect(long).toEqual([]);
	});

	it('has at least 40 questions written by hand, of every kind and in every topic', () => {
		expect(questions.length).toBeGreaterThanOrEqual(40);
		expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(questionKinds));
		for (const { id } of course.topics)
			expect(questions.filter(({ topic }) => topic === id).length).toBeGreaterThanOrEqual(5);
		const mostUsed = questions.filter(({ kind }) => kind === 'choice' || kind === 'typed');
		expect(mostUsed.length / questions.length).toBeGreaterThan(1 / 2);
	});

	it('gives each choice of a question its reason and a quotation', () => {
		const choices = questions.flatMap((question) => ('choices' in question ? question.choices : []));
		expect(choices.filter(({ why, evidence }) => why === '' || evidence === null)).toEqual([]);
	});

	it('quotes slices of its documents in its questions', () => {
		const textOf = new Map(course.documents.map(({ id, text }) => [id, text]));
		for (const question of questions) {
			const choices = 'choices' in question ? question.choices : [];
			for (const one of [...question.evidence, ...choices.flatMap(({ evidence }) => evidence ?? [])])
				expect(textOf.get(one.document)?.slice(one.start, one.end)).toBe(one.quote);
		}
	});

	it('spreads the keys of its choices over their places, and over the lengths', () => {
		const choices = questions.flatMap((question) => (question.kind === 'choice' ? [question] : []));
		const four = choices.filter((question) => question.choices.length === 4);
		for (const place of [0, 1, 2, 3]) {
			const share = four.filter(({ key }) => key === place).length / four.length;
			expect(share).toBeGreaterThan(0.15);
			expect(share).toBeLessThan(0.35);
		}
		const isLongest = ({ choices, key }: ChoiceQuestion) =>
			choices.every(({ text }, index) => index === key || text.length < (choices[key]?.text.length ?? 0));
		expect(choices.filter(isLongest).length / choices.length).toBeLessThan(0.25);
	});

	it('has as many true statements as false ones', () => {
		const keys = questions.flatMap((question) => (question.kind === 'true-false' ? [question.key] : []));
		expect(keys.filter((key) => key === 0)).toHaveLength(keys.length / 2);
	});
});
