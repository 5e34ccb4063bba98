import { describe, expect, it } from 'vitest';
import { draft } from './draft.ts';
import { draftedBy, pasted } from './testing.ts';

const terms = (text: string) => draftedBy('term', text);

describe('the name of something is asked for', () => {
	it.each([
		[
			'Photosynthesis takes place in organelles called chloroplasts.',
			'Photosynthesis takes place in organelles called ____. → chloroplasts'
		],
		[
			'Output fell while prices rose, an unhappy combination known as stagflation.',
			'Output fell while prices rose, an unhappy combination known as ____. → stagflation'
		],
		[
			'Rock that has melted below the surface of the Earth is called magma.',
			'Rock that has melted below the surface of the Earth is called ____. → magma'
		],
		[
			'The light is split by an instrument called a spectroscope, which was invented in Munich.',
			'The light is split by an instrument called ____. → spectroscope'
		],
		[
			'Sperm is kept alive in an organ known as the spermatheca and used for years.',
			'Sperm is kept alive in an organ known as the ____ and used for years. → spermatheca'
		],
		[
			'The hormone that lowers blood sugar is made by cells called islets of Langerhans.',
			'The hormone that lowers blood sugar is made by cells called ____. → islets of Langerhans'
		],
		[
			'The study of poisons and their effects on the body is called “toxicology.”',
			'The study of poisons and their effects on the body is called ____. → toxicology'
		],
		[
			'A molecule that carries the code of a gene is called messenger RNA (mRNA).',
			'A molecule that carries the code of a gene is called ____. → messenger RNA'
		],
		[
			'Animals that eat only plants are termed herbivores, or plant eaters.',
			'Animals that eat only plants are termed ____. → herbivores'
		],
		[
			'The ability of an atom to attract electrons in a bond is called its electronegativity.',
			'The ability of an atom to attract electrons in a bond is called its ____. → electronegativity'
		]
	])('in "%s"', (text, card) => {
		expect(terms(text)).toEqual([card]);
	});

	it('with a list to its end', () => {
		expect(
			terms(
				'The union of many peoples of the coast is called fusion, a result of trade, technology, and the sharing of culture.'
			)
		).toEqual([
			'The union of many peoples of the coast is called ____, a result of trade, technology, and the sharing of culture. → fusion'
		]);
	});

	it('up to the verb of what is told of it', () => {
		expect(
			terms('In the Permian a major group called Stereospondyli became more dependent on life in the water.')
		).toEqual([
			'In the Permian a major group called ____ became more dependent on life in the water. → Stereospondyli'
		]);
	});

	it('or of what it did, when that comes at the end', () => {
		expect(
			terms(
				'The plight of workers gained attention when a building called Rana Plaza, a complex of factories, collapsed.'
			)
		).toEqual([
			'The plight of workers gained attention when a building called ____, a complex of factories, collapsed. → Rana Plaza'
		]);
	});

	it('which may begin like a verb', () => {
		expect(terms('Blood from the lungs flows into a chamber called the left atrium.')).toEqual([
			'Blood from the lungs flows into a chamber called the ____. → left atrium'
		]);
	});

	it('without what it is in another language', () => {
		const text = 'People float wreaths on the river for a festival called Wianki (Polish for Wreaths).';
		expect(draft(pasted(text)).facts.flatMap(({ cards }) => cards.map(({ accepted }) => accepted))).toEqual([
			['Wianki']
		]);
	});

	it('together with the sentence that tells what it is', () => {
		const told = 'Water moves through a membrane towards the side with more salt.';
		const text = `${told} This process is known as osmosis.`;
		expect(terms(text)).toEqual([`${told} This process is known as ____. → osmosis`]);
		expect(draft(pasted(text)).facts.at(-1)?.quote.text).toBe(text);
	});

	it('and its second name counts as right', () => {
		const { facts } = draft(pasted('Animals that eat only plants are termed herbivores, or plant eaters.'));
		expect(facts[0]?.cards[0]?.accepted).toEqual(['herbivores', 'plant eaters']);
	});
});

describe('no name is asked for', () => {
	it.each([
		['by which a thing is only sometimes known', 'Deep red rock from Egypt is sometimes called porphyry.'],
		['when two things are named', 'Cells branch into long and short parts called axons and dendrites.'],
		['when three things are named', 'Small stones in the river are called pebbles, cobbles, and boulders.'],
		['that a person is called', 'John Smith was known as the Fox of the Northern Hills.'],
		['when nothing is described', 'The top layer is called the crust.'],
		['when an idea is only mentioned', 'Calvin espoused a doctrine known as predestination.'],
		['when somebody calls', 'The workers of the mill called a strike in the town.'],
		['when something is called for', 'Protestants also called for the abolition of religious orders.'],
		[
			'when a verb may have slipped in',
			'In the body a protein called actin facilitates changes of direction.'
		],
		['that the prompt shows', 'Substances that cause an allergic reaction are called allergens.'],
		['that is so-called', 'Soft carbon is used as the so-called lead of pencils in schools.']
	])('%s', (_, text) => {
		expect(terms(text)).toEqual([]);
	});
});
