import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import { fsrs6, type Grade } from './engine.ts';
import { happened } from './fixtures/happened.ts';
import { afterRightChoice } from './guess.ts';
import type { Mark } from './log.ts';
import { fold, unseen, type Memory } from './memory.ts';

/* What answers in quizzes do to a card. */

const engine = fsrs6();
const rules = { cardId: 'c', engine, desiredRetention: 0.9 };

type Happened = Parameters<typeof happened>;

const memoryOf = (...what: Happened) => fold(happened(...what), engine);

/** What counts of a memory: all but when it was asked without effect. */
const effect = ({ askedOn: _, ...memory }: Memory) => memory;

/** A card in the reviews, last answered on day 3. */
const known: Grade[] = [3, 3, 3, 3];
/** One in the learning steps since day 0. */
const learning: Grade[] = [3];
/** One forgotten on day 3. */
const forgotten: Grade[] = [3, 3, 3, 1];

describe('a typed answer', () => {
	test.each<[string, Grade[]]>([
		['never seen', []],
		['being learnt', learning],
		['known', known],
		['forgotten', forgotten]
	])('on a card %s is an ordinary review, right as "good", wrong as "again"', (_, before) => {
		for (const grade of [1, 3] as const)
			expect(memoryOf(...before, { typed: grade, day: 9 })).toEqual(memoryOf(...before, { grade, day: 9 }));
	});

	test.each<[string, Happened[number]]>([
		['an answer', { grade: 3, day: 9 }],
		['a typed one', { typed: 1, day: 9 }],
		['a chosen one', { chosen: 3, of: 4, day: 9 }]
	])('after %s of that day changes nothing', (_, first) => {
		for (const typed of [1, 3] as const) {
			expect(memoryOf(...known, first, { typed, day: 9 })).toEqual(memoryOf(...known, first));
			expect(memoryOf(...known, first, { typed, day: 10 })).not.toEqual(memoryOf(...known, first));
		}
	});

	test('is the first answer of a card whose right choice was shown, on a later day alone', () => {
		const shown = { chosen: 1, of: 4, day: 9 } as const;
		expect(effect(memoryOf(shown, { typed: 3, day: 9 }))).toEqual(effect(unseen()));
		expect(memoryOf(shown, { typed: 3, day: 10 })).toMatchObject({ reps: 1, firstDay: 10 });
	});

	test('does not keep a later answer of that day from counting', () => {
		expect(memoryOf(...known, { typed: 1, day: 9 }, { grade: 3, day: 9 })).toEqual(
			memoryOf(...known, { grade: 1, day: 9 }, { grade: 3, day: 9 })
		);
	});

	test('counts when what came before it that day was undone', () => {
		const index = known.length;
		const [mistaken, mended] = [memoryOf(...known, { typed: 1, day: 9 }), { typed: 3, day: 9 } as const];
		const claimed = memoryOf(...known, { typed: 1, day: 9 }, { undo: index }, mended);
		expect(mistaken.lapses).toBe(1);
		expect(claimed).toMatchObject({ lapses: 0, lastGrade: 3 });
		expect(claimed.state).toEqual(memoryOf(...known, mended).state);
	});

	test('counts on the day of an undone reset as little as before it', () => {
		const day = { grade: 3, day: 9 } as const;
		expect(memoryOf(...known, day, 'reset', { typed: 3, day: 9 })).toMatchObject({ reps: 1 });
		expect(memoryOf(...known, day, 'reset', { undo: 5 }, { typed: 1, day: 9 })).toEqual(
			memoryOf(...known, day)
		);
	});
});

