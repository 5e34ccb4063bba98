import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relate } from './relate.ts';
import { indexOf } from './source.ts';
import { document, relatedTo } from './testing.ts';

test.each([
	['contrasts', 'Coffee is bad for the heart.', 'Coffee is beneficial to the heart.'],
	[
		'contrasts',
		'The tax increased employment in the towns.',
		'The tax did not raise employment in the towns.'
	],
	['contrasts', 'The dam led to a fall in harvests.', 'After the dam was built, harvests grew.'],
	['contrasts', 'NASA was founded in 1959.', 'NASA was founded on 29 July 1958 by President Eisenhower.'],
	['contrasts', 'Volcanoes caused the extinction.', 'Volcanoes did not cause the extinction.'],
	['contrasts', 'Bells cause storms.', 'It is a myth that bells caused storms.'],
	['contrasts', 'Rats were the main cause of the plague.', 'Lice were the main cause of the plague.'],
	['contrasts', 'The altar stone comes from Scotland.', 'The altar stone was brought from Wales.'],
	[
		'contrasts',
		'Russia is the guarantor of the security of Kazakhstan.',
		'Astana wants to reduce its dependence on Moscow.'
	],
	['contrasts', 'The service began in 1960 in the capital.', 'In 1961 the service began in the capital.'],
	[
		'contrasts',
		'In 2005 the museum in Lyon opened its new wing.',
		'The new wing of the museum in Lyon was opened in 2006.'
	],
	[
		'differs',
		'The Archbishop of Canterbury John de Stratford died in 1348.',
		'The Archbishop of Canterbury Thomas Bradwardine died in 1349.'
	],
	[
		'contrasts',
		'The Archbishop of Canterbury John de Stratford died in 1348.',
		'The Archbishop of Canterbury John de Stratford died in 1349.'
	],
	[
		'mentions',
		'The party loses votes in the north.',
		'Since last year the price of bread has risen in the north.'
	],
	[
		'mentions',
		'In 1960 the Aral Sea had an area of 68,000 square kilometres.',
		'In 1960 its area was 66,100 square kilometres.'
	],
	[
		'mentions',
		'The railway was opened in 1825 and was 42 km long.',
		'In 1825 the railway carried guests for 15 km.'
	],
	['supports', 'The tower of the church is 111 metres high.', 'Height of the tower: 111 m.'],
	['supports', 'The railway was opened in 1825.', 'In 1825 the railway was opened to passengers.'],
	['supports', 'Smoking is harmful to the lungs.', 'For the lungs smoking is bad.'],
	['differs', 'Unfiltered coffee raises cholesterol.', 'Filtered coffee does not raise cholesterol.'],
	['differs', 'Germany introduced the minimum wage in 2015.', 'Britain introduced its minimum wage in 1999.'],
	['mentions', 'The railway was opened in 1825.', 'The railway is still loved by visitors.'],
	[
		'same',
		'The dinosaurs died out about 66 million years ago.',
		'The dinosaurs died out about 66 million years ago, it is said.'
	]
])('%s: %s – %s', (label, fact, passage) => {
	expect(relatedTo(fact, passage)?.label).toBe(label);
});

test.each([
	[
		'differs',
		'Yuri Gagarin flew into space on 12 April 1961.',
		'Yuri Gagarin flew into space on 12 April 1962.'
	],
	[
		'contrasts',
		'The tower of the old church by the lake in the middle of the town is 111 metres high.',
		'The tower of the old church by the lake in the middle of the town is 119 metres high.'
	],
	[
		'same',
		'The tower of the old church by the lake in the middle of the town is 111 metres high.',
		'The tower of the old church by the lake in the middle of the town is 111 metres high, they say.'
	]
])('nearly the same words with other numbers: %s', (label, fact, passage) => {
	expect(relatedTo(fact, passage)?.label).toBe(label);
});

test('a question says nothing to a fact', () => {
	expect(relatedTo('Coffee is bad for the heart.', 'Is coffee good for the heart?')).toBeUndefined();
});

test('that both name a month is no reason', () => {
	const found = relatedTo(
		'Apollo 11 landed on the Moon on 20 July 1969.',
		'Luna 15 crashed on the Moon in July 1969 while Apollo 11 was there.'
	);
	expect(found?.reason).toMatch(/Apollo|Moon/);
	expect(found?.reason).not.toContain('July,');
});

