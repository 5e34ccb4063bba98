import { describe, expect, it } from 'vitest';
import { dateSpellings, datesIn } from './dates.ts';

describe('a date is found', () => {
	it.each([
		['It fell on 9 November 1989.', ['date 9 November 1989']],
		['It fell on November 9th, 1989, at night.', ['date November 9th, 1989']],
		['It began in January 2022 and in Sept. 1939.', ['month January 2022', 'month Sept. 1939']],
		['It lasted from 1914 to 1918.', ['year 1914', 'year 1918']],
		['He died in 44 BC, on 15 March 44 BC.', ['year 44 BC', 'date 15 March 44 BC']],
		['It was an AD 79 disaster.', ['year AD 79']],
		['It fell in the 1550s BCE.', ['decade 1550s BCE']],
		['In the 1960s and the 19th century.', ['decade 1960s', 'century 19th century']],
		['On 5 May it rained.', ['day 5 May']],
		['It cost $1990, or 1,991 or 20000, in version 3.2010.', []],
		['The model X1999 and the file-2001 are old.', []]
	])('in %j', (sentence, found) => {
		expect(datesIn(sentence).map(({ kind, text }) => `${kind} ${text}`)).toEqual(found);
		for (const { start, end, text } of datesIn(sentence)) expect(sentence.slice(start, end)).toBe(text);
	});
});

it.each([
	['9 November 1989', ['9 November 1989', 'November 9, 1989', '1989-11-09']],
	['January 2022', ['January 2022', 'Jan 2022', '2022-01']],
	['1869', ['1869']],
	['44 BC', ['44 BC', '44 BCE']],
	['79 CE', ['79 CE', '79', 'AD 79', '79 AD']],
	['1960s', ['1960s', 'the 1960s']]
])('%s may be written in other ways', (text, ways) => {
	const [date] = datesIn(`In ${text}.`);
	expect(date && dateSpellings(date)).toEqual(ways);
});