describe('a choice', () => {
	test('on a card never seen changes nothing', () => {
		for (const chosen of [1, 3] as const)
			expect(effect(memoryOf({ chosen, of: 4, day: 9 }))).toEqual(effect(unseen()));
	});

	test.each<[string, Happened[number]]>([
		['an answer', { grade: 3, day: 9 }],
		['a typed one', { typed: 1, day: 9 }],
		['another', { chosen: 3, of: 4, day: 9 }]
	])('after %s of that day changes nothing', (_, first) => {
		for (const chosen of [1, 3] as const)
			expect(memoryOf(...known, first, { chosen, of: 4, day: 9 })).toEqual(memoryOf(...known, first));
	});

	test.each<[string, Grade[]]>([
		['being learnt', learning],
		['known', known],
		['forgotten', forgotten]
	])('that is wrong is as "again" on a card %s', (_, before) => {
		expect(memoryOf(...before, { chosen: 1, of: 4, day: 9 })).toEqual(
			memoryOf(...before, { grade: 1, day: 9 })
		);
	});

	test('that is right blends the state of a known card, which stays in the reviews', () => {
		const before = memoryOf(...known);
		const memory = memoryOf(...known, { chosen: 3, of: 4, day: 24 });
		expect(memory.state).toEqual(afterRightChoice(before.state!, 21, 4, engine));
		expect(memory).toMatchObject({ phase: 'review', step: null, wait: null, lapses: 0, lastDay: 24 });
		expect(memory.reps).toBe(before.reps + 1);
	});

	test('that is right never takes a card out of its learning steps: it waits for its step again', () => {
		const cases = [
			[memoryOf(1, { chosen: 3, of: 4 }), 'learning', 0, 1],
			[memoryOf(3, { chosen: 3, of: 4 }), 'learning', 1, 10],
			[memoryOf(...forgotten, { chosen: 3, of: 4, day: 4 }), 'relearning', 0, 10]
		] as const;
		for (const [memory, phase, step, wait] of cases) {
			expect(memory).toMatchObject({ phase, step, wait });
			expect(decide(memory, rules)).toEqual({
				day: memory.lastDay,
				at: memory.lastAt! + wait * 60_000,
				step
			});
		}
	});

	test('that is right is no recall: a card only ever guessed is not forgotten by the next "again"', () => {
		expect(memoryOf(1, { chosen: 3, of: 4 }, 1)).toMatchObject({ lapses: 0, recalledOn: null });
	});

	test('counts on a suspended card, which stays suspended', () => {
		const memory = memoryOf(...known, 'suspended', { chosen: 3, of: 4, day: 9 });
		expect(memory).toMatchObject({ suspended: true, reps: known.length + 1 });
	});
});

test('who flies west and meets a study day twice has been asked already', () => {
	for (const again of [
		{ typed: 3, day: 8 },
		{ chosen: 3, of: 4, day: 8 }
	] as const)
		expect(memoryOf(...known, { grade: 3, day: 9 }, again)).toEqual(memoryOf(...known, { grade: 3, day: 9 }));
});

const days = fc.integer({ min: 4, max: 400 });
const choices = fc.integer({ min: 2, max: 10 });
const mark = fc.constantFrom<Mark>(1, 3);
const answered = fc.array(fc.constantFrom<Grade>(1, 2, 3, 4), { minLength: 1, maxLength: 4 });

test('a card waits after a right choice at least a day, and no longer than after "good"', () => {
	fc.assert(
		fc.property(answered, days, choices, fc.boolean(), (before, day, of, fuzz) => {
			const guessed = memoryOf(...before, 3, 3, { chosen: 3, of, day: day + 3 });
			const good = memoryOf(...before, 3, 3, { grade: 3, day: day + 3 });
			const [sooner, later] = [decide(guessed, { ...rules, fuzz })!, decide(good, { ...rules, fuzz })!];
			expect(sooner.at).toBeNull();
			expect(sooner.day).toBeGreaterThan(day + 3);
			expect(sooner.day).toBeLessThanOrEqual(later.day);
		}),
		{ numRuns: 1000 }
	);
});

test('of a quiz only the first answer of a day counts, however many follow', () => {
	const quizzed = fc.oneof(fc.record({ typed: mark }), fc.record({ chosen: mark, of: choices }));
	fc.assert(
		fc.property(answered, days, fc.array(quizzed, { minLength: 1, maxLength: 5 }), (before, day, quiz) => {
			const [first, ...others] = quiz.map((one) => ({ ...one, day: day + 4 }));
			expect(memoryOf(...before, first!, ...others)).toEqual(memoryOf(...before, first!));
		})
	);
});