test('a different year alone is no contrast', () => {
	expect(relatedTo('The bridge was repaired in 1950.', 'The bridge was repaired in 1985.')?.label).not.toBe(
		'contrasts'
	);
});

test('nearly the same words with a "not" or another number are not the same text', () => {
	const fact = 'The old harbour of the town was closed to ships in the spring of that year.';
	expect(relatedTo(fact, fact.replace('was closed', 'was not closed'))?.label).not.toBe('same');
	const wolves = 'In all 31 wolves from Canada were set free in the park by its rangers.';
	expect(relatedTo(wolves, wolves.replace('31', '60'))?.label).not.toBe('same');
});

test('the reason quotes the words that are opposed, and they are marked', () => {
	const fact = 'Russia is the guarantor of the security of Kazakhstan.';
	const passage = 'Astana wants to reduce its dependence on Moscow.';
	const found = relatedTo(fact, passage);
	expect(found?.reason).toMatch(/Russia/);
	expect(found?.reason).toMatch(/one says “guarantor”, the other “reduce its dependence”\.$/);
	expect(found?.opposed.fact.map(({ start, end }) => fact.slice(start, end))).toEqual(['guarantor']);
	expect(found?.opposed.passage.map(({ start, end }) => passage.slice(start, end))).toEqual([
		'reduce its dependence'
	]);
	expect(found?.shared.passage.map(({ start, end }) => passage.slice(start, end))).toEqual([
		'Astana',
		'Moscow'
	]);
});

test('texts that are not in English are compared by their words alone', () => {
	const fact = 'Der Kaffee ist schlecht für das Herz und den Magen.';
	expect(relatedTo(fact, 'Kaffee ist gut für das Herz.', 'de')?.label).toBe('mentions');
	expect(relatedTo(fact, fact, 'de')?.label).toBe('same');
});

const sentences = [
	'The dam raised the harvests of the farmers.',
	'The dam did not raise the harvests.',
	'The Shanghai Cooperation Organization (SCO) was founded in 2001.',
	'The SCO has its seat in Beijing.',
	'Farmers near the dam use 30 kg of fertiliser a year.',
	'About 45 kg of fertiliser are used on each field.',
	'Russia is the guarantor of the security of Kazakhstan.',
	'Astana wants to reduce its dependence on Moscow.'
];
const texts = fc.array(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }), {
	minLength: 2,
	maxLength: 5
});

test.each([
	['London lost half of its people in 1349.', 'In 1349 half of the people in London died.', 'London'],
	['Russia sold its wheat to China in 1992.', 'In 1992 Moscow sold wheat to China.', 'Russia']
])(
	'what two texts name is told as both write it, or else by its country: “%s” and “%s”',
	(one, other, name) => {
		expect(relatedTo(one, other)?.reason).toContain(name);
		expect(relatedTo(one, other)?.reason).not.toContain('United Kingdom');
	}
);

test('documents give the same related passages in whatever order they come', () => {
	fc.assert(
		fc.property(
			texts.chain((all) =>
				fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length }))
			),
			([all, order]) => {
				const documents = all.map((lines, at) => document(`d${at}`, lines.join(' ')));
				const shuffled = order.map((at) => documents[at]!);
				for (const each of documents)
					for (const quote of each.passages) {
						const quoted = { statement: '', document: each, quote };
						expect(relate(quoted, indexOf(shuffled))).toEqual(relate(quoted, indexOf(documents)));
					}
			}
		),
		{ numRuns: 40 }
	);
});

test('what is related stands in another document, in its own characters, with all marks within', () => {
	fc.assert(
		fc.property(texts, (all) => {
			const documents = all.map((lines, at) => document(`d${at}`, lines.join(' ')));
			const [first] = documents;
			const quote = first!.passages[0]!;
			const source = indexOf(documents);
			for (const found of relate({ statement: '', document: first!, quote }, source)) {
				const other = documents.find(({ id }) => id === found.document)!;
				expect(other).not.toBe(first);
				expect(other.text.slice(found.start, found.end)).toBe(found.text);
				for (const { start, end } of [...found.shared.passage, ...found.opposed.passage])
					expect(start >= 0 && start < end && end <= found.text.length).toBe(true);
			}
		}),
		{ numRuns: 40 }
	);
});
