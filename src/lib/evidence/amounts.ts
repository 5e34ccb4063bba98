import type { Span } from '#lib/facts/fact.ts';
import { stem } from './stem.ts';
import { concept } from './synonyms.ts';
import { units } from './units.ts';

/**
 * A number in a text with what it counts or measures: `of` is a unit that others are turned into ("m", "%"), or what
 * is counted, a concept. `least` and `most` are what it may be; they differ in a range.
 */
export type Amount = Span & {
	least: number;
	most: number;
	bound: 'more' | 'less' | null;
	of: string[];
	isUnit: boolean;
	isAbout: boolean;
};

/** Every amount in a text. Years are none. */
export function amountsIn(text: string): Amount[] {
	if (!mayHold.test(text)) return [];
	const found = [...text.matchAll(amount)].flatMap(({ 0: whole, index, groups = {} }) => {
		const value = readNumber(groups.number ?? '') * (scales[groups.scale ?? ''] ?? 1);
		const second = groups.to ? readNumber(groups.to) * (scales[groups.scale ?? ''] ?? 1) : value;
		const behind = text.slice(index + whole.length, index + whole.length + 60);
		const counted = unitOf(groups.money ?? '', groups.percent ?? '', behind);
		if (!counted || !Number.isFinite(value)) return [];
		if (mayBeYear.test(groups.number ?? '') && !counted.isUnit) return [];
		const lead = text.slice(Math.max(0, index - 24), index).toLowerCase();
		const isMore = /(?:more than|over|at least|above|no fewer than|exceed\w*) $/.test(lead);
		const isLess = /(?:less than|fewer than|under|below|at most|up to|no more than|not more than) $/.test(
			lead
		);
		const [low, high] = [Math.min(value, second), Math.max(value, second)];
		return [
			{
				start: index,
				end: index + whole.length + counted.length,
				least: low * counted.times,
				most: high * counted.times,
				bound: isMore ? ('more' as const) : isLess ? ('less' as const) : null,
				of: counted.of,
				isUnit: counted.isUnit,
				isAbout: /(?:about|around|some|nearly|almost|roughly|approximately|circa|ca\.|c\.) $/.test(lead)
			}
		];
	});
	const shares = sharesIn(text);
	return [...found.filter(({ start }) => !shares.some((share) => share.start === start)), ...shares];
}

/** Whether two amounts measure or count the same kind of thing. */
export function areComparable(one: Amount, other: Amount): boolean {
	return one.isUnit === other.isUnit && one.of.some((each) => other.of.includes(each));
}

/** Whether two comparable amounts may be the same, as 111 and 111, about 90 and 92, or more than 100 and 120. */
export function mayBeEqual(one: Amount, other: Amount): boolean {
	const reach = (one.isAbout || other.isAbout ? 0.08 : 0.01) * Math.max(one.most, other.most);
	if (Math.abs(one.least - other.least) <= reach && Math.abs(one.most - other.most) <= reach) return true;
	if (isNarrow(one) && isNarrow(other) && one.least <= other.most + reach && other.least <= one.most + reach)
		return true;
	return isWithin(one, other) || isWithin(other, one);
}

/** "90 to 100" may be 90, "11 to 29" is not 18. */
function isNarrow({ least, most }: Amount): boolean {
	return most <= 1.3 * least;
}

/** Whether an amount keeps a bound, and not by far. */
function isWithin({ least, most, bound }: Amount, inside: Amount): boolean {
	if (inside.bound !== null) return false;
	if (bound === 'more') return inside.least >= least && inside.least <= 1.5 * least;
	return bound === 'less' && inside.most <= most && inside.most >= most / 1.5;
}

const mayBeYear = /^(?:1[1-9]|20)\d\d$/;

