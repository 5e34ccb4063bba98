import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as courses from './courses.ts';
import { fact, topic } from './db/schema.ts';
import { bring, noon, prepared, school } from './fixtures.ts';
import type { Prepared } from './prepare.ts';
import * as topics from './topics.ts';

/** A text whose facts are in these topics. */
async function textIn(titles: (string | null)[], from = 1900): Promise<Prepared> {
	const sentences = titles.map((title, at) => `The ${words[at]} Academy was founded in March ${from + at}.`);
	const text = await prepared(sentences.join('\n\n'), `About ${titles[0]}`);
	expect(text.facts).toHaveLength(titles.length);
	const facts = text.facts.map((each, at) => ({ ...each, topic: titles[at] ?? null }));
	return { ...text, facts, topicsFrom: 'headings' };
}

const words = ['Kazan', 'Lisbon', 'Torino', 'Quebec'];

async function courseWith(titles: (string | null)[]) {
	const db = await school(1);
	const course = await courses.create(db, 'ann', 'Waters', noon);
	await bring(db, 'ann', 'one', { course }, await textIn(titles));
	const listed = async () =>
		(await topics.list(db, 'ann', course)).map(({ title, facts, suggestedFrom }) => [
			title,
			facts,
			suggestedFrom
		]);
	return { db, course, listed };
}

test('a text brings its topics with it, in their order', async () => {
	const { db, course, listed } = await courseWith(['Lakes', null, 'Rivers', 'Lakes']);
	expect(await listed()).toEqual([
		['Lakes', 2, 'headings'],
		['Rivers', 1, 'headings']
	]);
	expect(await topics.outside(db, 'ann', course)).toMatchObject({ facts: 1 });
});

test('facts of a further text join the topics that are there, by whatever spelling', async () => {
	const { db, course, listed } = await courseWith(['Lakes', 'Rivers']);
	await bring(db, 'ann', 'two', { course }, await textIn(['Seas', 'The river', 'lake'], 1950));
	expect(await listed()).toEqual([
		['Lakes', 2, 'headings'],
		['Rivers', 2, 'headings'],
		['Seas', 1, 'headings']
	]);
	const orphans = await db.select().from(topic).where(eq(topic.title, 'The river'));
	expect(orphans).toEqual([]);
});

test('a further text neither renames nor moves what a learner arranged', async () => {
	const { db, course, listed } = await courseWith(['Lakes', 'Rivers', 'Seas']);
	const [lakes, rivers, seas] = (await topics.list(db, 'ann', course)).map(({ id }) => id);
	await topics.rename(db, 'ann', lakes!, 'Still water');
	await topics.merge(db, 'ann', rivers!, lakes!);
	await topics.reorder(db, 'ann', seas!, 'up');
	const before = await db
		.select({ id: fact.id, topic: fact.topicId })
		.from(fact)
		.where(eq(fact.courseId, course))
		.orderBy(asc(fact.position));
	await bring(db, 'ann', 'two', { course }, await textIn(['Deltas', 'Lakes', 'still waters'], 1950));
	expect(await listed()).toEqual([
		['Seas', 1, 'headings'],
		['Still water', 3, null],
		['Deltas', 1, 'headings'],
		['Lakes', 1, 'headings']
	]);
	const after = await db
		.select({ id: fact.id, topic: fact.topicId })
		.from(fact)
		.where(eq(fact.courseId, course))
		.orderBy(asc(fact.position));
	expect(after.slice(0, before.length)).toEqual(before);
});
