import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import { fsrs6, type Grade } from './engine.ts';
import { answers } from './fixtures/answers.ts';
import { happened, type Kind, type Quizzed } from './fixtures/happened.ts';
import { order, type Due, type Mark, type Review } from './log.ts';
import { after, elapsedDays, fold, foldAll, unseen, type Memory } from './memory.ts';

const engine = fsrs6();
const rules = { cardId: 'c', engine, desiredRetention: 0.9 };

const decided = (event: Review, due: Due): Review => ({ ...event, decision: { due } });
const on = (day: number): Due => ({ day, at: null, step: null });

test('a card without events was never seen', () => {
	expect(fold([], engine)).toEqual(unseen());
});

test('an answered card has the state that the engine gives it', () => {
	const memory = fold(happened(3, { grade: 3, day: 4 }), engine);
	expect(memory.state).toEqual(engine.step(engine.init(3), 4, 3));
	expect(memory).toMatchObject({
		reps: 2,
		lapses: 0,
		lastDay: 4,
		lastGrade: 3,
		lastAnswer: 'e1',
		lastAt: 86_400_000
	});
});

test.each<[(Grade | { grade: Grade; day: number })[], number]>([
	[[1, 1, 1], 0],
	[[3, 1], 1],
	[[3, { grade: 1, day: 0 }], 0],
	[[3, 1, 1], 2],
	[[3, 1, 3, 1], 2],
	[[1, 3, { grade: 1, day: 1 }, 3], 0]
])('%j was forgotten %i times', (given, lapses) => {
	expect(fold(happened(...given), engine).lapses).toBe(lapses);
});

test('a study day that runs backwards counts as no time', () => {
	const memory = fold(happened({ grade: 3, day: 10 }, { grade: 3, day: 9 }), engine);
	expect(memory.state).toEqual(engine.step(engine.init(3), 0, 3));
	expect(elapsedDays(memory, 8)).toBe(0);
	expect(elapsedDays(memory, 12)).toBe(3);
});

describe('an undo', () => {
	test('leaves no trace of an answer', () => {
		expect(fold(happened(3, 1, { undo: 1 }), engine)).toEqual(fold(happened(3), engine));
		expect(fold(happened(3, { undo: 0 }), engine)).toEqual(unseen());
	});

	test('waits for what it undoes', () => {
		const [answer, undo] = happened(3, { undo: 0 });
		expect(fold([undo!], engine)).toEqual(unseen());
		expect(fold([undo!, answer!], engine)).toEqual(unseen());
	});

	test('of a suspension resumes', () => {
		expect(fold(happened(3, 'suspended'), engine).suspended).toBe(true);
		expect(fold(happened(3, 'suspended', { undo: 1 }), engine).suspended).toBe(false);
	});

	test('of a reset brings everything back', () => {
		expect(fold(happened(3, 3, 'reset', { undo: 2 }), engine)).toEqual(fold(happened(3, 3), engine));
	});

	test('of an undo does nothing', () => {
		expect(fold(happened(3, 1, { undo: 1 }, { undo: 2 }), engine)).toEqual(fold(happened(3), engine));
		expect(fold(happened(3, { undo: 1 }), engine)).toEqual(fold(happened(3), engine));
	});

	test('twice is as once', () => {
		expect(fold(happened(3, 1, { undo: 1 }, { undo: 1 }), engine)).toEqual(fold(happened(3), engine));
	});
});

test('nothing before a reset counts', () => {
	expect(fold(happened(3, 3, 'suspended', 'reset'), engine)).toEqual(unseen());
	const [, , , , again] = happened(3, 1, 'buried', 'reset', { grade: 2, day: 4 });
	expect(fold(happened(3, 1, 'buried', 'reset', { grade: 2, day: 4 }), engine)).toEqual(
		fold([again!], engine)
	);
});

test('a buried card is put off for the day, until it is resumed', () => {
	expect(fold(happened(3, 'buried'), engine).buriedOn).toBe(1);
	expect(fold(happened(3, 'buried', 'resumed'), engine).buriedOn).toBeNull();
});

test('a card is due when the row received last says so', () => {
	const [first, second, third] = happened(3, 3, 'suspended');
	const late = { ...decided(first!, on(50)), position: 7 };
	expect(fold([late, decided(second!, on(9)), third!], engine).due).toEqual(on(50));
	expect(fold([decided(first!, on(5)), decided(second!, on(9)), third!], engine).due).toEqual(on(9));
});

test('a card whose only answer was undone is not due', () => {
	const [answer, undo] = happened(3, { undo: 0 });
	expect(fold([decided(answer!, on(5)), undo!], engine).due).toBeNull();
});

test('what was decided never flows back into what is believed', () => {
	const plain = happened(3, 3, 1, 3);
	const told = plain.map((event) => decided(event, on(999)));
	expect({ ...fold(told, engine), due: null }).toEqual(fold(plain, engine));
});

