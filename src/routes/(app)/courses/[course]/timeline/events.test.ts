import { expect, test } from 'vitest';
import { eventsOf } from './events.ts';

const fact = (id: string, statement: string) => ({ id, statement, standing: 'known' as const });

test('facts come in the order of the times that they tell of, once for each', () => {
	const events = eventsOf([
		fact('late', 'The canal was widened in August 2015.'),
		fact('both', 'It was opened in 1869 and closed from 1967 to 1975.'),
		fact('none', 'It joins two seas.')
	]);
	expect(events.map(({ factId, when }) => [factId, when])).toEqual([
		['both', '1869'],
		['both', '1967 to 1975'],
		['late', 'August 2015']
	]);
	expect(events.map(({ from }) => Math.floor(from))).toEqual([1869, 1967, 2015]);
	expect(events[1]?.to).toBeCloseTo(1976, 1);
});
