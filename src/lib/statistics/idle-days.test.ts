import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idleDays } from './idle-days.ts';
import { noTrials } from './tally.ts';

const wait = fc
	.tuple(fc.integer({ min: 0, max: 40 }), fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constant(Infinity)))
	.map(([from, length]): [number, number] => [from, from + length]);

test('a day is idle when it lies in no wait of any card', () => {
	fc.assert(
		fc.property(fc.array(fc.array(wait, { maxLength: 3 }), { maxLength: 4 }), (cards) => {
			const idle = idleDays(
				cards.map((waits) => ({ tally: noTrials(), waits })),
				5,
				30
			);
			for (let day = 0; day <= 40; day++) {
				const waiting = cards.flat().some(([from, until]) => from <= day && day < until);
				expect(idle.has(day)).toBe(day >= 5 && day <= 30 && !waiting);
			}
		}),
		{ numRuns: 200 }
	);
});

test('there is no idle day when the last comes before the first', () => {
	expect(idleDays([], 5, 4).size).toBe(0);
});
