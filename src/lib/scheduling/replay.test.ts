import fc from 'fast-check';
import { expect, test } from 'vitest';
import fixture from './fixtures/fsrs-vectors.json';
import { replay } from './replay.ts';

const present = Date.parse('2026-03-01T09:00:00Z');
const run = (log: unknown) => replay(typeof log === 'string' ? log : JSON.stringify(log), present);
const memoriesOf = (log: unknown) => {
	const replayed = run(log);
	if ('problem' in replayed) throw new Error(replayed.problem);
	return replayed.memories;
};

const at = (day: number) => new Date(Date.UTC(2026, 0, 1 + day, 10)).toISOString();
const review = (id: string, grade: number, day: number, card = 'c1') => ({ id, card, at: at(day), grade });
const good = review('r1', 3, 0);
const quizzed = (fields: object) => ({ reviews: [{ ...good, kind: 'typed', ...fields }] });

test('one answer has the published first stability and difficulty', () => {
	const now = '2026-01-04T10:00:00Z';
	expect(memoriesOf({ now, reviews: [good] })).toEqual([
		{
			card: 'c1',
			stability: 2.3065,
			difficulty: 2.11810397,
			reps: 1,
			lapses: 0,
			lastStudyDay: '2026-01-01',
			interval: 2,
			retrievability: expect.closeTo(0.8814, 3)
		}
	]);
});

test('a sequence of all grades ends where other implementations end', () => {
	const [memory] = memoriesOf({
		reviews: [1, 2, 3, 4, 3, 3].map((grade, index) =>
			review(`r${index}`, grade, [0, 0, 1, 4, 12, 33][index]!)
		)
	});
	expect(memory).toMatchObject({ reps: 6, lapses: 0, interval: 51, lastStudyDay: '2026-02-03' });
	expect(Math.abs(memory!.stability - 51.081)).toBeLessThan(6e-5);
	expect(Math.abs(memory!.difficulty - 6.7493)).toBeLessThan(6e-5);
});

type Sequence = {
	id: string;
	kind: string;
	params: number[];
	ratings: number[];
	delta_days: number[];
	tol_abs: number;
	expect: { stability: number; difficulty: number };
};
const sequences = (fixture.vectors as unknown as Sequence[]).filter(
	({ kind, params }) => kind === 'sequence' && params.length === 21
);

test.each(sequences)(
	'the vector $id holds through the contract',
	({ params, ratings, delta_days, tol_abs, expect: wanted }) => {
		let day = 0;
		const reviews = ratings.map((grade, index) => {
			day += delta_days[index]!;
			return {
				id: `r${index}`,
				card: 'c',
				at: new Date(Date.UTC(2020, 0, 1 + day, 10, index)).toISOString(),
				grade
			};
		});
		const [memory] = memoriesOf({ parameters: params, reviews });
		expect(Math.abs(memory!.stability - wanted.stability)).toBeLessThanOrEqual(tol_abs);
		expect(Math.abs(memory!.difficulty - wanted.difficulty)).toBeLessThanOrEqual(tol_abs);
	}
);

test('study days follow the zone and the start of the day', () => {
	const reviews = [{ ...good, at: '2026-01-01T22:30:00Z' }];
	const day = (settings: object) => memoriesOf({ ...settings, reviews })[0]!.lastStudyDay;
	expect(day({})).toBe('2026-01-01');
	expect(day({ zone: 'Asia/Almaty' })).toBe('2026-01-01');
	expect(day({ zone: 'Asia/Almaty', dayStartsAt: 3 })).toBe('2026-01-02');
	expect(day({ dayStartsAt: 23 })).toBe('2025-12-31');
});

test('recall counts whole study days up to now, and is whole before the next', () => {
	const recall = (now: string) => memoriesOf({ now, reviews: [good] })[0]!.retrievability;
	expect(recall('2026-01-02T03:59:00Z')).toBe(1);
	expect(recall('2026-01-02T04:00:00Z')).toBeLessThan(1);
	expect(recall('2025-12-01T00:00:00Z')).toBe(1);
});

