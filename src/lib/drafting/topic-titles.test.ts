import { expect, test } from 'vitest';
import { isNoTopic, longestTitle, titleOf, topicKey } from './topic-titles.ts';

test.each([
	['1.2 The Cell Membrane', 'The Cell Membrane'],
	['3. Photosynthesis', 'Photosynthesis'],
	['2 Results of the war', 'Results of the war'],
	['IV. Reforms', 'Reforms'],
	['Chapter 3: The Cold War', 'The Cold War'],
	['Part II – Elasticity', 'Elasticity'],
	['LECTURE 5. Tides', 'Tides'],
	['(a) Causes:', 'Causes'],
	['§ 3 Treaties', 'Treaties'],
	['Chapter 3', 'Chapter 3'],
	['Part of the whole', 'Part of the whole'],
	['1 September 1939', '1 September 1939'],
	['1945', '1945'],
	['1945 and after', '1945 and after'],
	['A. Philip Randolph', 'A. Philip Randolph'],
	['V-2 rockets', 'V-2 rockets'],
	['Where do  eels breed?', 'Where do eels breed?']
])('%s is titled %s', (heading, title) => {
	expect(titleOf(heading)).toBe(title);
});

test('a long heading is cut at a word', () => {
	const title = titleOf('word '.repeat(60));
	expect(title.length).toBeLessThanOrEqual(longestTitle);
	expect(title).toMatch(/ word…$/);
});

test.each([
	['The Treaty', 'treaties'],
	['Glass', 'glass'],
	['The Aral Sea', 'aral sea'],
	['Foxes and boxes', 'fox and box'],
	['Isotopes: an overview', 'isotope – an overview'],
	['Virus', 'VIRUS']
])('%s and %s are one topic', (one, other) => {
	expect(topicKey(one)).toBe(topicKey(other));
});

test.each([
	['Gas', 'Glass'],
	['The', 'A'],
	['Treaty of Paris', 'Treaty of Rome'],
	['World War I', 'World War II']
])('%s and %s are two topics', (one, other) => {
	expect(topicKey(one)).not.toBe(topicKey(other));
});

test.each([
	'Introduction',
	'REFERENCES',
	'Key terms',
	'Review questions',
	'See also',
	'Conclusion.',
	'Summary'
])('%s is no topic', (title) => {
	expect(isNoTopic(title)).toBe(true);
});

test.each([
	'Introduction of the euro',
	'The index case',
	'Sources of law',
	'Notes on Nabokov',
	'Background radiation'
])('%s is a topic', (title) => {
	expect(isNoTopic(title)).toBe(false);
});
