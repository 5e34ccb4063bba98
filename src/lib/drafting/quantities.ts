import type { Span } from '#lib/facts/fact.ts';
import { matches } from './matches.ts';

/** A number with its unit, or a share; offsets are the sentence's own. */
export type Quantity = Span & {
	text: string;
	number: string;
	unit: string;
	kind: 'measure' | 'time' | 'percent' | 'money';
};

const units: string[][] = [
	['km', 'kilometres', 'kilometers', 'kilometre', 'kilometer'],
	['m', 'metres', 'meters', 'metre', 'meter'],
	['cm', 'centimetres', 'centimeters', 'centimetre', 'centimeter'],
	['mm', 'millimetres', 'millimeters', 'millimetre', 'millimeter'],
	['μm', 'µm', 'micrometres', 'micrometers', 'micrometre', 'micrometer'],
	['nm', 'nanometres', 'nanometers', 'nanometre', 'nanometer'],
	['mi', 'miles', 'mile'],
	['ft', 'feet', 'foot'],
	['inches', 'inch'],
	['yd', 'yards', 'yard'],
	['kg', 'kilograms', 'kilogram', 'kilogrammes'],
	['g', 'grams', 'gram', 'grammes'],
	['mg', 'milligrams', 'milligram'],
	['tonnes', 'tonne'],
	['tons', 'ton'],
	['lb', 'pounds', 'pound'],
	['l', 'L', 'litres', 'liters', 'litre', 'liter'],
	['ml', 'mL', 'millilitres', 'milliliters', 'millilitre', 'milliliter'],
	['°C', '° C', 'degrees Celsius', 'degrees centigrade', 'degrees C'],
	['°F', '° F', 'degrees Fahrenheit', 'degrees F'],
	['K', 'kelvin', 'kelvins'],
	['km²', 'km2', 'square kilometres', 'square kilometers', 'sq km'],
	['m²', 'm2', 'square metres', 'square meters'],
	['square miles', 'sq mi', 'mi²', 'mi2'],
	['square feet', 'sq ft'],
	['km³', 'km3', 'cubic kilometres', 'cubic kilometers'],
	['m³', 'm3', 'cubic metres', 'cubic meters'],
	['hectares', 'hectare', 'ha'],
	['acres', 'acre'],
	['km/h', 'kph', 'kilometres per hour', 'kilometers per hour', 'kilometres an hour', 'kilometers an hour'],
	['mph', 'miles per hour', 'miles an hour'],
	['m/s', 'metres per second', 'meters per second'],
	['km/s', 'kilometres per second', 'kilometers per second'],
	['knots', 'knot'],
	['light-years', 'light years', 'light-year', 'light year'],
	['AU', 'astronomical units'],
	['Hz', 'hertz'],
	['kHz', 'kilohertz'],
	['MHz', 'megahertz'],
	['GHz', 'gigahertz'],
	['W', 'watts', 'watt'],
	['kW', 'kilowatts'],
	['MW', 'megawatts'],
	['GW', 'gigawatts'],
	['V', 'volts', 'volt'],
	['mV', 'millivolts'],
	['kJ', 'kilojoules'],
	['kcal', 'kilocalories'],
	['calories', 'calorie'],
	['atm'],
	['kPa', 'kilopascals'],
	['mmHg', 'mm Hg'],
	['dB', 'decibels'],
	['nucleotides', 'nucleotide'],
	['base pairs', 'base pair']
];

const times: string[][] = [
	['years', 'year'],
	['months', 'month'],
	['weeks', 'week'],
	['days', 'day'],
	['hours', 'hour'],
	['minutes', 'minute'],
	['seconds', 'second']
];

const percents: string[][] = [['%', 'per cent', 'percent']];

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const digits = '\\d{1,3}(?:[,\u00a0\u202f ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const scale = '(?: (?:hundred|thousand|million|billion|trillion))?';
const named = words.slice(2).join('|');
const escaped = (all: string[][]) =>
	all
		.flat()
		.sort((a, b) => b.length - a.length)
		.join('|');

const unit = `(?:(?: |\u00a0|\u202f|-)?(?:(?<percent>${escaped(percents)})|(?<measure>${escaped(units)})|(?<time>${escaped(times)})))(?![\\w/²³°^])`;

const inDigits = new RegExp(`(?=[\\d−–-])(?<![\\w.,/–-])(?<number>[−–-]?(?:${digits})${scale})${unit}`, 'gu');

