import { expect, it } from 'vitest';
import { isEverydayWord, isTypeable } from './typeable.ts';

const card = (prompt: string, answer: string, accepted: string[] = [], rule: string | null = null) => ({
	id: 'c',
	kind: prompt.includes('____') ? ('cloze' as const) : ('question' as const),
	prompt,
	answer,
	accepted,
	rule
});

it.each([
	['What is Russia to the town?', 'Its guarantor', [], false],
	['What is Russia to the town?', 'Its guarantor', ['A protector'], true],
	['What do the authors call the two?', 'Friendly neighbours', ['Friendly neighbors'], false],
	['Past which states should one look?', 'The world powers', ['World powers'], false],
	['Growth is hindered by a lack of large ____.', 'joint investment projects', [], false],
	['What kind of state did it become?', 'A non-nuclear state', ['A state without weapons'], false],
	['The theremin was invented in ____ in 1920.', 'Petrograd', [], false],
	['A wave struck the coast of ____ at night.', 'Honshu', [], false],
	['Inflation was above ____ in that year.', '11 per cent', [], false],
	['The canal was opened in ____ in the north.', '1825', [], true]
])('“%s”, answered by “%s” or %j, may be typed: %s', (prompt, answer, accepted, typeable) => {
	expect(isTypeable(card(prompt, answer, accepted))).toBe(typeable);
});

it.each([
	['Stonehenge stands on Salisbury Plain in ____.', 'Wiltshire', false],
	['The first station, at Obninsk near ____, went into service then.', 'Moscow', false],
	['Stonehenge stands on ____ in Wiltshire.', 'Salisbury Plain', true],
	['The first station went into service in ____.', 'June 1954', true]
])('“%s”, drafted, may be typed with “%s”: %s', (prompt, answer, typeable) => {
	expect(isTypeable(card(prompt, answer, [], 'claim'))).toBe(typeable);
});

it('one everyday word may be any other as well, a name or a term may not', () => {
	const quote = 'Where civilisations meet, Iran works for non-proliferation.';
	expect(isEverydayWord(card('What meets there?', 'Civilisations', ['Civilizations']), quote)).toBe(true);
	expect(isEverydayWord(card('What meets there?', 'Civilisations', ['Cultures']), quote)).toBe(false);
	expect(isEverydayWord(card('Who works for it?', 'Iran'), quote)).toBe(false);
	expect(isEverydayWord(card('What is the meeting called?', 'Civilisations'), quote)).toBe(false);
});
