import { describe, expect, it } from 'vitest';
import { namesIn, properWords } from './names.ts';

function names(sentence: string, text = sentence): string[] {
	return namesIn(sentence, properWords(text)).map(({ type, text }) => `${type}: ${text}`);
}

describe('names are found', () => {
	it.each([
		['Kazakhstan borders Russia.', ['country: Kazakhstan', 'country: Russia']],
		[
			'The Organization for Security and Cooperation in Europe met in Vienna.',
			['organisation: Organization for Security and Cooperation in Europe', 'city: Vienna']
		],
		['The Treaty of Rome was signed by Italy.', ['event: Treaty of Rome', 'country: Italy']],
		['Marie Curie and President Nixon met.', ['person: Marie Curie', 'person: President Nixon']],
		['Sailors crossed the Red Sea in Apollo 11.', ['geography: Red Sea', 'name: Apollo 11']],
		[
			"Kazakhstan's Russian partner, NASA, paid.",
			['country: Kazakhstan', 'demonym: Russian', 'acronym: NASA']
		],
		['After the Second World War in May 1945 it rained.', ['event: Second World War']],
		["The Thirty Years' War hurt Germany.", ["event: Thirty Years' War", 'country: Germany']],
		['The Peasants’ Revolt spread.', ['event: Peasants’ Revolt']],
		['The United States’ Navy grew.', ['country: United States', 'name: Navy']],
		['In World War I Francis I ruled.', ['event: World War I', 'person: Francis I']],
		[
			'He fought in the French and Indian War against France.',
			['event: French and Indian War', 'country: France']
		],
		['Following World War II the Commission met.', ['event: World War II', 'name: Commission']],
		['It lies in the Sierra de los Tuxtlas.', ['name: Sierra de los Tuxtlas']],
		['Security is a concern.', []],
		['Russia and the Islamic Republic of Iran', ['country: Russia', 'country: Islamic Republic of Iran']]
	])('in %j', (sentence, found) => {
		expect(names(sentence)).toEqual(found);
	});

	it('at the start of a sentence when the rest of the text writes them so', () => {
		expect(names('Pompey fled.', 'Pompey fled. He beat Pompey.')).toEqual(['name: Pompey']);
		expect(names('Railways grew.', 'Railways grew. The railways paid; so did Railways Ltd.')).toEqual([]);
	});
});
