import { describe, expect, it } from 'vitest';
import { draftedBy } from './testing.ts';

const gaps = (text: string, title = '') => draftedBy('claim', text, title);

describe('a telling phrase of a statement is asked for, by its first letters when it is no name', () => {
	it.each([
		[
			'the name of whom it was done by',
			'The punched cards of the Analytical Engine were taken from the loom of Joseph-Marie Jacquard.',
			'The punched cards of the Analytical Engine were taken from the loom of ____. → Joseph-Marie Jacquard'
		],
		[
			'a learned word behind what tells it',
			'Much is known of ossification. Bone begins to replace cartilage in the skeleton of an embryo through ossification.',
			'Bone begins to replace cartilage in the skeleton of an embryo through ____ (o…). → ossification'
		],
		[
			'what was announced before, without saying so',
			'As discussed above, the punched cards of the Analytical Engine were taken from the loom of Joseph-Marie Jacquard.',
			'The punched cards of the Analytical Engine were taken from the loom of ____. → Joseph-Marie Jacquard'
		],
		[
			'what a general statement is about',
			'Alpha decay lowers the mass number by four and the atomic number by two.',
			'____ (A… d…) lowers the mass number by four and the atomic number by two. → Alpha decay'
		]
	])('%s', (_what, text, card) => {
		expect(gaps(text)).toContain(card);
	});
});

describe('before a gap there is told', () => {
	it('the sentence that a pronoun leans on', () => {
		const text =
			'A buffer keeps its pH when acid or base is added to it. They mostly consist of a weak acid together with its conjugate base, or of a weak base together with its conjugate acid.';
		for (const card of gaps(text)) expect(card).toMatch(/^A (?:buffer|____) keeps its pH/);
	});

	it('for an entry of notes the heading', () => {
		const notes =
			'## Carbon dating\n\n- Willard Libby, Chicago, late 1940s; a prize in 1960\n- works up to 50,000 years\n';
		expect(gaps(notes)).toContain(
			'[Carbon dating] ____, Chicago, late 1940s; a prize in 1960 → Willard Libby'
		);
	});
});

describe('title and heading say the same only once', () => {
	it.each([
		['Photosynthesis', 'The products of photosynthesis', '[The products of photosynthesis]'],
		['The products of photosynthesis', 'PHOTOSYNTHESIS', '[The products of photosynthesis]'],
		['Iron', 'Environment', '[Iron: Environment]']
	])('%s, %s', (title, heading, note) => {
		const notes = `# ${title}\n\n## ${heading}\n\n- named by Charles Barnes in Madison, 1893\n- used by plants\n`;
		expect(gaps(notes, title)).toContain(`${note} Named by ____ in Madison, 1893 → Charles Barnes`);
	});
});

it.each([
	['Zarina KAKENOVA L.N. Gumilyov Eurasian National University, Astana'],
	['Robin Warren, Department of Pathology, Royal Perth Hospital'],
	['Correspondence: Robin Warren, Perth, warren@hospital.example']
])('nobody is asked where the author works: %s', (line) => {
	const text = `Security\n\nBy\n\n• ${line}\n• Galina Ibragimova, Institute of Economics, Almaty\n\nSecurity is what a state seeks.`;
	expect(gaps(text, 'Security')).toEqual([]);
});

describe('nothing is asked for', () => {
	it.each([
		['when the author speaks', 'We think that bone replaces cartilage through the process of ossification.'],
		['when a reader is asked', 'Learn how bone replaces cartilage through the process of ossification.'],
		['among examples', 'Several kinds of stone are used for walls, such as gneiss, in the north.'],
		['of which too little is told', 'Bone needs ossification.'],
		['that only passes by', 'In 2006 almost 80,000 firms were active in the towns of France.'],
		['that a study did', 'The fascial structures deep to the platysma were examined in ten adult cadavers.']
	])('%s', (_when, text) => {
		expect(gaps(text)).toEqual([]);
	});
});
