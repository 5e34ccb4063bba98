import { describe, expect, it } from 'vitest';
import { draftedBy } from './testing.ts';

const definitions = (text: string) => draftedBy('definition', text);

describe('a term is asked for by its definition', () => {
	it.each([
		[
			'Ionization is the process by which an atom gains or loses electrons.',
			'What is the term for the process by which an atom gains or loses electrons? → Ionization'
		],
		[
			'A stem cell is an unspecialized cell that can divide without limit, and it is found in marrow.',
			'What is the term for an unspecialized cell that can divide without limit? → stem cell'
		],
		[
			'Cofactors are inorganic ions that stabilize the shape of enzymes.',
			'What is the term for inorganic ions that stabilize the shape of enzymes? → Cofactors'
		],
		[
			'The term erosion refers to the wearing away of land by wind, water or ice.',
			'What is the term for the wearing away of land by wind, water or ice? → erosion'
		],
		[
			'A strong acid is one that is wholly ionised in water; nitric acid is an example.',
			'What is the term for an acid that is wholly ionised in water? → strong acid'
		],
		[
			'A buffer, on the other hand, is a solution whose acidity changes very little.',
			'What is the term for a solution whose acidity changes very little? → buffer'
		],
		[
			'Density is defined as the mass of a substance in a given volume.',
			'What is the term for the mass of a substance in a given volume? → Density'
		]
	])('in "%s"', (text, card) => {
		expect(definitions(text)).toContain(card);
	});

	it('in the entries of lecture notes', () => {
		const notes =
			'Erosion and its forms are told of in the lecture of today.\n\n- Abrasion: the grinding of rock by what a river carries\n- Corrosion – a wearing away of rock by acids in water.\n- Causes: wind, water and ice\n- Note: the exam is about the rivers of Europe';
		expect(definitions(notes)).toEqual([
			'What is the term for the grinding of rock by what a river carries? → Abrasion',
			'What is the term for a wearing away of rock by acids in water? → Corrosion'
		]);
	});

	it('in a glossary, in whatever words', () => {
		const glossary =
			'Atoms and their parts are what chapter one tells of.\n\nKey Terms\n\n- atom: smallest unit of an element that keeps its properties\n- ions: charged particles that form when atoms lose electrons\n- cation: describes what is charged';
		expect(definitions(glossary)).toEqual([
			'Which term means “smallest unit of an element that keeps its properties”? → atom',
			'What is the term for charged particles that form when atoms lose electrons? → ions'
		]);
	});

	it('only once', () => {
		const text =
			'Ionization is the process by which an atom gains or loses electrons. Ionization is the loss or gain of electrons that an atom undergoes.';
		expect(definitions(text)).toHaveLength(1);
	});
});

describe('no definition is seen in', () => {
	it.each([
		'Erosion is an important problem that farmers in dry regions have to solve.',
		'Soil is a good example of what people take for granted.',
		'The result is a system that works without any oil at all.',
		'Cities are places that may grow or shrink over the years.',
		'Berlin is the capital of a country that was divided after the war.',
		'Perhaps closest is the director of the planetarium that stands in New York.',
		'Nutrients are found in food sources that provide animals with energy.',
		'Erosion is a thing that you can see in your garden.',
		'A whale is a mammal.'
	])('%s', (text) => {
		expect(definitions(text)).toEqual([]);
	});
});

it.each([
	['Randomisation is the assignment of people to groups by chance.', 'Randomisation'],
	['Pumice is a rock so full of bubbles that it floats.', 'Pumice'],
	['A tsunami is a series of waves caused by a sudden movement of the sea floor.', 'tsunami'],
	['A placebo is a treatment without an active ingredient.', 'placebo'],
	['Resistance is the ability of bacteria to survive a drug that used to kill them.', 'Resistance'],
	['A platen is the roller against which the paper lies.', 'platen'],
	['The cage is a motif that appears in late portraits of popes.', 'cage'],
	['Heavy ears are large rings that overlap the straps of a helmet.', 'Heavy ears'],
	['Current density is the flow of electric charge through a given area.', 'Current density'],
	['Film grain is the pattern of silver crystals that shows in a picture.', 'Film grain'],
	['Acceleration is the second derivative of position that physics knows by time.', 'Acceleration']
])('what a word means is asked for in "%s"', (text, term) => {
	expect(definitions(text).map((card) => card.split(' → ')[1])).toEqual([term]);
});

it.each([
	[
		'speaks of what is told elsewhere',
		'Zooxanthellae are single-celled algae that live inside them and feed them with sugar.'
	],
	[
		'leaves out the end of a list',
		'The perineum is the space between the pubic symphysis (in front), the coccyx (behind), and the ischial tuberosities.'
	],
	['is a statement behind a colon', '- Local climate: a large body of water evens out temperature'],
	['is about a case', '- Brown v. Board of Education: the ruling that ended separate schools for children'],
	['is what is most of its kind', 'Septicemic plague is the least common of the three forms that kill.'],
	['is one of a kind', 'A similar method is the electrolysis of water that contains some acid.'],
	['stands for somebody’s own', 'The cage is a motif that appears in his late portraits of popes.'],
	['says what somebody does', 'Heavy ears are wearing large rings that overlap the straps of a helmet.'],
	['is final', 'The individual is the final judge of what is right and what is wrong.'],
	[
		'runs on',
		'National security is a federal matter that states leave alone, the issuing of licenses is not.'
	],
	['compares', 'Smaller yet is the diameter of an atom, which lies between 0.1 and 0.5 nanometers.'],
	['names a title', 'The title refers to a small community that was founded in a village.'],
	['says when', '- QWERTY: the order of keys that was fixed in that year'],
	[
		'gives a reason',
		'- Invisible writing: the type struck from below, so that one could not see what one wrote'
	]
])('nothing is asked by what %s', (_, text) => {
	expect(definitions(text)).toEqual([]);
});
