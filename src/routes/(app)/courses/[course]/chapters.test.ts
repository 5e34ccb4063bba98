import { expect, test } from 'vitest';
import type { Line } from '#lib/server/facts.ts';
import { chapters } from './chapters.ts';

const line = (id: string, topicId: string | null, documentId: string | null): Line => ({
	...{ id, statement: id, topicId, documentId },
	...{ standing: 'new', cards: ['new'] }
});
const documents = [
	{ id: 'd', title: 'A note' },
	{ id: 'e', title: 'Another' }
];
const topic = (id: string) => ({ id, title: id, optional: false, leftOut: false });
const told = (facts: Line[], topics: string[]) =>
	chapters(facts, topics.map(topic), documents).map(({ title, facts }) => [title, facts.map(({ id }) => id)]);

test('without topics the facts of a course go by their documents', () => {
	expect(told([line('a', null, 'e'), line('b', null, null), line('c', null, 'd')], [])).toEqual([
		['A note', ['c']],
		['Another', ['a']],
		['Without a document', ['b']]
	]);
});

test('with topics they go by these, what is in none comes last, and an empty topic is left out', () => {
	expect(
		told([line('a', null, 'e'), line('b', 'Lakes', null), line('c', null, 'd')], ['Rivers', 'Lakes'])
	).toEqual([
		['Lakes', ['b']],
		['Without a topic', ['a', 'c']]
	]);
});
