import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, grades, preview, type Rules } from './decide.ts';
import { fsrs6, type Grade } from './engine.ts';
import { answers } from './fixtures/answers.ts';
import type { Answered } from './log.ts';
import { fold, unseen } from './memory.ts';
import { defaultSteps } from './steps.ts';

const engine = fsrs6();
const minute = 60_000;
const rules: Rules = { cardId: 'c', engine, desiredRetention: 0.9 };
const plain: Rules = { ...rules, fuzz: false };

const decideAfter = (given: [Grade, number][], by: Rules) =>
	decide(fold(answers(given), by.engine, by.steps), by);

test('a card that was never answered is not due', () => {
	expect(decide(unseen(), rules)).toBeNull();
});

test('a card in the learning steps is due at an instant', () => {
	expect(decideAfter([[3, 5]], rules)).toEqual({ day: 5, at: 5 * 1440 * minute + 10 * minute, step: 1 });
	expect(decideAfter([[1, 5]], rules)).toEqual({ day: 5, at: 5 * 1440 * minute + minute, step: 0 });
});

test('a card past the steps is due on a day', () => {
	expect(decideAfter([[4, 5]], plain)).toEqual({ day: 13, at: null, step: null });
	expect(
		decideAfter(
			[
				[3, 5],
				[3, 5]
			],
			plain
		)
	).toEqual({ day: 7, at: null, step: null });
});

test('a forgotten card goes back to the steps', () => {
	const due = decideAfter(
		[
			[4, 0],
			[1, 8]
		],
		rules
	);
	expect(due).toEqual({ day: 8, at: 8 * 1440 * minute + 11 * minute, step: 0 });
});

test('a step of days is due on a day', () => {
	const steps = { learning: [10, 2 * 1440], relearning: [10] };
	expect(decideAfter([[3, 5]], { ...rules, steps })).toEqual({ day: 7, at: null, step: null });
});

test('no interval is longer than the longest allowed', () => {
	const given: [Grade, number][] = [
		[4, 0],
		[4, 10],
		[4, 100],
		[4, 1000]
	];
	expect(decideAfter(given, { ...rules, maximumInterval: 30 })?.day).toBeLessThanOrEqual(1030);
	expect(decideAfter(given, { ...rules, maximumInterval: 1 })?.day).toBe(1001);
});

test('a memory that lost its last answer decides nothing', () => {
	const memory = { ...fold(answers([[3, 1]]), engine), before: null };
	expect(() => decide(memory, rules)).toThrow('The memory of card c has lost its last answer');
});

const history = fc
	.array(fc.tuple(fc.constantFrom(...grades), fc.integer({ min: 0, max: 40 })), { maxLength: 12 })
	.map((rows) => {
		let day = 20_000;
		return answers(rows.map(([grade, gap]) => [grade, (day += gap)]));
	});
const manner = fc.record({
	cardId: fc.uuid(),
	desiredRetention: fc.double({ min: 0.7, max: 0.98, noNaN: true }),
	steps: fc.constantFrom(
		defaultSteps,
		{ learning: [], relearning: [] },
		{ learning: [5], relearning: [] },
		{ learning: [1, 10, 60, 1440], relearning: [10, 4320] }
	),
	fuzz: fc.boolean(),
	maximumInterval: fc.constantFrom(36_500, 60)
});
const moment = fc.record({ gap: fc.integer({ min: -1, max: 400 }), ms: fc.nat(1000) });

test('what a preview shows is what answering then decides', () => {
	fc.assert(
		fc.property(history, manner, moment, (events, chosen, { gap, ms }) => {
			const by = { ...chosen, engine };
			const today = (events.at(-1)?.studyDay ?? 20_000) + gap;
			const now = (events.at(-1)?.at ?? 0) + ms + 1;
			const shown = preview(fold(events, engine, by.steps), { ...by, now, today });
			for (const grade of grades) {
				const [given] = answers([[grade, today]]);
				const answered: Answered = { ...given!, id: 'now', at: now, sequence: events.length };
				const due = decide(fold([...events, answered], engine, by.steps), by);
				expect(shown[grade].due).toEqual(due);
				expect(shown[grade].days).toBe(due!.day - today);
				expect(shown[grade].minutes).toBe(due!.at === null ? null : (due!.at - now) / minute);
			}
		}),
		{ numRuns: 1000 }
	);
});

test('of the grades that lead to days a better one leads further', () => {
	fc.assert(
		fc.property(history, manner, moment, (events, chosen, { gap, ms }) => {
			const by = { ...chosen, engine, maximumInterval: 36_500 };
			const today = (events.at(-1)?.studyDay ?? 20_000) + gap;
			const now = (events.at(-1)?.at ?? 0) + ms + 1;
			const memory = fold(events, engine, by.steps);
			const shown = preview(memory, { ...by, now, today });
			const long = by.steps.learning.includes(1440) || by.steps.relearning.includes(4320);
			const days = grades.filter((grade) => shown[grade].minutes === null).map((grade) => shown[grade].days);
			for (const one of days) expect(one).toBeGreaterThanOrEqual(1);
			if (!long)
				for (let index = 1; index < days.length; index++)
					if (days[index - 1]! < 36_500) expect(days[index]).toBeGreaterThan(days[index - 1]!);
		}),
		{ numRuns: 1000 }
	);
});
