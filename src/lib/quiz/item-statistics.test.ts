import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classAnswers, type ClassItem } from './fixtures/class.ts';
import { enough, itemStatistics, type Answered, type Figures } from './item-statistics.ts';

const four = ['Astana', 'Almaty', 'Shymkent', 'Aktau'];

/** Questions from easy to hard; every third is typed. */
const sound: ClassItem[] = Array.from({ length: 18 }, (_, index) => ({
	name: `sound ${index}`,
	difficulty: -1 + index / 9,
	choices: index % 3 === 0 ? null : four
}));
const miskeyed: ClassItem = { name: 'miskeyed', difficulty: 0, choices: four, key: 1 };
const dead: ClassItem = { name: 'dead', difficulty: 0, choices: four, draws: [1, 1, 0] };

const figuresOf = (items: ClassItem[], learners: number, seed: number) =>
	itemStatistics(classAnswers(items, learners, seed));

function found(map: Map<string, Figures>) {
	return {
		setAside: [...map].filter(([, { setAside }]) => setAside !== null).map(([item]) => item),
		notTaken: [...map].flatMap(([item, { notTaken }]) => notTaken.map((text) => `${item}: ${text}`))
	};
}

test('of a class of sixty, the question with the wrong key and the choice that draws nobody are found, and nothing else', () => {
	const map = figuresOf([miskeyed, dead, ...sound], 60, 7);
	expect(found(map)).toEqual({ setAside: ['miskeyed'], notTaken: ['dead: Aktau'] });
	expect(map.get('miskeyed')!.setAside).toMatch(
		/^Learners who do well elsewhere miss it more often than the others: \d+ of \d+ of them got it right, against \d+ of \d+\. What they most often took instead is “Astana”\.$/
	);
	expect(map.get('dead')).toMatchObject({ answers: 60, rated: 60, chance: 0.25, setAside: null });
});

test('over fifty classes a wrong key is nearly always found, and a sound question hardly ever blamed', () => {
	let [caught, blamed] = [0, 0];
	for (let seed = 0; seed < 50; seed++) {
		const { setAside } = found(figuresOf([miskeyed, ...sound], 60, seed));
		if (setAside.includes('miskeyed')) caught += 1;
		blamed += setAside.filter((item) => item !== 'miskeyed').length;
	}
	expect(caught).toBeGreaterThanOrEqual(45);
	expect(blamed).toBeLessThanOrEqual(1);
});

test('sound questions tell the strong from the weak', () => {
	for (const { discrimination, strong, weak } of figuresOf(sound, 200, 3).values()) {
		expect(discrimination).toBeGreaterThan(0.1);
		expect(strong.right / strong.answers).toBeGreaterThan(weak.right / weak.answers);
	}
});

test('with fewer than twenty learners nothing is decided', () => {
	for (let seed = 0; seed < 50; seed++)
		expect(found(figuresOf([miskeyed, dead, ...sound], enough - 1, seed))).toEqual({
			setAside: [],
			notTaken: []
		});
});

/** Answers of so many learners, numbered from 0 on: the higher the number, the better they do elsewhere. */
const answers = (learners: number, one: (learner: number) => Partial<Answered>): Answered[] =>
	Array.from({ length: learners }, (_, learner) => ({
		item: 'q',
		learner: `l${learner}`,
		right: true,
		choice: null,
		shown: [],
		key: null,
		ability: learner / learners,
		...one(learner)
	}));

const figures = (of: Answered[]) => itemStatistics(of).get('q')!;

test('a typed question that hardly any of the strong gets right is set aside', () => {
	const typed = figures(answers(24, (learner) => ({ right: learner === 0 })));
	expect(typed.setAside).toBe('Hardly any learner who does well elsewhere gets it right: 0 of 12.');
	expect(figures(answers(24, (learner) => ({ right: learner > 20 }))).setAside).toBeNull();
});