test('a higher desired retention has a shorter interval', () => {
	const reviews = [review('r1', 4, 0)];
	const interval = (desiredRetention: number) => memoriesOf({ desiredRetention, reviews })[0]!.interval;
	expect(interval(0.9)).toBe(8);
	expect(interval(0.95)).toBeLessThan(8);
	expect(interval(0.999999)).toBe(1);
	expect(interval(0.000001)).toBe(36_500);
});

test('the order of reviews and duplicates do not matter', () => {
	const reviews = [
		review('r1', 3, 0),
		review('r2', 1, 3),
		review('r3', 3, 3, 'c2'),
		review('r4', 2, 3),
		{ id: 'u1', kind: 'undone', undoes: 'r4', at: at(3) },
		{ id: 's1', kind: 'suspended', card: 'c1', at: at(4) },
		review('r5', 4, 9)
	];
	const wanted = run({ reviews });
	expect(memoriesOf({ reviews }).map(({ card, reps }) => [card, reps])).toEqual([
		['c1', 3],
		['c2', 1]
	]);
	fc.assert(
		fc.property(fc.shuffledSubarray([...reviews, ...reviews], { minLength: 14 }), (shuffled) => {
			expect(run({ reviews: shuffled })).toEqual(wanted);
		})
	);
});

test('reviews of one instant follow the sequence of their device, else their ids', () => {
	const same = (id: string, grade: number, rest = {}) => ({ ...review(id, grade, 0), ...rest });
	const difficulty = (...reviews: object[]) => memoriesOf({ reviews })[0]!.difficulty;
	expect(difficulty(same('b', 1), same('a', 4))).toBe(difficulty(review('a', 4, 0), review('b', 1, 0)));
	expect(
		difficulty(same('b', 1, { device: 'd', sequence: 1 }), same('a', 4, { device: 'd', sequence: 2 }))
	).not.toBe(difficulty(same('b', 1), same('a', 4)));
});

test('an undone review leaves no trace, and an undo of what is not there does nothing', () => {
	const undo = { id: 'u1', kind: 'undone', undoes: 'r2', at: at(1) };
	expect(run({ reviews: [good, undo] })).toEqual(run({ reviews: [good] }));
	expect(run({ reviews: [undo, good, review('r2', 1, 1)] })).toEqual(run({ reviews: [good] }));
	expect(run({ reviews: [{ ...undo, undoes: 'r1' }, good] })).toEqual({ memories: [] });
});

test('what is no answer is no review, and a reset forgets', () => {
	const other = (kind: string, day: number) => ({ id: kind, card: 'c1', kind, at: at(day) });
	const others = ['suspended', 'resumed', 'buried', 'rescheduled'].map((kind) => other(kind, 1));
	expect(run({ reviews: [good, ...others] })).toEqual(run({ reviews: [good] }));
	expect(run({ reviews: [good, other('reset', 1)] })).toEqual({ memories: [] });
	expect(run({ reviews: others })).toEqual({ memories: [] });
});

test('of a quiz, a typed answer is a review and a chosen one lies between two', () => {
	const again = review('r2', 1, 20);
	const right = review('r2', 3, 20);
	const after = (...more: object[]) => memoriesOf({ reviews: [good, review('r1b', 3, 4), ...more] })[0]!;
	expect(after({ ...right, kind: 'typed' })).toEqual(after(right));
	expect(after({ ...again, kind: 'typed' })).toEqual(after(again));
	expect(after({ ...again, kind: 'chosen', choices: 4 })).toEqual(after(again));
	const guessed = after({ ...right, kind: 'chosen', choices: 4 });
	const recall = memoriesOf({ now: at(20), reviews: [good, review('r1b', 3, 4)] })[0]!.retrievability;
	const knew = recall / (recall + (1 - recall) / 4);
	expect(guessed.stability).toBeCloseTo(
		after(right).stability ** knew * after(again).stability ** (1 - knew),
		9
	);
	expect(guessed.difficulty).toBeCloseTo(
		after(right).difficulty ** knew * after(again).difficulty ** (1 - knew),
		9
	);
	expect(guessed).toMatchObject({ reps: 3, lapses: 0, lastStudyDay: '2026-01-21' });
});

