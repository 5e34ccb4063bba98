import { expect, test } from 'vitest';
import type { Grade } from '#lib/scheduling/engine.ts';
import * as courses from './courses.ts';
import { answered, days, noon, school } from './fixtures.ts';
import * as masteries from './masteries.ts';
import { engineFor } from './memories.ts';
import * as reviews from './reviews.ts';
import * as studiedCards from './studied-cards.ts';

test('the mastery of one course is that of the list, and nothing for who is not enrolled', async () => {
	const db = await school(4, ['ann', 'bob']);
	await reviews.record(db, 'ann', answered('c.f0/a', 3, noon), noon);
	const found = await masteries.ofCourse(db, 'ann', 'c', noon);
	expect(found).toMatchObject({ id: 'c', whole: { cards: 8, seen: 1 } });
	expect((await masteries.ofCourse(db, 'bob', 'c', noon))?.whole.seen).toBe(0);
	await courses.enrol(db, 'ann', 'c', false, noon);
	expect(await masteries.ofCourse(db, 'ann', 'c', noon)).toBeNull();
	expect(await masteries.ofCourse(db, 'ann', 'elsewhere', noon)).toBeNull();
});

test('cards read one by one come to the same mastery as cards counted together, suspended and left-out ones aside', async () => {
	const db = await school(12);
	for (let index = 0; index < 9; index++)
		for (const back of [40, 20, 3].slice(index % 3)) {
			const at = noon - back * days;
			await reviews.record(db, 'ann', answered(`c.f${index}/a`, (1 + (index % 4)) as Grade, at), at);
		}
	await reviews.record(db, 'ann', { ...answered('c.f3/a', 3, noon), kind: 'suspended' }, noon);
	await reviews.record(db, 'ann', { ...answered('c.f9/b', 3, noon), kind: 'suspended' }, noon);
	const today = Math.floor(noon / days);
	const { engine } = engineFor(null);
	const both = async () => [
		await masteries.list(db, 'ann', engine, today),
		await masteries.from(db, 'ann', await studiedCards.read(db, 'ann'), engine, today)
	];
	const [counted, oneByOne] = await both();
	const [{ whole, topics } = {}] = oneByOne!;
	expect(whole).toMatchObject({ cards: 22, seen: 8 });
	expect(topics).toHaveLength(2);
	expect(oneByOne).toEqual(counted!.map(closely));
	await courses.leaveOut(db, 'ann', 'c.t1', true);
	const [fewer, fewerOneByOne] = await both();
	expect(fewerOneByOne![0]!.whole.cards).toBeLessThan(22);
	expect(fewerOneByOne).toEqual(fewer!.map(closely));
});

/** One card speaks for others whose recall is the same to a thousandth. */
function closely(course: masteries.Course) {
	const close = (mastery: masteries.Topic['mastery']) => ({
		...mastery,
		now: expect.closeTo(mastery.now, 3),
		likely: expect.closeTo(mastery.likely, 3)
	});
	return {
		...course,
		whole: close(course.whole),
		topics: course.topics.map((topic) => ({ ...topic, mastery: close(topic.mastery) }))
	};
}
