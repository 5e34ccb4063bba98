import { describe, expect, it } from 'vitest';
import { drafted } from './testing.ts';

describe('the subject is asked for', () => {
	it.each([
		[
			'Russia is the main trading partner of Kazakhstan.',
			'Which country is the main trading partner of Kazakhstan? → Russia'
		],
		['Hydrogen is the lightest element of all.', 'What is the lightest element of all? → Hydrogen'],
		[
			'The Caspian Sea is the largest lake in the world.',
			'What is the largest lake in the world? → Caspian Sea'
		],
		[
			'Neil Armstrong was the first person to walk on the Moon.',
			'Who was the first person to walk on the Moon? → Neil Armstrong'
		],
		[
			'Harrison Schmitt was the only geologist on the Moon.',
			'Who was the only geologist on the Moon? → Harrison Schmitt'
		],
		[
			'The Diamond Sutra, printed in China, is the oldest dated book in the world.',
			'What is the oldest dated book in the world? → Diamond Sutra'
		],
		[
			'Tim Berners-Lee invented the World Wide Web in 1989 while he worked at CERN.',
			'Who invented the World Wide Web in 1989? → Tim Berners-Lee'
		],
		['Kazakhstan chaired the OSCE in 2010.', 'Which country chaired the OSCE in 2010? → Kazakhstan']
	])('of %j', (text, card) => {
		expect(drafted(text)).toContain(card);
	});
});

describe('the subject is not asked for', () => {
	it.each([
		['when it is one of several', 'Russia is one of the largest partners of Kazakhstan.'],
		['when others would do', 'Kazakhstan shares a border with China.'],
		['when there are two', 'Russia and Kazakhstan are the largest partners in the union.'],
		['when it is only thought so', 'Atlantis was perhaps the largest island of the sea.'],
		['when it stands in the rest', 'Almaty is the largest city of the Almaty region.'],
		['when it is any body of the kind', 'The Council is the oldest assembly of a state in Malaysia.'],
		['when many have one', 'The National Bank of Kazakhstan has its main office in Almaty.'],
		[
			'when it is the last that somebody saw',
			'Operation Tonga was the last that the Tetrarchs saw of battle.'
		],
		['when something in the rest is not named', 'The New York Tribune was the first newspaper to use it.']
	])('%s', (_when, text) => {
		expect(drafted(text)).toEqual([]);
	});
});
