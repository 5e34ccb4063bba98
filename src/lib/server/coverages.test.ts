import { expect, test } from 'vitest';
import * as coverages from './coverages.ts';
import * as documents from './documents.ts';
import * as drafts from './drafts.ts';
import { answered, bring, days, noon, prepared, school } from './fixtures.ts';
import * as reviews from './reviews.ts';

test('a document is known as far as its passages have a known card', async () => {
	const db = await school(4);
	const of = async () => (await coverages.list(db, 'ann', noon))[0]?.documents[0];
	expect(await of()).toMatchObject({
		title: 'A note',
		coverage: { known: 0, met: 0, carded: 1, passages: 4, knownPassages: 0 }
	});
	for (const card of ['c.f0/a', 'c.f0/b'])
		for (const ago of [9, 3]) {
			const at = noon - ago * days;
			await reviews.record(db, 'ann', answered(card, 4, at), at);
		}
	expect((await of())?.coverage).toMatchObject({ known: 0.25, met: 0.25, carded: 1, knownPassages: 1 });
});

test('headings count nothing, and what nobody could draft from counts half', async () => {
	const db = await school(1);
	const text =
		'# The canal\n\nThe Suez Canal was opened in 1869. It is something that many people often think about.';
	await bring(db, 'ann', 'd1', { newCourse: 'Canals' }, await prepared(text));
	const [course] = (await coverages.list(db, 'ann', noon)).slice(-1);
	const [document] = await documents.ofCourse(db, 'ann', course!.id);
	expect(course).toMatchObject({
		title: 'Canals',
		documents: [{ id: document!.id, coverage: { carded: 0 } }]
	});
	for (const draft of await drafts.list(db, 'ann', 'draft', { document: document!.id }))
		await drafts.decide(db, 'ann', draft.id, 'accepted');
	const { coverage } = (await coverages.list(db, 'ann', noon)).at(-1)!.documents[0]!;
	expect(coverage.passages).toBe(2);
	expect(coverage.carded).toBeCloseTo(2 / 3);
});
