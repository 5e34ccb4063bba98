import { describe, expect, it } from 'vitest';
import { draft } from './draft.ts';
import { drafted, pasted } from './testing.ts';

describe('an abbreviation is asked for', () => {
	it.each([
		[
			'OSCE',
			'The Organization for Security and Cooperation in Europe (OSCE) met.',
			'Organization for Security and Cooperation in Europe'
		],
		['EAEU', 'They founded the Eurasian Economic Union (EAEU) there.', 'Eurasian Economic Union'],
		['DNA', 'Cells hold deoxyribonucleic acid (DNA) inside them.', 'deoxyribonucleic acid'],
		['W3C', 'It is run by the World Wide Web Consortium (W3C) today.', 'World Wide Web Consortium'],
		['NGO', 'They asked non-governmental organisations (NGOs) for help.', 'non-governmental organisation'],
		[
			'ASCII',
			'ASCII stands for American Standard Code for Information Interchange.',
			'American Standard Code for Information Interchange'
		],
		[
			'UNESCO',
			'It is run by the United Nations Educational, Scientific and Cultural Organization (UNESCO) today.',
			'United Nations Educational, Scientific and Cultural Organization'
		],
		['WTO', 'It joined the WTO (World Trade Organization) at last.', 'World Trade Organization'],
		['WHO', 'They asked the World Health Organization’s (WHO) doctors for help.', 'World Health Organization']
	])('%s', (short, text, expansion) => {
		expect(drafted(text)).toContain(`What does ${short} stand for? → ${expansion}`);
	});

	it('even in a sentence that cannot stand alone', () => {
		expect(drafted('This led to the Green Climate Fund (GCF) in the end.')).toHaveLength(1);
	});

	it('with other spellings that are right', () => {
		const { facts } = draft(pasted('The World Trade Organization (WTO) met in the city.'));
		expect(facts[0]?.cards[0]?.accepted).toContain('World Trade Organisation');
	});
});

describe('no abbreviation is asked for', () => {
	it.each([
		['when it is a sign with a number', 'They wrote down the temperature (T2) of the water.'],
		['when it shortens a name in another language', 'They joined the Guomindang (GMD) in the war.'],
		['when it begins within a phrase', 'She held a doctor of medicine degree (MD) by then.'],
		['when the letters do not fit', 'The president of Kazakhstan (RK) spoke to them.'],
		['when it only shortens a numbered thing', 'Water is split by photosystem II (PSII) in a leaf.'],
		['the first of them included', 'Light is caught by photosystem I (PSI) in a leaf.'],
		['when the letters are those of a list', 'They met in Bonn, Oslo and Moscow (BOM) at last.'],
		['when a list ends so', 'They asked the Bank, Oslo and the Moscow Organization (BOMO) for help.'],
		['when it is a remark', 'The ship left the port (SEE BELOW) at noon.'],
		[
			'in a list of references',
			'[1] Smith, A. 2009. The World Trade Organization (WTO). Trade Review, 61(7): 12–19.'
		],
		[
			'when the text explains it twice',
			'The World Trade Organization (WTO) met here. The Western Tea Office (WTO) met there.'
		]
	])('%s', (_when, text) => {
		expect(drafted(text)).toEqual([]);
	});
});
