import { expect, test } from 'vitest';
import { stem } from './stem.ts';

test.each([
	['depend', 'depends', 'dependent', 'dependence'],
	['increase', 'increased', 'increases', 'increasing'],
	['employ', 'employed', 'employment'],
	['erupt', 'eruption', 'eruptions'],
	['friend', 'friends', 'friendship'],
	['polynesia', 'polynesian', 'polynesians'],
	['child', 'children']
])('%s has one stem with its forms', (...forms) => {
	expect(new Set(forms.map(stem)).size).toBe(1);
});