const kinds: fc.Arbitrary<Grade | Kind | Quizzed | { undo: number }> = fc.oneof(
	{ weight: 8, arbitrary: fc.constantFrom<Grade>(1, 2, 3, 4) },
	{ weight: 3, arbitrary: fc.record({ typed: fc.constantFrom<Mark>(1, 3) }) },
	{
		weight: 3,
		arbitrary: fc.record({ chosen: fc.constantFrom<Mark>(1, 3), of: fc.integer({ min: 2, max: 9 }) })
	},
	{ weight: 1, arbitrary: fc.constantFrom<Kind>('suspended', 'resumed', 'buried', 'reset', 'rescheduled') },
	{ weight: 2, arbitrary: fc.record({ undo: fc.nat(20) }) }
);
const days = fc.integer({ min: 19_000, max: 19_020 });
/** Who flies west meets a day twice. */
const west = fc.constantFrom(0, 0, 0, 1);
const events: fc.Arbitrary<Review[]> = fc
	.array(
		fc.tuple(
			kinds,
			days,
			fc.nat(1000),
			fc.constantFrom('', 'phone', 'laptop'),
			days,
			fc.constantFrom('a', 'b', 'c'),
			west
		),
		{
			maxLength: 25
		}
	)
	.map((rows) =>
		rows.map(([one, day, ms, device, due, card, west], index): Review => {
			const [event] = happened(one);
			const common = {
				id: `e${index}`,
				card,
				at: day * 86_400_000 + ms,
				studyDay: day - west,
				device,
				sequence: index
			};
			return { ...event!, ...common, position: index, decision: index % 3 ? { due: on(due) } : null };
		})
	);

const ofCard = (rows: Review[], card: string) => rows.filter((row) => row.card === card);

test('any order of arrival and any duplication of events give the same memory', () => {
	const arrivals = events.chain((rows) =>
		fc.tuple(
			fc.constant(rows),
			fc.shuffledSubarray([...rows, ...rows], { minLength: rows.length * 2 }),
			fc.nat()
		)
	);
	fc.assert(
		fc.property(arrivals, ([rows, doubled, cut]) => {
			const one = ofCard(rows, 'a');
			const arrived = ofCard(doubled.slice(cut % (doubled.length + 1)), 'a');
			expect(fold([...arrived, ...one], engine)).toEqual(fold(one, engine));
		}),
		{ numRuns: 500 }
	);
});

test('whatever the order of arrival, the card ends up due on the same day', () => {
	fc.assert(
		fc.property(
			events.chain((rows) =>
				fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))
			),
			([rows, shuffled]) => {
				const receive = (arriving: Review[]): Memory => {
					const received: Review[] = [];
					for (const [position, event] of arriving.entries()) {
						const due = decide(fold([...received, event], engine), rules);
						received.push({ ...event, position, decision: due && { due } });
					}
					return fold(received, engine);
				};
				expect(receive(ofCard(shuffled, 'a'))).toEqual(receive(ofCard(rows, 'a')));
			}
		),
		{ numRuns: 300 }
	);
});

test('to undo the last answer is never to have answered', () => {
	fc.assert(
		fc.property(events, (rows) => {
			const card = ofCard(rows, 'a');
			const answered = order(card).findLast((event) => 'grade' in event);
			if (!answered) return;
			const undo = { ...answered, id: 'undo', kind: 'undone' as const, undoes: answered.id, decision: null };
			const without = fold(
				card.filter(({ id }) => id !== answered.id),
				engine
			);
			const undone = fold([...card, undo], engine);
			expect({ ...undone, due: null }).toEqual({ ...without, due: null });
			expect(decide(undone, rules)).toEqual(decide(without, rules));
		}),
		{ numRuns: 500 }
	);
});

test('all cards folded at once are each card folded alone, in order or not', () => {
	fc.assert(
		fc.property(events, (rows) => {
			const alone = new Map<string, Memory>();
			for (const { card } of rows) alone.set(card, fold(ofCard(rows, card), engine));
			expect(foldAll(order(rows), engine)).toEqual(alone);
			expect(foldAll(rows, engine)).toEqual(alone);
			expect(foldAll([...rows, ...rows], engine)).toEqual(alone);
		}),
		{ numRuns: 500 }
	);
});

test('one event more is the fold of them all', () => {
	fc.assert(
		fc.property(events, (rows) => {
			let memory = unseen();
			const effective = order(ofCard(rows, 'a')).filter((row) => row.kind !== 'undone');
			for (const [position, event] of effective.entries())
				memory = after(memory, { ...event, position }, engine);
			const all = fold(
				effective.map((event, position) => ({ ...event, position })),
				engine
			);
			expect({ ...memory, due: null }).toEqual({ ...all, due: null });
		})
	);
});

test('a memory is finite and in range whatever happens', () => {
	fc.assert(
		fc.property(events, (rows) => {
			for (const { state, reps, lapses } of foldAll(rows, engine).values()) {
				expect(lapses).toBeLessThanOrEqual(reps);
				if (state === null) continue;
				expect(state.stability).toBeGreaterThanOrEqual(0.001);
				expect(state.stability).toBeLessThanOrEqual(36_500);
				expect(state.difficulty).toBeGreaterThanOrEqual(1);
				expect(state.difficulty).toBeLessThanOrEqual(10);
			}
		})
	);
});

test('events order by instant, device, sequence and id', () => {
	const [first] = answers([[3, 0]]);
	const at = (at: number, device: string, sequence: number, id: string) => ({
		...first!,
		at,
		device,
		sequence,
		id
	});
	const sorted = [
		at(1, '', 5, 'x'),
		at(2, 'a', 1, 'y'),
		at(2, 'a', 2, 'a'),
		at(2, 'b', 1, 'a'),
		at(2, 'b', 1, 'b')
	];
	expect(order([...sorted].reverse())).toEqual(sorted);
	expect(order(sorted)).toBe(sorted);
});