const inWords = new RegExp(`\\b(?<![.,/–-])(?<number>(?:${named}|half a)\\b${scale})${unit}`, 'gu');

const anyWord = new RegExp(`\\b(?:${named}|half a)[ -]`);

const money = new RegExp(
	`(?=[U$€£¥\\d])(?<![\\w.,])(?<number>(?:US)?[$€£¥](?:${digits})${scale}|(?:${digits})${scale} (?:dollars|euros|pounds sterling|rubles|roubles|yen|francs))(?![\\w])`,
	'gu'
);

const bare =
	/(?<=\b(?:pH|[Mm]agnitude|atomic number|mass number|[Pp]opulation) (?:(?:value|of|is|was|to|at|near|around|about|over|nearly|almost|approximately|some|roughly|=) ){0,3})(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?: (?:thousand|million|billion))?(?![\d%]|[.–-]\d| (?:times|percent|per|to \d|and \d))/g;

const bareLeads = ['pH', 'agnitude', 'omic number', 'ass number', 'opulation'];

const share =
	/(?<![\w-])(?:(?:one|two|three|four|five|six|seven|eight|nine)[- ](?:half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)|a (?:third|quarter|fifth|tenth)|half)(?= of (?!an? ))/g;

/** Every number with its unit in a sentence, in order; `hasCurrency` when it may name one in words. */
export function quantitiesIn(text: string, hasCurrency = true): Quantity[] {
	const numbers = [
		...(/\d/.test(text) ? matches(inDigits, text) : []),
		...(anyWord.test(text) ? matches(inWords, text) : [])
	];
	const found = numbers.map(({ 0: whole, index, groups = {} }): Quantity => {
		const { number = '', percent, measure, time } = groups;
		const unit = percent ?? measure ?? time ?? '';
		const kind = percent ? 'percent' : measure ? 'measure' : 'time';
		return { start: index, end: index + whole.length, text: whole, number, unit, kind };
	});
	if (hasCurrency || /[$€£¥]/.test(text)) found.push(...bareIn(text, money, 'money'));
	if (bareLeads.some((lead) => text.includes(lead))) found.push(...bareIn(text, bare, 'measure'));
	if (/(?:half|thirds?|quarters?|\wths?) of /.test(text)) found.push(...bareIn(text, share, 'percent'));
	return found.sort((a, b) => a.start - b.start);
}

function bareIn(text: string, pattern: RegExp, kind: Quantity['kind']): Quantity[] {
	return matches(pattern, text).map(({ 0: whole, index }) => {
		return { start: index, end: index + whole.length, text: whole, number: whole, unit: '', kind };
	});
}

/** A quantity as it stands and in the other ways that count as right. */
export function quantitySpellings({ text, number, unit }: Quantity): string[] {
	const numbers = numberSpellings(number);
	if (unit === '') return [...new Set([text, ...numbers, ...shareSpellings(text)])];
	const same = [...units, ...times, ...percents].find((group) => group.includes(unit)) ?? [unit];
	const all = numbers.flatMap((one) => same.map((name) => (name === '%' ? `${one}%` : `${one} ${name}`)));
	return [...new Set([text, ...all])];
}

/** "1,500", "1500" and "1 500"; "six" and "6". */
export function numberSpellings(number: string): string[] {
	const ways = [number, number.replace(/(?<=\d)[,\u00a0\u202f ](?=\d{3})/g, '')];
	const at = words.indexOf(number.toLowerCase());
	if (at !== -1) ways.push(String(at));
	if (/^\d{1,2}$/.test(number)) ways.push(words[Number(number)] ?? number);
	return [...new Set(ways)];
}

/** "three quarters", "three-quarters" and "3/4"; "a third" and "one third". */
function shareSpellings(share: string): string[] {
	const [, number = '', part = ''] = /^(\p{L}+)[- ](\p{L}+)$/u.exec(share) ?? [];
	if (share === 'half') return ['one half', 'a half', '50 percent', '50%', '1/2'];
	if (part === '') return [];
	const count = number === 'a' ? 1 : words.indexOf(number);
	const of = part.startsWith('quarter') ? 4 : parts.findIndex((name) => part.startsWith(name)) + 2;
	const ways =
		count === 1 ? [`one ${part}`, `one-${part}`, `a ${part}`] : [`${number} ${part}`, `${number}-${part}`];
	return [...ways, `${count}/${of}`];
}

const parts = ['half', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
