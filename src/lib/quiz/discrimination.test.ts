import fc from 'fast-check';
import { expect, test } from 'vitest';
import { discrimination, halves, isClearlyNegative } from './discrimination.ts';

const rated = (...given: [right: 0 | 1, ability: number][]) =>
	given.map(([right, ability]) => ({ right: right === 1, ability }));

test('it is the point-biserial correlation, worked out by hand', () => {
	// Means 0.8 and 0.4, spread over all of √0.06, half of them right: 0.4 / √0.06 · √(1/4).
	const answers = rated([1, 0.9], [1, 0.7], [0, 0.5], [0, 0.3]);
	expect(discrimination(answers)).toBeCloseTo((0.4 / Math.sqrt(0.05)) * 0.5, 12);
});

test('it is 1 where only and all of the strong are right, and -1 where it is the other way round', () => {
	expect(discrimination(rated([1, 0.9], [1, 0.9], [0, 0.2]))).toBeCloseTo(1, 12);
	expect(discrimination(rated([0, 0.9], [0, 0.9], [1, 0.2]))).toBeCloseTo(-1, 12);
});

test.each([
	['nobody answered', []],
	['all are right', rated([1, 0.9], [1, 0.2])],
	['all are wrong', rated([0, 0.9], [0, 0.2])],
	['all are alike elsewhere', rated([1, 0.1 + 0.2], [0, 0.3])]
])('it is nothing where %s', (_, answers) => {
	expect(discrimination(answers)).toBeNull();
});

const many = fc.array(
	fc.record({ right: fc.boolean(), ability: fc.double({ min: 0, max: 1, noNaN: true }) }),
	{ maxLength: 60 }
);

test('it lies between -1 and 1, turns with the answers and does not see their order', () => {
	fc.assert(
		fc.property(many, (answers) => {
			const found = discrimination(answers);
			const turned = discrimination(answers.map((one) => ({ ...one, right: !one.right })));
			const reversed = discrimination([...answers].reverse());
			expect([turned === null, reversed === null]).toEqual([found === null, found === null]);
			if (found === null) return;
			expect(Math.abs(found)).toBeLessThanOrEqual(1);
			expect(turned).toBeCloseTo(-found, 9);
			expect(reversed).toBeCloseTo(found, 9);
		})
	);
});

test('the halves are those above and below the middle, and leave out who stands in it', () => {
	const { strong, weak } = halves(rated([1, 0.9], [0, 0.5], [1, 0.5], [0, 0.1]));
	expect([strong, weak]).toEqual([rated([1, 0.9]), rated([0, 0.1])]);
	fc.assert(
		fc.property(many, (answers) => {
			const { strong, weak } = halves(answers);
			expect(strong.length).toBeLessThanOrEqual(answers.length / 2);
			expect(weak.length).toBeLessThanOrEqual(answers.length / 2);
		})
	);
});

test('the fewer pairs, the lower a correlation has to be to say something', () => {
	expect(isClearlyNegative(-0.3, 20)).toBe(false);
	expect(isClearlyNegative(-0.3, 50)).toBe(true);
	expect(isClearlyNegative(-0.5, 20)).toBe(true);
	expect(isClearlyNegative(0.5, 1000)).toBe(false);
});
