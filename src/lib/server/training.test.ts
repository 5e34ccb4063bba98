import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultParameters } from '#lib/scheduling/engine.ts';
import { readTable } from '#lib/scheduling/review-table.ts';
import { itemsOf } from '#lib/scheduling/training-items.ts';
import { trainOn } from './training.ts';

const log = join(import.meta.dirname, '../scheduling/fixtures/review-log-py-fsrs.csv');

test('on a real log the trained weights fit as well as the reference says, and are taken only if that holds for new answers', async () => {
	const table = readTable(readFileSync(log, 'utf8'));
	if ('problem' in table) throw new Error(table.problem);
	const trained = await trainOn(itemsOf(table.cards), defaultParameters);
	if ('problem' in trained) throw new Error(trained.problem);
	const { items, old, fresh, verdict } = trained;
	expect(items).toBe(5329);
	expect(old.training).toBeCloseTo(0.4406, 4);
	expect(fresh.training).toBeLessThanOrEqual(0.4305);
	expect(verdict.adopted).toBe(verdict.gain > verdict.error);
	expect(fresh.heldOut).toBeLessThan(old.heldOut);
});

test('weights of few answers are never taken, however well they fit', async () => {
	const item = (at: number) => ({
		at,
		history: [
			{ grade: 3 as const, days: 0 },
			{ grade: 3 as const, days: 60 }
		]
	});
	const few = Array.from({ length: 100 }, (_, at) => item(at));
	expect(await trainOn(few, defaultParameters)).toMatchObject({
		items: 100,
		verdict: { adopted: false, why: expect.stringContaining('There are 100 answers to learn from') }
	});
});

test('too few answers are told, and a history that would end the trainer never reaches it', async () => {
	expect(await trainOn([], defaultParameters)).toMatchObject({
		problem: expect.stringContaining('it takes 400')
	});
	const broken = new Array(500).fill({
		at: 0,
		history: [
			{ grade: 3, days: 0 },
			{ grade: 3, days: 0 }
		]
	});
	await expect(trainOn(broken, defaultParameters)).rejects.toThrow('Item 0');
});
