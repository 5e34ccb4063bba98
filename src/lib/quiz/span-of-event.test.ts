import { expect, it } from 'vitest';
import { isBeginningOfWar, isOfFixedYears, isWithinEvent } from './span-of-event.ts';

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

it.each([
	['On ____, Britain and France declared war on Germany.', true],
	['In ____, the Peloponnesian War began with the invasion of Attica.', true],
	['On ____ Gavrilo Princip shot the Archduke Franz Ferdinand in Sarajevo.', true],
	['Britain went to war on ____, after the Germans had invaded Belgium.', true],
	['In ____ the Empress opened the canal.', false],
	['The war was ended by the treaty of ____.', false]
])('in “%s” a war begins: %s', (stem, begins) => {
	expect(isBeginningOfWar(stem)).toBe(begins);
});

it.each([
	['Ronald Reagan was elected president in ____.', true],
	['The Olympic Games of ____ were held in Athens.', true],
	['Ronald Reagan signed the treaty in ____.', false]
])('what “%s” tells comes round every so many years: %s', (stem, fixed) => {
	expect(isOfFixedYears(stem)).toBe(fixed);
});
