import { expect, it } from 'vitest';
import { figuresIn } from './claim-numbers.ts';

const figures = (text: string) => figuresIn(text, 0).map((figure) => figure.text);

it.each([
	['The tower is 49 metres high.', ['49 metres']],
	['Ash fell in eleven states.', ['eleven']],
	['It killed 57 people.', ['57']],
	['It holds 2,600 planets and 1.3 million stars.', ['2,600', '1.3 million']],
	['It opened in 1869.', []],
	['It takes 16 to 24 days.', []],
	['He came three years later.', []],
	['It is told in chapter 4 of six chapters (see 12 pages).', ['six']]
])('of %j the numbers are asked for that are sure', (text, found) => {
	expect(figures(text)).toEqual(found);
});

it('a number is right in words and in digits', () => {
	expect(figuresIn('Ash fell in eleven states.', 0)[0]?.accepted).toEqual(['eleven', '11']);
});