test('an easy question that one strong learner missed stays', () => {
	expect(figures(answers(40, (learner) => ({ right: learner !== 39 }))).setAside).toBeNull();
});

test('of a learner only the first answer counts', () => {
	const first = answers(20, () => ({ right: false }));
	const again = answers(20, () => ({ right: true }));
	expect(figures([...first, ...again])).toEqual(figures(first));
	expect(figures([...first, ...again])).toMatchObject({ answers: 20, right: 0 });
});

test('learners of whom too little else is known count in the shares and not in the verdict', () => {
	const known = answers(40, (learner) => ({ right: learner < 20 }));
	expect(figures(known).setAside).not.toBeNull();
	const unknown = known.map((one, learner) => (learner % 3 === 0 ? one : { ...one, ability: null }));
	expect(figures(unknown)).toMatchObject({ answers: 40, right: 20, rated: 14, setAside: null });
});

test('a choice is judged by those who saw it, and the right one never', () => {
	const shown = (learner: number) =>
		learner < 30 ? ['key', 'often', 'never', 'once'] : ['key', 'often', 'new', 'once'];
	const chosen = figures(
		answers(49, (learner) => ({
			key: 'key',
			shown: shown(learner),
			right: false,
			choice: learner === 5 ? 'once' : 'often'
		}))
	);
	expect(chosen.notTaken).toEqual(['once', 'never']);
	expect(chosen.choices.map(({ text, isKey, shown, taken }) => [text, isKey, shown, taken])).toEqual([
		['often', false, 49, 48],
		['once', false, 49, 1],
		['key', true, 49, 0],
		['never', false, 30, 0],
		['new', false, 19, 0]
	]);
});

test.each([
	[20, 13, 0, []],
	[20, 12, 0, ['never']],
	[40, 38, 0, []],
	[59, 59, 0, ['never']],
	[58, 58, 0, []],
	[60, 30, 3, []]
])('of %i learners %i are right and %i take a choice: replaced is %j', (learners, right, took, replaced) => {
	const chosen = figures(
		answers(learners, (learner) => ({
			key: 'key',
			shown: ['key', 'one', 'other', 'never'],
			right: learner < right,
			choice: learner < right ? 'key' : learner < right + took ? 'never' : learner % 2 === 0 ? 'one' : 'other'
		}))
	);
	expect(chosen.notTaken.filter((text) => text === 'never')).toEqual(replaced);
});

test('of two choices none is replaced', () => {
	const truth = answers(40, () => ({ key: 'True', shown: ['True', 'False'], choice: 'True' }));
	expect(figures(truth).notTaken).toEqual([]);
});

const any: fc.Arbitrary<Answered[]> = fc.array(
	fc.record({
		item: fc.constantFrom('p', 'q'),
		learner: fc.integer({ min: 0, max: 60 }).map(String),
		right: fc.boolean(),
		choice: fc.constantFrom('a', 'b', 'c', null),
		shown: fc.constantFrom(['a', 'b', 'c'], ['a', 'b'], ['a', 'b', 'd'], []),
		key: fc.constantFrom('a', null),
		ability: fc.option(fc.double({ min: 0, max: 1, noNaN: true }))
	}),
	{ maxLength: 120 }
);

test('whatever was answered, the figures are in range, and no learner is in them', () => {
	fc.assert(
		fc.property(any, (given) => {
			for (const one of itemStatistics(given).values()) {
				expect(one.right).toBeLessThanOrEqual(one.answers);
				expect(one.strong.answers + one.weak.answers).toBeLessThanOrEqual(one.rated);
				for (const { shown, taken } of one.choices) expect(taken).toBeLessThanOrEqual(shown);
				expect(one.notTaken.length).toBeLessThan(Math.max(1, one.choices.length));
				if (one.answers < enough) expect([one.notTaken, one.setAside]).toEqual([[], null]);
			}
		})
	);
	const named = answers(30, () => ({ learner: 'l-secret' }));
	expect(JSON.stringify([...itemStatistics(named)])).not.toContain('secret');
});
