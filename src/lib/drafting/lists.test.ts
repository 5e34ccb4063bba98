import { describe, expect, it } from 'vitest';
import { draft } from './draft.ts';
import { draftedBy, pasted } from './testing.ts';

const lists = (text: string) => draftedBy('list', text);

describe('what is enumerated is asked for', () => {
	it.each([
		[
			'The nervous system consists of the brain, the spinal cord, and the nerves.',
			'The nervous system consists of the ____ (three items). → brain | spinal cord | nerves'
		],
		[
			'Robert Sternberg proposed that there are three components of love: intimacy, passion, and commitment.',
			'Robert Sternberg proposed that there are three components of love: ____. → intimacy | passion | commitment'
		],
		[
			'The five founding members of the Eurasian Economic Union were Belarus, Kazakhstan, Russia, Armenia and Kyrgyzstan.',
			'The five founding members of the Eurasian Economic Union were ____. → Belarus | Kazakhstan | Russia | Armenia | Kyrgyzstan'
		],
		[
			'There are two kinds of cancer vaccines: preventive and therapeutic.',
			'There are two kinds of cancer vaccines: ____. → preventive | therapeutic'
		],
		[
			'Israel, Britain and France invaded Egypt in the autumn of 1956.',
			'____ (three items) invaded Egypt in the autumn of 1956. → Israel | Britain | France'
		],
		[
			'DNA is composed of adenine (A), cytosine (C), guanine (G) and thymine (T).',
			'DNA is composed of ____ (four items). → adenine | cytosine | guanine | thymine'
		],
		[
			'Sternberg divides intelligence into three parts: practical, creative, and analytical intelligence.',
			'Sternberg divides intelligence into three parts: ____ intelligence. → practical | creative | analytical'
		],
		[
			'Human skin consists of two main layers, the epidermis and the dermis, which lie upon fat.',
			'Human skin consists of two main layers, the ____. → epidermis | dermis'
		],
		[
			'The ground consists of six layers: loam, clay, sand, silt, chalk, and coal.',
			'The ground consists of six layers: ____. → loam | clay | sand | silt | chalk | coal'
		],
		[
			'The cells of an embryo form three germ layers (the endoderm, mesoderm, and ectoderm).',
			'The cells of an embryo form three germ layers (the ____). → endoderm | mesoderm | ectoderm'
		],
		[
			'Kazakhstan has joined several organisations of its region, such as the Commonwealth of Independent States, the Eurasian Economic Union, and the Shanghai Cooperation Organisation.',
			'Kazakhstan has joined several organisations of its region, such as the ____ (three items). → Commonwealth of Independent States | Eurasian Economic Union | Shanghai Cooperation Organisation'
		],
		[
			'Constitutionalism has two main elements: adherence to the rule of law, and guarantees of individual rights.',
			'Constitutionalism has two main elements: ____. → adherence to the rule of law | guarantees of individual rights'
		]
	])('in "%s"', (text, card) => {
		expect(lists(text)).toEqual([card]);
	});

	const cycle =
		'Plants make sugar in a cycle. The Calvin cycle has three stages:\n\n1. Fixation. An enzyme called rubisco binds the gas.\n2. Reduction. Two compounds turn the acid into a sugar.\n3. Regeneration. Most of it is used again.\n\nAfter that it starts again.';

	it('when bullets name it, and the quotation reaches from the lead-in to the last bullet', () => {
		const { facts, rejected } = draft(pasted(cycle));
		const list = facts.find(({ kind }) => kind === 'list');
		expect(list?.cards[0]).toMatchObject({
			prompt: 'The Calvin cycle has three stages: ____.',
			answer: 'Fixation\nReduction\nRegeneration'
		});
		expect(list?.quote.text).toMatch(/^The Calvin cycle has.*used again\.$/s);
		expect(rejected.map(({ text }) => text)).not.toContain('Fixation.');
	});

	it('when bullets are it', () => {
		const text = 'The coat of the eye has these three layers in Man:\n\n- sclera\n- choroid\n- retina\n';
		expect(lists(text.replace('these ', ''))).toEqual([
			'The coat of the eye has three layers in Man: ____. → sclera | choroid | retina'
		]);
	});
});

describe('nothing is asked of', () => {
	it.each([
		['an open list', 'Many animals of Africa live in herds, such as zebras, antelopes, and elephants.'],
		[
			'a list with others',
			'The parts of a cell are, among others, the following three: wall, nucleus, and sap.'
		],
		['fewer than are announced', 'The union has four members: Belarus, Kazakhstan, and Russia.'],
		['two that are not announced', 'Water consists of hydrogen and oxygen.'],
		['what shares its noun', 'White light consists of dense, dark, and cold gas.'],
		[
			'what shares the noun of its lead-in',
			'There are two types of membranes: tissue and epithelial membranes.'
		],
		['what takes a choice', 'A virion consists of a nucleic acid, DNA, or RNA.'],
		[
			'places of a kind',
			'Anger can emerge at three levels: among managers, among workers, and among guests.'
		],
		['some qualities and a thing', 'Skin consists of fibrous, loose, fatty tissue, and fat.'],
		['examples', 'Two simple examples of dry soft fruits are figs and dates.'],
		['names in a passing deed', 'In April 1782 Franklin, Adams and Jay had walked in Paris.'],
		['more than five, uncounted', 'The ground consists of loam, clay, sand, silt, chalk, and coal.'],
		['clauses', 'The crew did three things: it sang, it danced, and it slept.'],
		['things of several grammars', 'Salt consists of a metal, the gas, and burning.'],
		['what belongs to something untold', 'The two main layers are the epidermis and the dermis.'],
		['what the prompt tells', 'The brain consists of the brain, the stem, and the nerves.'],
		[
			'more than seven',
			'The ground consists of eight layers: loam, clay, sand, silt, chalk, coal, salt, and tuff.'
		],
		['bullets too many or too few', 'The eye has four layers:\n\n- sclera\n- choroid\n- retina'],
		[
			'long bullets',
			'The eye has two layers:\n\n- one that is as hard as the shell of a nut\n- one of soft and dark stuff that sees'
		]
	])('%s', (_, text) => {
		expect(lists(text)).toEqual([]);
	});
});
