import { expect, it } from 'vitest';
import { isWithinEvent } from './span-of-event.ts';

it.each([
	['1899', '1915', 'It [Italy] entered the war [First World War] in ____.', false],
	['1916', '1915', 'It [Italy] entered the war [First World War] in ____.', true],
	['1921', '1919', 'After the First World War a treaty was signed in ____.', true],
	['1780', '1801', 'The siege of the town began in ____.', false],
	['1805', '1801', 'The siege of the town began in ____.', true],
	['1780', '1801', 'The canal was opened in ____.', true],
	['Russia', 'China', 'The war was won by ____.', true]
])('%s beside %s in “%s” could be taken for it: %s', (text, key, stem, within) => {
	expect(isWithinEvent(text, key, stem)).toBe(within);
});
