/** A number with what it counts: "1,637 km" has the unit "km", "four" has none. */
export type Amount = { value: number; unit: string; isSpelt: boolean };

/** What a text that is nothing but a number with its unit means, or null. */
export function amountOf(text: string): Amount | null {
	if (text.length > 60) return null;
	const found = form.exec(text.trim());
	if (!found?.groups) return null;
	const { sign = '', money = '', digits, spelt, scale = '', unit = '' } = found.groups;
	const number = digits
		? Number(digits.replace(/[,\u00a0\u202f ]/g, ''))
		: words.indexOf(spelt?.toLowerCase() ?? '');
	if (!Number.isFinite(number)) return null;
	const value = (sign === '' ? 1 : -1) * number * (scales[scale.trim()] ?? 1);
	return { value, unit: `${money}${unit.trim()}`, isSpelt: digits === undefined };
}

/** The same text with another number in it, written as the first was; null when it cannot be. */
export function withNumber(text: string, value: number): string | null {
	const amount = amountOf(text);
	if (!amount) return null;
	if (amount.isSpelt) {
		const word = words[value];
		const old = /^\p{L}+/u.exec(text.trim())?.[0] ?? '';
		return word === undefined ? null : text.trim().replace(old, isCapital(old) ? capitalised(word) : word);
	}
	const [old = ''] = /\d(?:[\d,.\u00a0\u202f ]*\d)?/.exec(text) ?? [];
	const scale = scales[/ (hundred|thousand|million|billion|trillion)\b/.exec(text)?.[1] ?? ''] ?? 1;
	const decimals = /\.(\d+)$/.exec(old)?.[1]?.length ?? 0;
	const fixed = (Math.abs(value) / scale).toFixed(decimals);
	const [whole = '', rest] = fixed.split('.');
	const separator = /\d([,\u00a0\u202f ])\d{3}/.exec(old)?.[1] ?? (Number(whole) >= 10_000 ? ',' : '');
	const parted = separator === '' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, separator);
	return text.trim().replace(old, rest === undefined ? parted : `${parted}.${rest}`);
}

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const scales: Record<string, number> = {
	hundred: 100,
	thousand: 1000,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12
};

const form = new RegExp(
	'^(?<sign>[−–-])?(?<money>US\\$|[$€£¥])?' +
		`(?:(?<digits>\\d{1,3}(?:[,\u00a0\u202f ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|(?<spelt>${words.slice(1).join('|')})\\b)` +
		`(?<scale> (?:${Object.keys(scales).join('|')}))?` +
		'(?<unit>(?:[ \u00a0\u202f-]?(?:%|°\\s?[CF]?|[\\p{L}µ²³/]+(?: (?:per|an|a|of) \\p{L}+| \\p{L}+)?))?)$',
	'iu'
);

function isCapital(word: string): boolean {
	return word.charAt(0) !== word.charAt(0).toLowerCase();
}

function capitalised(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
