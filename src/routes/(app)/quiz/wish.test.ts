import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionKinds } from '#lib/facts/question.ts';
import type { QuizWish } from '#lib/quiz/wish.ts';
import { fieldsOf, inOneTap, most, wishOf, type Wishing } from './wish.ts';

const wishes: fc.Arbitrary<QuizWish> = fc.record({
	topics: fc.option(fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 5 })),
	number: fc.integer({ min: 1, max: most.number }),
	kinds: fc.subarray([...questionKinds], { minLength: 1 }),
	minutes: fc.option(fc.integer({ min: 1, max: most.minutes })),
	feedback: fc.constantFrom('now', 'end'),
	pick: fc.constantFrom('weakest', 'even')
});

test('what a form shows of a wish is read as that wish', () => {
	fc.assert(
		fc.property(wishes, (wish) => {
			expect(wishOf(fieldsOf(wish))).toEqual({ wish });
		})
	);
});

test('one tap keeps number, kinds and pick, and has neither a time limit nor an exam’s silence', () => {
	fc.assert(
		fc.property(wishes, (last) => {
			const { number, kinds, pick } = last;
			const quiet = { number, kinds, pick, minutes: null, feedback: 'now' };
			expect(inOneTap(last)).toEqual({ ...quiet, topics: null });
			expect(inOneTap(last, 't')).toEqual({ ...quiet, topics: ['t'] });
		})
	);
});

const form: Wishing = {
	...{ topics: 'all', topic: [], number: '10', kind: ['choice'], minutes: 'none', ownMinutes: '' },
	...{ feedback: 'now', pick: 'even' }
};

test.each<[Partial<Wishing>, string]>([
	[{ topics: 'chosen' }, 'topic'],
	[{ number: '0' }, 'number'],
	[{ number: '101' }, 'number'],
	[{ number: '' }, 'number'],
	[{ number: '1.5' }, 'number'],
	[{ number: '-3' }, 'number'],
	[{ kind: [] }, 'kind'],
	[{ kind: ['essay'] }, 'kind'],
	[{ minutes: 'own' }, 'minutes'],
	[{ minutes: 'own', ownMinutes: '181' }, 'minutes'],
	[{ minutes: 'own', ownMinutes: 'ten' }, 'minutes']
])('%o is wrong, and said of the field', (change, field) => {
	const wished = wishOf({ ...form, ...change });
	expect('problems' in wished && Object.keys(wished.problems)).toEqual([field]);
});

test('own minutes are looked at only when they are chosen, and topics only when not all are', () => {
	expect(wishOf({ ...form, topic: ['t'], ownMinutes: 'ten' })).toMatchObject({
		wish: { topics: null, minutes: null }
	});
});
