import { expect, test } from 'vitest';
import { areOfOne, areOpposed, claimsIn } from './claims.ts';
import { wordsOf } from './words.ts';

const claims = (text: string, scale: string) =>
	claimsIn(wordsOf(text)).filter((claim) => claim.scale === scale);

test.each([
	['The law reduced employment.', 'amount', -1, -1],
	['The law did not reduce employment.', 'amount', 0, 1],
	['The law had no effect on employment.', 'amount', 0, 0],
	['Smoke is harmful.', 'worth', -1, -1],
	['Smoke is not harmful.', 'worth', 0, 1],
	['Tea lowers the risk of colds.', 'worth', 1, 1],
	['The town depends on it less.', 'reliance', -1, -1],
	['There is no evidence that the law raised wages.', 'amount', -1, 0]
])('%s (%s from %i to %i)', (text, scale, least, most) => {
	expect(claims(text, scale)).toContainEqual(expect.objectContaining({ least, most }));
});

test.each([
	'More than 100 people came.',
	'Smaller classes were formed.',
	'They are on good terms.',
	'It is no longer there.'
])('%s claims nothing', (text) => {
	expect(claimsIn(wordsOf(text))).toEqual([]);
});

test('what rises and what falls must be the same thing', () => {
	const [rise] = claims('Exports grew.', 'amount');
	const [fall] = claims('Exports fell.', 'amount');
	const [other] = claims('Imports fell.', 'amount');
	expect(areOpposed(rise!, fall!) && areOfOne(rise!, fall!)).toBe(true);
	expect(areOfOne(rise!, other!)).toBe(false);
});
