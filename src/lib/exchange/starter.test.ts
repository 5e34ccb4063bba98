import { describe, expect, it } from 'vitest';
import { gap, stances } from '#lib/facts/fact.ts';
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
});
