import { whenOf, yearOf } from '#lib/reading/when.ts';

/** Whether a wrong date could be taken for the right one: not when it lies outside the war or reign that a question names. */
export function isWithinEvent(text: string, key: string, stem: string): boolean {
	const [when, right] = [whenOf(text), whenOf(key)];
	if (!when || !right) return true;
	const [year, keyYear] = [yearOf(when), yearOf(right)];
	const span = wars.find(([name, from, to]) => name.test(stem) && keyYear >= from && keyYear <= to);
	if (span) return year >= span[1] && year <= span[2];
	return !lasting.test(stem) || Math.abs(year - keyYear) <= short;
}

/** Whether a war begins in a sentence: any later date is that of a war that goes on. */
export function isBeginningOfWar(stem: string): boolean {
	return /\bdeclar(?:ed|ation of) war\b|\b(?:went to|entered the) war\b|\boutbreak of (?:the )?(?:\S+ ){0,3}[Ww]ar\b|\b[Ww]ar\b[^,]{0,30}\b(?:began|broke out|started)\b|\b(?:[Aa]rchduke|[Ff]ranz) [^,]*\b(?:shot|killed|assassinated)\b|\b(?:shot|killed|assassinated)\b[^,]*\b[Aa]rchduke\b/u.test(
		stem
	);
}

/** Whether something comes round every so many years: most other years would be no election at all. */
export function isOfFixedYears(stem: string): boolean {
	return /\b(?:re)?elect(?:ed|ion|ions)\b|\binaugurat(?:ed|ion)\b|\bOlympi(?:cs?|ad)\b|\b(?:World|European) (?:Cup|Championships?)\b|\bcensus\b/i.test(
		stem
	);
}

const wars: [name: RegExp, from: number, to: number][] = [
	[/\b(?:First World War|World War I|Great War)\b/, 1914, 1918],
	[/\b(?:Second World War|World War II)\b/, 1939, 1945],
	[/\bCold War\b/, 1947, 1991],
	[/\bThirty Years[’'] War\b/, 1618, 1648],
	[/\bAmerican Civil War\b/, 1861, 1865],
	[/\bSpanish Civil War\b/, 1936, 1939],
	[/\bEnglish Civil War\b/, 1642, 1651],
	[/\bCrimean War\b/, 1853, 1856],
	[/\bKorean War\b/, 1950, 1953],
	[/\bVietnam War\b/, 1955, 1975],
	[/\bNapoleonic Wars?\b/, 1803, 1815],
	[/\bBlack Death\b/, 1346, 1353]
];

/** Of other wars and reigns the years are not known here; so many on either side may lie within them. */
const lasting = /\b(?:[Ww]ar|reign|siege|term of office|presidency)\b(?! [Ii]ndustry)/;
const short = 5;
