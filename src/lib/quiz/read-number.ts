import { fold } from './plain-words.ts';
import { numberInWords, scales } from './number-words.ts';
import { readUnit, type Unit } from './units.ts';

/** A number or the two ends of a range; `digits` counts those that were written, before the zeros at its end. */
export type Quantity = {
	low: number;
	high: number;
	digits: number;
	unit: Unit | null;
	/** What is counted, where it is no unit: "chromosomes". */
	counted: string;
	bound: 'more' | 'less' | '';
	isAbout: boolean;
	isOrdinal: boolean;
};

/** What a text means as a number, in each way it can be read; nothing when it says anything else. */
export function readNumbers(text: string): Quantity[] {
	if (text.length > 120) return [];
	const [bound, unbounded] = takeBound(tidy(text));
	const rest = unbounded.replace(about, '');
	const isAbout = rest !== unbounded;
	return amounts(rest).map((amount) => ({ ...amount, bound, isAbout }));
}

type Amount = Omit<Quantity, 'bound' | 'isAbout'>;

const about =
	/^(?:about|around|approximately|approx\.?|roughly|nearly|almost|some|circa|ca\.?|c\.|~|≈|exactly)\s*/;

function tidy(text: string): string {
	return fold(text.replace(/(?<=\d)([½¼¾⅓⅔])/g, ' $1').replace(/º/g, '°'))
		.replace(/⁄/g, '/')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^(?:the|a total of|in|by|it takes|takes|every|only) /, '')
		.replace(/(?: or so)?[.!?]*$/, '')
		.replace(/^(?:minus|negative) /, '-');
}

function takeBound(text: string): [Quantity['bound'], string] {
	const [, more, less] =
		/^(?:(more than|over|above|at least|greater than|>=?|≥)|(less than|fewer than|under|below|at most|up to|no more than|<=?|≤))\s*/.exec(
			text
		) ?? [];
	const rest = text.slice((more ?? less ?? '').length).trim();
	return [more ? 'more' : less ? 'less' : '', rest];
}

function amounts(text: string): Amount[] {
	const [, first, second] =
		/^(?:from |between )?(.+?) ?(?:-| to | and )(?=[\d.a-z]) ?(.+)$/.exec(text.startsWith('-') ? '' : text) ??
		[];
	const whole = single(text);
	if (whole.length > 0 || first === undefined || second === undefined) return whole;
	if (/ and /.test(text) && !text.startsWith('between ')) return [];
	return single(second).flatMap((high) =>
		single(first)
			.filter(
				(low) =>
					low.counted === '' &&
					(low.unit === null || low.unit.measures === high.unit?.measures) &&
					low.low < high.low
			)
			.map((low) => ({ ...high, low: low.low }))
	);
}

function single(text: string): Amount[] {
	const [, currency = '', rest = ''] = /^(?:us ?)?([$€£¥₸])? ?(.*)$/.exec(text) ?? [];
	const figures = written.exec(rest)?.[0];
	if (figures === undefined) return spelt(rest, currency);
	const behind = rest.slice(figures.length);
	const [, far, near, after = ''] = scaled.exec(behind) ?? [];
	const scale = far ?? near ?? '';
	const found = readFigures(figures).flatMap(({ value, digits }) => [
		...finish(value * (short[scale] ?? scales.get(scale) ?? 1), digits, after || currency, after && currency),
		...(scale === 'm' ? finish(value, digits, `m ${after}`.trim(), '') : [])
	]);
	return found.filter((amount) => !(scale === 'm' && amount.counted !== ''));
}

const written =
	/^[-+]?(?:\d[\d., ]*\d|\.?\d+)(?:\/\d+)?(?: ?[x×*] ?10 ?\^ ?-?\d+|e[+-]?\d+|\^-?\d+)?(?![\d^])/;
/** The names of powers of ten; a lone m or k has to stand close to the number. */
const scaled =
	/^(?: ?(hundred|thousand|million|billion|trillion|bn|mn|mio|tn)(?![\p{L}\d])|([mk])(?![\p{L}/^\d]))? ?(.*)$/u;

const short: Record<string, number> = { bn: 1e9, mn: 1e6, mio: 1e6, tn: 1e12, m: 1e6, k: 1e3 };

/** An amount with what stands behind it: a unit, a currency, an ordinal's ending or what is counted. */
function finish(value: number, digits: number, after: string, currency: string): Amount[] {
	if (!Number.isFinite(value)) return [];
	const amount = { low: value, high: value, digits, unit: null, counted: '', isOrdinal: false };
	if (currency !== '')
		return /^(?:us ?)?[a-z ]*$/.test(after) ? [{ ...amount, unit: readUnit(currency) }] : [];
	if (/^(?:st|nd|rd|th)$/.test(after)) return [{ ...amount, isOrdinal: true }];
	const plain = after.replace(/^(?:of(?: the| all)?|us) /, '').replace(/^-/, '');
	const unit = plain === '' ? null : readUnit(plain);
	if (unit || plain === '') return [{ ...amount, unit }];
	return /^[\p{L} -]{3,40}$/u.test(plain) &&
		plain.split(' ').length <= 3 &&
		!/\b(?:and|or|not|but|to)\b/.test(plain)
		? [{ ...amount, counted: plain.replace(/s$/, '') }]
		: [];
}

