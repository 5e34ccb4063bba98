import { expect, test } from 'vitest';
import { comeFor } from './come-for.ts';

const text = 'Astana is the capital.';

test('a link leads to a span of the text', () => {
	expect(comeFor('0-6', text)).toMatchObject([{ start: 0, end: 6, factId: '' }]);
	expect(comeFor('14-22', text)).toMatchObject([{ start: 14, end: 22 }]);
});

test('what is no span of the text leads nowhere', () => {
	for (const named of [null, '', '6', '6-6', '9-3', '0-23', '-1-3', '0-6x', '9999999999-1'])
		expect(comeFor(named, text)).toEqual([]);
});
