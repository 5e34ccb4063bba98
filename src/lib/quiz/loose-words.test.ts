import { expect, it } from 'vitest';
import { pointsOutside } from './loose-words.ts';

it.each([
	['In ____ John Adams wrote that he had signed the treaty of Paris.', false],
	['In a speech before Congress in ____, he called for a peace without victory.', true],
	['With the passage of the French law in ____, her hold on the throne was lost.', true],
	['The opera Elektra was the work of ____ while he lived in Bern.', false],
	['The variability of Delta Cephei was found by John Goodricke (see his letters).', true],
	['Recall the cellular structures called ____ from which microtubules extend.', true],
	['Lymphocytes include the B cells, which the next chapter describes.', true],
	['The Congress met in Philadelphia that autumn with delegates of ____.', true],
	['Grover Cleveland was the only Democratic president of the era before ____.', true],
	['In the meantime Joseph Priestley heated mercuric oxide in a glass tube in ____.', true],
	['The album is more melodic than their previous album ____.', true],
	['The Camisards rioted against the Church in the region and burnt ____.', true],
	['The Camisards rioted against the Church in the region of the Cevennes and burnt ____.', false],
	['Recent studies place the ____ among the amphibians.', true],
	['The brightest star as seen from the Earth is ____.', false]
])('%s points to what it does not tell: %s', (prompt, outside) => {
	expect(pointsOutside(prompt)).toBe(outside);
});