/** Each number that figures can stand for: 1.000 is one or a thousand. */
function readFigures(text: string): { value: number; digits: number }[] {
	const [, base, raisedTo] = /^([-+]?\d+(?:\.\d+)?)\^(-?\d+)$/.exec(text) ?? [];
	if (raisedTo !== undefined) return [{ value: Number(base) ** Number(raisedTo), digits: 1 }];
	const [, mantissa = '', top, power] =
		/^([-+]?[\d., ]+)(?:\/(\d+))?(?: ?[x×*] ?10 ?\^ ?(-?\d+)|e([+-]?\d+))?$/.exec(text) ?? [];
	const exponent = power ?? /e([+-]?\d+)$/.exec(text)?.[1];
	const plain = mantissa.trim().replace(/^\+/, '');
	const digits = plain.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
	return plainReadings(plain)
		.map((figure) => {
			if (top === undefined) return Number(exponent === undefined ? figure : `${figure}e${exponent}`);
			const isShare = Number(figure) < Number(top) && Number(top) <= 1000;
			return isShare ? Number(figure) / Number(top) : NaN;
		})
		.filter(Number.isFinite)
		.map((value) => ({ value, digits }));
}

function plainReadings(text: string): string[] {
	if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return [text.replaceAll(',', '')];
	if (/^-?\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(text)) return [text.replaceAll(' ', '').replace(',', '.')];
	if (/^-?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(text)) return [text.replaceAll('.', '').replace(',', '.')];
	if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(text)) return [text, text.replace('.', '')];
	return /^-?\d*[.,]?\d+$/.test(text) ? [text.replace(',', '.')] : [];
}

const shares: Record<string, number> = {
	half: 2,
	halve: 2,
	third: 3,
	quarter: 4,
	fourth: 4,
	fifth: 5,
	sixth: 6,
	eighth: 8,
	tenth: 10
};
const counts: Record<string, string> = { once: 'one times', twice: 'two times', thrice: 'three times' };

/** An amount spelt in words, whatever of them is the number. */
function spelt(text: string, currency: string): Amount[] {
	const all = text
		.replace(/^(?:once|twice|thrice)\b/, (word) => counts[word]!)
		.replace(/\b(?:a|one) and a half (hundred|thousand|million|billion|trillion)/, 'one and a half $1')
		.replace(
			/^(-?)an? (?=hundred|thousand|million|billion|trillion|dozen|half|third|quarter|fifth|tenth|year|month|week|day|hour|minute|second)/,
			'$1one '
		)
		.replace(/^(-?)half\b/, '$1one half')
		.replace(/\bdozens?\b/, 'dozen')
		.split(/ /);
	for (let end = Math.min(all.length, 12); end > 0; end--) {
		const number = numberOf(all.slice(0, end).join(' '));
		if (number) {
			const after = all.slice(end).join(' ');
			return finish(number.value, number.digits, after || currency, after && currency).map((amount) => ({
				...amount,
				isOrdinal: number.isOrdinal
			}));
		}
	}
	return [];
}

function numberOf(text: string): { value: number; digits: number; isOrdinal: boolean } | null {
	const sign = text.startsWith('-') ? -1 : 1;
	const plain = text.replace(/^-/, '');
	const told = (value: number, isOrdinal = false) => ({
		value: sign * value,
		digits: String(value).replace(/\D/g, '').replace(/0+$/, '').length,
		isOrdinal
	});
	const [, whole, half] =
		/^(.+?) and a (half)( (?:hundred|thousand|million|billion|trillion))?$/.exec(plain) ?? [];
	const scale = /^.* half (\S+)$/.exec(plain)?.[1];
	if (whole !== undefined && half) {
		const value = numberInWords(whole);
		return value === null ? null : told((value + 0.5) * (scales.get(scale ?? '') ?? 1));
	}
	const [, count = '', share = ''] =
		/^(.+?)[ -](hal(?:f|ve)|third|quarter|fourth|fifth|sixth|eighth|tenth)s?$/.exec(plain) ?? [];
	const top = share === '' ? null : numberInWords(count);
	if (top !== null && top < shares[share]!) return told(top / shares[share]!);
	const dozens = /^(?:(.+) )?dozen$/.exec(plain);
	if (dozens) return told(12 * (numberInWords(dozens[1] ?? 'one') ?? NaN));
	const value = numberInWords(plain);
	if (value !== null) return told(value);
	const place = numberInWords(plain, { ordinals: true });
	return place === null ? null : told(place, true);
}
