import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Document } from '#lib/reading/document.ts';
import { draft } from './draft.ts';
import { pasted } from './testing.ts';
import { isUnlikely, unlikelyIn, type Signs } from './worth.ts';

const cells = pasted(
	'The light reactions happen in the thylakoid membrane and need two photosystems. The Calvin cycle uses the ATP and ' +
		'NADPH to build sugar from carbon dioxide. Rubisco binds carbon dioxide in the stroma of the chloroplast. In 1961 ' +
		'Melvin Calvin received the Nobel Prize in Stockholm. Unlike most insects of temperate regions, honey bees pass the ' +
		'winter as a colony.',
	'Photosynthesis'
);

/** The answers of the key phrases of a text that few would take, or that more would. */
function phrases(document: Document, wanted: boolean): string[] {
	const few = unlikelyIn(document);
	return draft(document).facts.flatMap((fact) =>
		fact.cards.flatMap((card) => (card.rule === 'claim' && few(fact, card) === wanted ? [card.answer] : []))
	);
}

describe('which key phrases few would take as cards', () => {
	test('common words, and what is far from what the text is about', () => {
		expect(phrases(cells, true)).toEqual(['Melvin Calvin', 'colony']);
		expect(phrases(cells, false)).toContain('thylakoid membrane');
	});

	test('none in another language than English', () => {
		expect(phrases({ ...cells, lang: 'de' }, true)).toEqual([]);
	});

	test('no card that asks for anything else', () => {
		const few = unlikelyIn(cells);
		const dates = draft(cells).facts.flatMap((fact) =>
			fact.cards.filter(({ rule }) => rule === 'date').map((card) => few(fact, card))
		);
		expect(dates).toEqual([false]);
	});
});

test('of 1,200 judged key phrases those that are kept were taken far more often', () => {
	const judged: { signs: Signs; isWorthIt: boolean }[] = JSON.parse(
		readFileSync('quality/key-phrases.json', 'utf8')
	);
	const taken = (some: typeof judged) => some.filter(({ isWorthIt }) => isWorthIt).length / some.length;
	const [few, kept] = [true, false].map((wanted) =>
		judged.filter(({ signs }) => isUnlikely(signs) === wanted)
	);
	expect(judged).toHaveLength(1200);
	expect(taken(kept!)).toBeGreaterThan(0.53);
	expect(taken(few!)).toBeLessThan(0.32);
});
