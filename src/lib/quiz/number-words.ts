const units =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const tens = ['', '', ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')];
const ordinal =
	'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
		' '
	);

const values = new Map([
	...units.map((word, at) => [word, at] as const),
	...tens.map((word, at) => [word, at * 10] as const).slice(2)
]);
const ordinals = new Map([
	...ordinal.map((word, at) => [word, at] as const),
	...tens.map((word, at) => [word.replace(/y$/, 'ieth'), at * 10] as const).slice(2)
]);

/** The powers of ten that have a name. */
export const scales = new Map([
	['hundred', 100],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12]
]);

/** The whole number that words such as "one hundred and twenty-three" spell, or null. */
export function numberInWords(text: string, allow: { ordinals?: boolean } = {}): number | null {
	const words = text.split(/[ -]+/).filter((word) => word !== '' && word !== 'and');
	if (words.length === 0) return null;
	let [sum, part] = [0, 0];
	for (const [at, word] of words.entries()) {
		const value =
			values.get(word) ?? (allow.ordinals && at === words.length - 1 ? ordinals.get(word) : undefined);
		const scale = scales.get(word);
		if (value !== undefined && fits(part, value, at > 0 && values.has(words[at - 1]!))) part += value;
		else if (scale === 100 && part < 100) part = (part || 1) * 100;
		else if (scale !== undefined && scale > 100) [sum, part] = [sum + (part || 1) * scale, 0];
		else return null;
	}
	return sum + part;
}

/** "twenty three" is a number, "three twenty" and "two three" are none. */
function fits(part: number, value: number, afterSmall: boolean): boolean {
	if (!afterSmall) return part % 100 === 0;
	return value < 10 && value > 0 && part % 100 >= 20 && part % 10 === 0;
}

/** The year that words such as "nineteen eighty-six" or "two thousand and ten" spell, or null. */
export function yearInWords(text: string): number | null {
	const words = text.split(/[ -]+/).filter((word) => word !== 'and');
	for (const split of [1, 2]) {
		const [century, rest] = [words.slice(0, split), words.slice(split)].map((part) =>
			numberInWords(part.join(' '))
		);
		if (century && rest && century >= 10 && century <= 21 && rest >= 10 && rest < 100)
			return century * 100 + rest;
	}
	const whole = numberInWords(text);
	return whole !== null && whole >= 100 && whole <= 2200 ? whole : null;
}
