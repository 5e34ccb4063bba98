import { expect, test } from 'vitest';
import { fullNamesIn, withFullNames } from './full-names.ts';

const text =
	'In 1936 Alan Turing described a machine. Wildman Whitehouse, an electrician, was called in. Whitehouse used 2,000 volts. Turing had no machine yet. ' +
	'William Thomson warned him. George Thomson was not born yet. Thomson left. The Suez Canal was built by the Suez Company. The Company was sold. ' +
	'Congress heard Wilson in silence. Later Edith Wilson, a widow, was received. Wilson asked for war. ' +
	'Northern California grew, and California became a state.';
const known = fullNamesIn(text);

test.each([
	['Turing was pardoned in ____.', '[Alan] Turing was pardoned in ____.'],
	['In ____ Whitehouse was dismissed.', 'In ____ [Wildman] Whitehouse was dismissed.'],
	[
		'Turing’s machine was built by Whitehouse in ____.',
		'[Alan] Turing’s machine was built by [Wildman] Whitehouse in ____.'
	]
])('a surname has its given name before it: %s', (prompt, named) => {
	expect(withFullNames(prompt, known)).toBe(named);
});

test.each([
	['has it already', 'Alan Turing was pardoned in ____, since Turing had been wronged.'],
	['is a part of another name', 'The Turing Award was founded in ____ in Turing House.'],
	['is that of two', 'Thomson was knighted in ____.'],
	['is somebody else’s, told before', 'Wilson went to Paris in ____.'],
	['is not one', 'The Company was founded in ____ in California.']
])('nothing is put before a name that %s', (_, prompt) => {
	expect(withFullNames(prompt, known)).toBe(prompt);
});
