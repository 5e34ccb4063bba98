import { expect, it } from 'vitest';
import { isKeyName } from './key-name.ts';

it.each([
	['In 1919, ____ created the Fasci Italiani di Combattimento.', 'Mussolini', true],
	['Congress passed what was known as the ____.', 'New Laws', true],
	['The first major empire to emerge in West Africa was the ____.', 'Ghana Empire', true],
	['Lake Baikal lies in the ____ of southern Siberia.', 'Baikal Rift Zone', false],
	['Easter Island lies in the ____ about 3,500 kilometres west of Chile.', 'Pacific Ocean', true],
	['The first analytical engine was designed by ____.', 'Charles Babbage', false],
	['The Analytical Engine of 1837 was designed by ____.', 'Charles Babbage', true],
	['In ____, an ascendant Japan began to expand its borders.', 'Asia', false],
	['While the ____ focused on domestic issues, instability grew in Europe.', 'United States', false],
	['In 1161 the Jin supported a confederation in Mongolia led by ____.', 'Tatars', false],
	['A Norman named ____ led a force of Franks into northern Syria.', 'Oursel', false],
	['____ created the Pax Mongolica, which united a large part of the world.', 'Ogedei', false],
	['In 1206, ____ created the Pax Mongolica, which united the world.', 'Ogedei', true],
	['A positively charged ion is known as ____.', 'cation', true],
	[
		'From 1073, 8,000 of the 20,000 troops of the general Philaretus were Normans led by ____.',
		'Raimbaud',
		false
	],
	['Once in power, ____ began to rebuild German military might.', 'Hitler', false],
	['Both did well in the ____ test of 2012.', 'PISA', false]
])('“%s” tells of %s: %s', (prompt, answer, expected) => {
	expect(isKeyName({ id: 'c', kind: 'cloze', prompt, answer, accepted: [], rule: 'claim' })).toBe(expected);
});
