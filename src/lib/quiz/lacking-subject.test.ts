import { expect, it } from 'vitest';
import { lacksSubject } from './lacking-subject.ts';

it.each([
	['In ____ Linus Pauling advised everybody to take at least 1,000 milligrams a day.', true],
	['[Vitamin C] In ____ Linus Pauling advised everybody to take at least 1,000 milligrams a day.', false],
	['[Linus Pauling’s crusade] In ____ Linus Pauling advised everybody to take 1,000 milligrams.', true],
	['In ____ Linus Pauling advised everybody to take 1,000 milligrams of vitamin C.', false],
	['In Seattle a rise to 13 dollars in ____ lowered the hours of low-paid workers.', true],
	['[Lake Baikal] The mill [the pulp mill] was closed in ____.', true],
	['It [the Suez Canal] reopened on ____.', true],
	['[Lake Baikal] The pulp mill was shut down in ____.', true],
	['It [the Suez Canal] opened on ____.', false]
])('“%s” lacks what it is about: %s', (prompt, lacks) => {
	expect(lacksSubject(prompt)).toBe(lacks);
});
