import { expect, test } from 'vitest';
import { givenBack, most } from './given-back.ts';

const problem = 'There are no words in this text.';

test('what was typed comes back as it was, and so does the problem', () => {
	const typed = { title: 'Lakes', text: 'x'.repeat(most) };
	expect(givenBack(problem, typed)).toEqual({ problem, typed });
});

test('of a very long text only the beginning comes back, and the problem says so', () => {
	const given = givenBack(problem, { title: 'Lakes', text: `Lakes${'x'.repeat(most)}` });
	expect(given.typed.text).toHaveLength(most);
	expect(given.typed.text).toMatch(/^Lakes/);
	expect(given.problem).toBe(`Your text is so long that only its beginning is shown here. ${problem}`);
});

test('a title without end does not come back as a whole either', () => {
	const given = givenBack(problem, { title: 'x'.repeat(2 * most), text: '' });
	expect(given.typed.title).toHaveLength(most);
	expect(given.problem).toBe(problem);
});
