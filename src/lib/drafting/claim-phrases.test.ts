import { expect, it } from 'vitest';
import { phrasesIn } from './claim-phrases.ts';
import { namesIn } from './names.ts';

const phrases = (text: string) => phrasesIn(text, 0, namesIn(text, new Set())).map((phrase) => phrase.text);

it.each([
	[
		'The buffer consists of a weak acid together with its conjugate base.',
		['buffer', 'weak acid', 'conjugate base']
	],
	['The dance was decoded by the Austrian zoologist Karl von Frisch.', ['dance', 'Karl von Frisch']],
	['The light reactions happen in the thylakoid membrane.', ['light reactions', 'thylakoid membrane']],
	['The roof of the lantern caught fire.', ['roof', 'roof of the lantern', 'lantern', 'fire']],
	[
		'The note shows how the engine could compute the Bernoulli numbers.',
		['note', 'engine', 'Bernoulli numbers', 'Bernoulli']
	],
	['They fight inflation by raising interest rates.', ['fight inflation', 'raising interest rates']]
])('of %j the noun phrases are known', (text, found) => {
	expect(phrases(text)).toEqual(found);
});
