import { expect, it } from 'vitest';
import { draftedBy } from './testing.ts';

const founded =
	'The Lake Balkhash Fund (LBF) was founded in Almaty in 1994. Its members met every spring by the shore.';

it('letters that only the text explains are spelled out in a prompt', () => {
	const text = `${founded}\n\nIn 2003 the LBF bought the Ili Museum from Aisha Omarova.`;
	expect(draftedBy('date', text)).toContain(
		'In ____ the LBF [Lake Balkhash Fund] bought the Ili Museum from Aisha Omarova. → 2003'
	);
});

it('but not beside their name, nor those that everybody knows', () => {
	expect(draftedBy('date', founded).join()).not.toContain('[Lake');
	const text =
		'The North Atlantic Treaty Organization (NATO) was founded in 1949.\n\nIn 1982 NATO admitted Spain as a member.';
	expect(draftedBy('date', text)).toContain('In ____ NATO admitted Spain as a member. → 1982');
});

it('nor where the text has two names for them', () => {
	const other = 'The League of Better Farming (LBF) was founded in Astana in 1999.';
	const text = `${founded}\n\n${other}\n\nIn 2003 the LBF bought the Ili Museum from Aisha Omarova.`;
	expect(draftedBy('date', text).join()).not.toContain('LBF [');
});

it('wherever the text explains them, and with the capitals of a name', () => {
	const far = Array.from(
		{ length: 60 },
		(_, at) => `The water of the lakes stayed low for winter number ${at}.`
	).join(' ');
	const text = `The Students for a Democratic Society (SDS) met in Almaty.\n\n${far}\n\nIn 1965 the SDS bought the Ili Museum from Aisha Omarova.`;
	expect(draftedBy('date', text)).toContain(
		'In ____ the SDS [Students for a Democratic Society] bought the Ili Museum from Aisha Omarova. → 1965'
	);
});
