import { expect, it } from 'vitest';
import { isHistoric } from './historic.ts';

it.each([
	['[Colonial Empires] Japan formally annexed Korea in ____.', true],
	['In ____, the Hawaiian Patriotic League was founded.', true],
	[
		'In ____, Caracalla spoke to the peoples of the north, who had come a long way to hear him, and was crowned.',
		false
	],
	['Constantinople fell to the Turks in ____.', true],
	['She [Eleanor Roosevelt] married Franklin Roosevelt in ____ and had six children.', false],
	['Born in Boston in ____, [Ralph Waldo] Emerson founded a club.', false],
	['In one notorious incident in ____, James Davenport urged his listeners to burn books.', false],
	['In ____, an expedition of two hundred Americans invaded Spanish Texas.', false],
	['The larger British effort was launched in ____.', false],
	['When in ____ Belgium promised independence, the Congolese wanted it immediately.', false]
])('“%s” asks for a year that people learn: %s', (prompt, historic) => {
	expect(isHistoric(prompt)).toBe(historic);
});
