import { expect, it } from 'vitest';
import { isClearlyTold } from './clearly-told.ts';

const card = (prompt: string, answer: string) => ({
	...{ id: 'a', kind: 'cloze' as const, rule: 'claim', accepted: [], prompt, answer }
});

it.each([
	['Serotonin controls mood and sleep and is made from ____ (t…), an amino acid.', 'tryptophan', true],
	['About a decade later, the galaxies were found to move by ____ (E… H…).', 'Edwin Hubble', false],
	['What began in New England was ended by ____ (G… W…).', 'George Whitefield', false],
	['As the situation grew more desperate, Serbia turned to its ally ____ (R…).', 'Russia', false],
	['In July 1914 Serbia turned to its ally ____ (R…) against Austria-Hungary and Germany.', 'Russia', true],
	['Merchants smuggled tea for the ____ (S… o… L…) in Boston.', 'Sons of Liberty', true],
	['Senator ____ (H… C…) introduced bills to avert violence.', 'Senator Henry Clay of Kentucky', true],
	['It eased tensions over the ____ (t… e… o… s…).', 'territorial expansion of slavery', false]
])('%s with the answer “%s” leaves no doubt: %s', (prompt, answer, clear) => {
	expect(isClearlyTold(card(prompt, answer))).toBe(clear);
});