test('of a quiz, only the first answer of a day to a card seen before it changes anything', () => {
	const chosen = { ...review('q1', 1, 0), kind: 'chosen', choices: 4 };
	const typed = { ...review('q2', 1, 0), at: '2026-01-01T11:00:00Z', kind: 'typed' };
	expect(run({ reviews: [chosen] })).toEqual({ memories: [] });
	expect(run({ reviews: [typed, chosen] })).toEqual({ memories: [] });
	expect(run({ reviews: [typed, good] })).toEqual(run({ reviews: [good] }));
	const undo = { id: 'u1', kind: 'undone', undoes: 'q1', at: at(1) };
	expect(run({ reviews: [chosen, typed, undo] })).toEqual(run({ reviews: [typed] }));
});

test('cards come in the order of their ids', () => {
	const reviews = ['b', 'a', 'B', '__proto__', 'ä'].map((card, index) => review(`r${index}`, 3, 0, card));
	expect(memoriesOf({ reviews }).map(({ card }) => card)).toEqual(['B', '__proto__', 'a', 'b', 'ä']);
});

test('a log without reviews has no memories', () => {
	expect(run({ reviews: [] })).toEqual({ memories: [] });
});

test.each<[string, unknown, string | RegExp]>([
	['nothing', '', 'The log is empty.'],
	['no JSON', '{"reviews": [\n{"id": NaN}]}', /^The log is not JSON: .*\.$/],
	['a list', '[]', 'The log is not a JSON object.'],
	['no reviews', {}, 'The log has no "reviews".'],
	['reviews that are no list', { reviews: {} }, '"reviews" is not a list.'],
	['a review that is a number', { reviews: [good, 7] }, 'Review number 2 is not an object.'],
	['no id', { reviews: [{ ...good, id: undefined }] }, 'Review number 1 has no "id".'],
	[
		'an id of another type',
		{ reviews: [{ ...good, id: 7 }] },
		'Review number 1 has the "id" 7, which is no name.'
	],
	['no card', { reviews: [{ ...good, card: undefined }] }, 'Review "r1" has no "card".'],
	['an empty card', { reviews: [{ ...good, card: '' }] }, 'Review "r1" has the "card" "", which is no name.'],
	['no grade', { reviews: [{ ...good, grade: undefined }] }, 'Review "r1" has no "grade".'],
	[
		'grade 5',
		{ reviews: [{ ...good, grade: 5 }] },
		'Review "r1" has the grade 5, which is not 1, 2, 3 or 4.'
	],
	['grade 0', { reviews: [{ ...good, grade: 0 }] }, /^Review "r1" has the grade 0/],
	['grade 2.5', { reviews: [{ ...good, grade: 2.5 }] }, /^Review "r1" has the grade 2.5/],
	['a grade in words', { reviews: [{ ...good, grade: '3' }] }, /^Review "r1" has the grade "3"/],
	['no time', { reviews: [{ ...good, at: undefined }] }, 'Review "r1" has no "at".'],
	[
		'a number as time',
		{ reviews: [{ ...good, at: 1767261600 }] },
		'Review "r1" has the "at" 1767261600, which is not text.'
	],
	[
		'a time without a zone',
		{ reviews: [{ ...good, at: '2026-01-01 10:00:00' }] },
		/^Review "r1" has the "at" "2026-01-01 10:00:00", which has no time zone/
	],
	[
		'a day that is not',
		{ reviews: [{ ...good, at: '2026-02-30T10:00:00Z' }] },
		/^Review "r1" has the "at" .* does not exist/
	],
	[
		'an unknown kind',
		{ reviews: [{ ...good, kind: 'forgotten' }] },
		'Review "r1" has the kind "forgotten", which there is not.'
	],
	[
		'an undo of nothing',
		{ reviews: [{ id: 'u', kind: 'undone', at: at(0) }] },
		'Review "u" has no "undoes".'
	],
	[
		'an undo of another card',
		{ reviews: [good, { id: 'u', card: 'c2', kind: 'undone', undoes: 'r1', at: at(0) }] },
		'Review "u" is of card "c2" and undoes one of card "c1".'
	],
	['half a sequence', { reviews: [{ ...good, sequence: 1.5 }] }, /^Review "r1" has the "sequence" 1.5/],
	['a device that is a number', { reviews: [{ ...good, device: 1 }] }, /^Review "r1" has the "device" 1/],
	['a typed answer without a grade', quizzed({ grade: undefined }), 'Review "r1" has no "grade".'],
	[
		'a typed answer that is hard',
		quizzed({ grade: 2 }),
		'Review "r1" has the grade 2, which is not 1 or 3, the two of a quiz.'
	],
	[
		'a chosen answer that is easy',
		quizzed({ kind: 'chosen', grade: 4, choices: 4 }),
		/^Review "r1" has the grade 4/
	],
	['a chosen answer without choices', quizzed({ kind: 'chosen' }), 'Review "r1" has no "choices".'],
	[
		'one choice',
		quizzed({ kind: 'chosen', choices: 1 }),
		'Review "r1" has the "choices" 1, which is no whole number from 2 on.'
	],
	['half a choice', quizzed({ kind: 'chosen', choices: 2.5 }), /^Review "r1" has the "choices" 2.5/],
	['choices in words', quizzed({ kind: 'chosen', choices: '4' }), /^Review "r1" has the "choices" "4"/],
	['a typed answer of no card', quizzed({ card: undefined }), 'Review "r1" has no "card".'],
	[
		'other choices under the same id',
		{
			reviews: [
				{ ...good, kind: 'chosen', choices: 4 },
				{ ...good, kind: 'chosen', choices: 3 }
			]
		},
		'Review "r1" comes twice, each time with another "choices".'
	],
	[
		'another grade under the same id',
		{ reviews: [good, { ...good, grade: 4 }] },
		'Review "r1" comes twice, each time with another "grade".'
	],
	['an unknown zone', { zone: 'Asia/Nowhere', reviews: [] }, /^"zone" is "Asia\/Nowhere"/],
	['no zone at all', { zone: null, reviews: [] }, /^"zone" is null/],
	['a day of 24 hours', { dayStartsAt: 24, reviews: [] }, /^"dayStartsAt" is 24/],
	['a day that starts before it', { dayStartsAt: -1, reviews: [] }, /^"dayStartsAt" is -1/],
	[
		'19 parameters',
		{ parameters: new Array(19).fill(1), reviews: [] },
		/^"parameters" cannot be used: FSRS-6 has 21 parameters and these are 19/
	],
	[
		'a parameter that is no number',
		{ parameters: new Array(21).fill(null), reviews: [] },
		'"parameters" is not a list of numbers.'
	],
	[
		'an infinite parameter',
		`{"parameters":[${new Array(21).fill('1e999').join()}],"reviews":[]}`,
		'"parameters" cannot be used: Parameter w0 is not a finite number.'
	],
	['retention 1', { desiredRetention: 1, reviews: [] }, /^"desiredRetention" is 1/],
	['retention 0', { desiredRetention: 0, reviews: [] }, /^"desiredRetention" is 0/],
	['retention in words', { desiredRetention: '0.9', reviews: [] }, /^"desiredRetention" is "0.9"/],
	['a present without a zone', { now: '2026-03-01T09:00:00', reviews: [] }, /^"now" is .* has no time zone/]
])('%s is refused in one line', (_, log, line) => {
	const refused = run(log);
	expect(refused).toEqual({ problem: typeof line === 'string' ? line : expect.stringMatching(line) });
	expect('problem' in refused && refused.problem).not.toMatch(/\n/);
});

test('a duplicate may write the same instant in another way', () => {
	expect(run({ reviews: [good, { ...good, kind: 'answered', at: '2026-01-01T15:00:00+05:00' }] })).toEqual(
		run({ reviews: [good] })
	);
});
