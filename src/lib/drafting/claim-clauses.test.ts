import { expect, it } from 'vitest';
import { clausesIn } from './claim-clauses.ts';

const clauses = (text: string) => clausesIn(text, 0).map((clause) => clause.text);

it.each([
	[
		'Two detectors are needed because a local disturbance would hardly strike both at once.',
		['a local disturbance would hardly strike both at once']
	],
	['It is small, so that transits are deep.', ['transits are deep']],
	['It fell because of rain.', []],
	['It fell because this was so.', []],
	['It fell because he was tired of it all.', []],
	['It fell because the long walls of the old town on the hill had given way to the rain at last.', []]
])('of %j the reason or consequence is known when it is short', (text, found) => {
	expect(clauses(text)).toEqual(found);
});
