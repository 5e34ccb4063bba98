import { describe, expect, it } from 'vitest';
import type { Passage } from '#lib/reading/passages.ts';
import { passages } from '#lib/reading/passages.ts';
import { Placed } from './context.ts';
import { gap } from '#lib/facts/fact.ts';
import { relationGap } from './relations.ts';
import { Sentence } from './sentence.ts';
import { pasted } from './testing.ts';

function related(text: string): string | null {
	const document = pasted(text);
	const [passage] = passages(document) as [Passage];
	const found = relationGap(new Placed(new Sentence(document.text, passage, new Set()), [], []));
	return found && `${found.card.prompt} → ${found.card.answer}`;
}

describe('what is done, and to what, becomes a gap', () => {
	it.each([
		[
			'The depth of the dip gives the ratio of the two radii.',
			'The depth of the dip gives the ____. → ratio of the two radii'
		],
		[
			'The light reactions happen in the thylakoid membrane and need two systems.',
			'The light reactions happen in the ____ and need two systems. → thylakoid membrane'
		],
		[
			'Photosynthesis converts the energy of light into chemical energy stored in sugars.',
			'Photosynthesis converts the energy of light into ____ stored in sugars. → chemical energy'
		],
		[
			'Central banks fight inflation mainly by raising interest rates, which makes borrowing dearer.',
			'Central banks fight inflation mainly by raising ____. → interest rates'
		],
		[
			'The sex of a larva depends not on warmth but on fertilisation.',
			'The sex of a larva depends not on warmth but on ____. → fertilisation'
		],
		[
			'Eggs are laid all year; in red blood cells, carbonic anhydrase forces the dissociation of the acid.',
			'In red blood cells, carbonic anhydrase forces the ____. → dissociation of the acid'
		],
		['The Act of Union lowered the voting age.', 'The Act of Union lowered the ____. → voting age'],
		['Unfertilised eggs develop into drones.', 'Unfertilised eggs develop into ____. → drones'],
		[
			'British troops occupied Egypt in the autumn of 1882.',
			'British troops occupied ____ in the autumn of 1882. → Egypt'
		],
		[
			'Inflation moves real wealth from lenders to borrowers.',
			'Inflation moves real wealth from lenders to ____. → borrowers'
		]
	])('in %j', (text, card) => {
		expect(related(text)).toBe(card);
	});
});

describe('no relation is asked for', () => {
	it.each([
		['when it is not certain', 'Muscle contractions may tear the sarcolemma of weak muscles.'],
		['when it is a judgement', 'The treaty marked an important breakthrough for both sides.'],
		['when the answer is one of a series', 'Cell membranes contain cholesterol, proteins and sugars.'],
		['when the answer says little', 'Light reactions play the main role in this.'],
		['when the answer is a number', 'Human cells contain 46 chromosomes in their nuclei.'],
		['when its subject was told before', 'The channel crosses salt marshes.'],
		['when its subject is somebody', 'Many scientists expect the collapse of northern ice sheets.'],
		[
			'when somebody without a name did it once',
			'Visitors to the hall praised the clear sound of the organ.'
		],
		['when what seemed its verb is a noun', 'Election rules differ around the globe.'],
		['when too little is left to ask with', 'Bees make honey.']
	])('%s', (_when, text) => {
		expect(related(text)).toBe(null);
	});
});

it('the answer is where the gap is', () => {
	const document = pasted('The depth of the dip gives the ratio of the two radii.');
	const [passage] = passages(document) as [Passage];
	const found = relationGap(new Placed(new Sentence(document.text, passage, new Set()), [], []));
	expect(found?.card.prompt.replace(gap, found.answer.text)).toBe(document.text.trim());
	expect(document.text.slice(found?.answer.start, found?.answer.end)).toBe(found?.card.answer);
});

it('takes no longer for a sentence without end', () => {
	for (const part of [
		'cells of ',
		'not on cells but ',
		'by raising ',
		'blood cells, ',
		'a ',
		'from a to b ',
		'stored '
	]) {
		const document = pasted(
			`${'The house is in the land. '.repeat(1_500)}Cells ${part.repeat(20_000 / part.length)}store the fat.`
		);
		const passage = passages(document).at(-1) as Passage;
		const began = process.cpuUsage().user;
		relationGap(new Placed(new Sentence(document.text, passage, new Set()), [], []));
		expect(process.cpuUsage().user - began).toBeLessThan(300_000);
	}
});
