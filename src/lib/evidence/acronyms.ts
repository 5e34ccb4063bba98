import { wordsOf } from './words.ts';

/** What abbreviations stand for, in lower case. */
export type Acronyms = ReadonlyMap<string, string>;

/** The abbreviations that texts explain, as in "Shanghai Cooperation Organization (SCO)", and those everybody knows. */
export function acronymsIn(texts: string[]): Acronyms {
	return acronymsFrom(texts.flatMap((text) => [...explainedIn(text)]));
}

/** The abbreviations that a text explains. */
export function explainedIn(text: string): Acronyms {
	return oneOfEach(
		[...text.matchAll(/\((\p{Lu}[\p{Lu}\p{N}]{1,7})\)/gu)].flatMap(({ 1: short = '', index }) => {
			const long = expansionBefore(text.slice(Math.max(0, index - 140), index), short);
			return long ? [[short, long] as const] : [];
		})
	);
}

/** Abbreviations as texts explain them, and those everybody knows. */
export function acronymsFrom(explained: (readonly [short: string, long: string])[]): Acronyms {
	return new Map([...known, ...oneOfEach(explained)]);
}

/** Where one stands for two things, the first in the alphabet is taken. */
function oneOfEach(explained: (readonly [string, string])[]): Map<string, string> {
	const found = new Map<string, string>();
	for (const [short, long] of explained) {
		const before = found.get(short);
		if (before === undefined || long < before) found.set(short, long);
	}
	return found;
}

/** The words whose initials are the letters, counting or leaving out the small ones; null when they are not. */
function expansionBefore(lead: string, short: string): string | null {
	const words = wordsOf(lead);
	const letters = short.toLowerCase();
	for (let from = words.length - 2; from >= Math.max(0, words.length - 2 * short.length); from--) {
		const run = words.slice(from);
		const initials = (all: typeof run) => all.map(({ lower }) => lower.charAt(0)).join('');
		const parts = run.flatMap((word) => word.lower.split('-').map((part) => part.charAt(0))).join('');
		const spelled = [initials(run), initials(run.filter(({ isSmall }) => !isSmall)), parts];
		if (!run[0]?.isSmall && spelled.includes(letters)) return run.map(({ lower }) => lower).join(' ');
	}
	return null;
}

const known = new Map(
	Object.entries({
		EU: 'european union',
		UN: 'united nations',
		NATO: 'north atlantic treaty organization',
		WTO: 'world trade organization',
		WHO: 'world health organization',
		IMF: 'international monetary fund',
		EEU: 'eurasian economic union',
		EAEU: 'eurasian economic union',
		CIS: 'commonwealth of independent states',
		SCO: 'shanghai cooperation organization',
		CSTO: 'collective security treaty organization',
		OSCE: 'organization for security and cooperation in europe',
		GDP: 'gross domestic product'
	})
);
