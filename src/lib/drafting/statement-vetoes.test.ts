import { expect, it } from 'vitest';
import { isVetoedStatement } from './statement-vetoes.ts';

it.each([
	['Patients recorded their blood pressures at home.', true],
	['Blood pressure was measured in a sitting position.', true],
	['The difference was not significant (p>0.05).', true],
	['A reversed flow was seen in 16 (31%) cases.', true],
	['Have something to drink nearby.', true],
	['Describe strategies for reading philosophy.', true],
	['In The Oxford Handbook of Value Theory, edited by Iwao Hirose and Jonas Olson.', true],
	['New Haven, CT: Yale University Press, 1997.', true],
	['Brachial systolic blood pressure is related to the severity of the stenosis.', false],
	['The embryo is about 3 cm (1.2 in) long.', false],
	['Usage differs from north to south.', false]
])('%j is not worth a phrase: %j', (text, isVetoed) => {
	expect(isVetoedStatement(text, 0)).toBe(isVetoed);
});
