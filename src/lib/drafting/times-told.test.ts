import { expect, test } from 'vitest';
import { yearOf } from '#lib/reading/when.ts';
import { timesTold } from './times-told.ts';

const texts = (statement: string) => timesTold(statement).map(({ text }) => text);

test.each([
	['In 2010 Kazakhstan chaired the OSCE.', ['2010']],
	['It was signed on 12 August 2018 in Aktau.', ['12 August 2018']],
	['The seat was taken in January 2017, after a vote in 2016.', ['2016', 'January 2017']],
	['The war lasted from 1939 to 1945.', ['1939 to 1945']],
	['The war of 1939–45 ended in Tokyo.', ['1939–45']],
	['Between 1861 and 1865 the states fought.', ['1861 and 1865']],
	['It fell in 1991, on 26 December 1991.', ['26 December 1991']],
	['Factories spread in the 19th century.', ['19th century']],
	['Augustus died in AD 14.', ['AD 14']],
	['Each year on 25 October they remember it.', []],
	['The 2016 paper by Kakenova and others looks for threats.', []],
	['Aris (2009), in the bibliography of the 2016 paper, writes about the SCO.', []],
	['Darwin’s “On the Origin of Species” (1859) shows descent.', ['1859']],
	['Aris, B. (2009). The water of Central Asia. Almaty: Atamura.', []],
	['Kakenova, Z. S., “Threats to security”, Bulletin of the East, vol. 7, 2016, pp. 4–12.', []],
	['The basin shrank after 1960 (Aris, 2009; Kakenova et al. 2016).', ['1960']],
	['The paper appeared in December 2016 in the Journal of Law, volume 7, pages 1042 to 1050.', []],
	['Aris and Kakenova are the authors of “Water of the East” (2016).', []],
	['It appeared in December 2016 on pages 1042 to 1050.', ['December 2016']],
	['The fort had 1500 soldiers in 1740.', ['1740']],
	['Nothing happened.', []]
])('%s tells of %j', (statement, times) => {
	expect(texts(statement)).toEqual(times);
});

test('a stretch reaches from its first day to its last', () => {
	const [war] = timesTold('The war lasted from 1914 to 1918.');
	expect(war && [yearOf(war), Math.floor(war.to / 372)]).toEqual([1914, 1918]);
});

test('what was before Christ comes first', () => {
	expect(texts('Founded in 753 BC, the city fell in 1453.')).toEqual(['753 BC', '1453']);
});

test.each([
	['The city was strong in the 5th century BC.', -500, -401],
	['It fell in the 1550s BC.', -1559, -1550],
	['From 1850 to 500 BC the mines were worked.', -1850, -500],
	['He reigned from 27 BC to AD 14.', -27, 14]
])('%s: from %i to %i', (statement, from, to) => {
	const [time, ...others] = timesTold(statement);
	expect(time && [yearOf(time), yearOf({ ...time, from: time.to })]).toEqual([from, to]);
	expect(others).toEqual([]);
});