const mayHold = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|quarters?)\b/i;

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const inWords = numbers.slice(2).join('|');
const figures = `\\d{1,3}(?:[,\u00a0\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?`;
const amount = new RegExp(
	`(?<![\\p{L}\\d.,-])(?<money>US\\$|[$€£¥])?(?<number>${figures}|(?:${inWords})(?![\\p{L}-]))` +
		`(?:(?: ?[–-] ?| to | and (?=\\d))(?<to>${figures}))?` +
		'(?: (?<scale>hundred|thousand|million|billion|trillion))?(?<percent> ?(?:%|per ?cent\\b))?(?![\\d])',
	'giu'
);

const scales: Record<string, number> = {
	hundred: 1e2,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12
};

function readNumber(text: string): number {
	const at = numbers.indexOf(text.toLowerCase());
	return at === -1 ? Number(text.replace(/[,\u00a0\u202f]/g, '')) : at;
}

const signs: Record<string, string> = { $: 'dollar', US$: 'dollar', '€': 'euro', '£': 'pound', '¥': 'yen' };

type Counted = { of: string[]; isUnit: boolean; times: number; length: number };

function unitOf(money: string, percent: string, behind: string): Counted | null {
	if (money !== '') return { of: [signs[money.toUpperCase()] ?? money], isUnit: true, times: 1, length: 0 };
	if (percent !== '') return { of: ['%'], isUnit: true, times: 1, length: 0 };
	const [space = '', name = ''] =
		/^[ \u00a0-]?((?:square |cubic )?[\p{L}°²³]+(?:\/[hs]\b)?)/u.exec(behind) ?? [];
	const unit = units.get(name) ?? units.get(name.toLowerCase());
	if (unit) return { of: [unit.base], isUnit: true, times: unit.times, length: space.length };
	const [run = ''] = /^(?: [\p{L}][\p{L}’'-]*){1,4}/u.exec(behind) ?? [];
	const words = run.trim().split(' ').filter(Boolean);
	const stop = words.findIndex((word) => ends.has(word.toLowerCase()));
	const kept = (stop === -1 ? words : words.slice(0, stop)).slice(0, 3);
	if (kept.length === 0) return null;
	const of = kept
		.flatMap((word) => [word, ...word.split('-')])
		.map((word) => concept(stem(word.toLowerCase())));
	return { of: [...new Set(of)], isUnit: false, times: 1, length: ` ${kept.join(' ')}`.length };
}

const ends = new Set(
	(
		'a about after an and are as at be because been before but by can could did do does during each every for from had has have he ' +
		'her his how if in into is it its may might more most must no not of on once or out over per she should since so some than ' +
		'that the their them then there these they this those to under until up upon was we were what when where which while ' +
		'who will with within without would'
	).split(' ')
);

/** "three quarters of", "nine of ten", "half of" as a share in per cent. */
function sharesIn(text: string): Amount[] {
	const pattern = new RegExp(
		`\\b(?:(?<top>${inWords}|one|a)[ -](?<part>quarters?|thirds?|fifths?|tenths?)|(?<half>half)|(?<some>${inWords}) (?:of|in|out of) (?:every )?(?<all>${inWords}))\\b(?! an?\\b)`,
		'gi'
	);
	return [...text.matchAll(pattern)].map(({ 0: whole, index, groups = {} }) => {
		const top = groups.top ? Math.max(1, numbers.indexOf(groups.top.toLowerCase())) : 1;
		const of = parts[(groups.part ?? 'half').toLowerCase().replace(/s$/, '')] ?? 2;
		const ratio = groups.some
			? readNumber(groups.some) / readNumber(groups.all ?? '')
			: groups.half
				? 0.5
				: top / of;
		return {
			start: index,
			end: index + whole.length,
			least: 100 * ratio,
			most: 100 * ratio,
			of: ['%'],
			bound: null,
			isUnit: true,
			isAbout: true
		};
	});
}

const parts: Record<string, number> = { quarter: 4, third: 3, fifth: 5, tenth: 10 };
