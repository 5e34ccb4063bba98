import { american } from './american.ts';

/** A text without what never matters in an answer: case, accents, kinds of quotes and dashes. */
export function fold(text: string): string {
	return bare(
		bare(text.replace(/(?<=\d)[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+/g, raised))
			.toUpperCase()
			.toLowerCase()
	)
		.replace(/[ςøłđðæœþı]/g, (letter) => alike[letter] ?? letter)
		.replace(/[‘’ʼ`´]/g, "'")
		.replace(/[‐-―−]/g, '-');
}

/** A power as it is typed: 10⁶ is 10^6 and not 106. */
function raised(power: string): string {
	return `^${[...power].map((sign) => '0123456789-'['⁰¹²³⁴⁵⁶⁷⁸⁹⁻'.indexOf(sign)]).join('')}`;
}

/** A text in small letters without accents, otherwise as it was written. */
export function lower(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toUpperCase()
		.toLowerCase()
		.normalize('NFC');
}

const alike: Record<string, string> = {
	ς: 'σ',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	æ: 'ae',
	œ: 'oe',
	þ: 'th',
	ı: 'i'
};

function bare(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cc}\p{Cf}]+/gu, (marks) => (/\n/.test(marks) ? '\n' : /\s/.test(marks) ? ' ' : ''));
}

/** The words of a text, folded, as Americans spell them, with numerals as figures and without articles. */
export function words(text: string): string[] {
	const plain = fold(text)
		.replace(/(?<=\d) ?: ?(?=\d)/g, ':')
		.replace(/[&+](?=\s|\p{L}{2})/gu, ' and ')
		.replace(/'s?(?![\p{L}\p{N}])|s'(?![\p{L}\p{N}])|'/gu, (end) => (end.startsWith('s') ? 's' : ''));
	const all = [...plain.matchAll(/\d+(?:[.,:/]\d+)+|[\p{L}\p{N}]+[+#]*/gu)];
	return all
		.filter(({ 0: word, index }, at) => {
			const isLetter = (at > 0 && at === all.length - 1) || plain[index + 1] === '.';
			return isLetter || !articles.has(word);
		})
		.map(({ 0: word, index }, at) => plainWord(word, at, plain[index + word.length] === '.'));
}

const articles = new Set(['a', 'an', 'the']);

/** The words of a text run together, so that "multi-vector" and "multivector" are one; figures stay apart. */
export function runTogether(all: string[]): string {
	return all.reduce((run, word) => run + (/\d$/.test(run) && /^\d/.test(word) ? ' ' : '') + word, '');
}

/** A word as it is compared; "V." within a name is an initial, and "a" at the end a letter. */
function plainWord(word: string, at: number, isDotted: boolean): string {
	if (at > 0 && roman.has(word) && !(isDotted && word.length === 1)) return String(roman.get(word));
	const figure = /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1] ?? ordinals.get(word);
	return figure ?? short[word] ?? american(word);
}

const short: Record<string, string> = { st: 'saint', art: 'article', mt: 'mount', no: 'no', vs: 'versus' };

const roman = new Map(
	'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii'
		.split(' ')
		.map((numeral, at) => [numeral, at + 1])
);

const ordinals = new Map(
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
		.split(' ')
		.map((word, at) => [word, String(at + 1)])
);
