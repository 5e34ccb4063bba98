import { givenNames, heads, titles } from '#lib/reading/heads.ts';
import { fold, words } from './plain-words.ts';

/** The parts of a person's name, folded: given names and initials, family name with its particles, numeral. */
export type PersonName = { first: string[]; family: string[] };

const folded = (names: Iterable<string>) => new Set([...names].map((name) => fold(name)));

const firstNames = folded([
	...givenNames,
	...(
		'Abay Abai Abdul Adolf Aisha Akbar Albrecht Alexandre Alexei Alfonso Ali Alisher Alois Amina Anatoly Andreas Antonín Antonia ' +
		'Aristotle Arnold Askar Auguste Aung Baruch Bashar Béla Benito Bertrand Bronisław Camille Carlos Che Chinghiz Chokan Clara Claudio ' +
		'Constantine Cristóbal Dante Dariga Deng Denis Diego Dinmukhamed Dmitry Donald Douglas Dwight Édouard Edgar Edith Edvard Eleanor ' +
		'Élie Émile Emily Emmanuel Erasmus Ernesto Erich Evo Ferdinando Fidel Frederic Frédéric Franklin Frida Fyodor Gabriel Gamal Geert ' +
		'Georges Gerhard Giacomo Gilbert Gioachino Gordon Graham Gretchen Günter Gustave Hannah Harriet Hector Helmut Henrik Henrietta ' +
		'Hermann Hideki Hillary Ho Homer Houman Hugh Ian Ibrahim Ignaz Ilham Indira Irina Isabella Islam Islom Ismail Jawaharlal Jefferson Jens ' +
		'Jeremy Jerome Jimmy Joachim Joe Joaquín Jörg Jorge Joséphine Joyce Julia Jürgen Kassym Kasym Kassym-Jomart Kemal Kofi Konrad Konstantin ' +
		'Kwame Laurence Lawrence Lenin Leonid Linus Louise Luca Lucy Lula Lyndon Madeleine Mahatma Malala Malcolm Manuel Mao Marcel Marcus ' +
		'Margareta Mario Mathias Matthew Matthias Maurice Maximilien Mehmed Mehmet Michel Miguel Mikhail Milton Mirzhakyp Mirjaqip Modest Mohammad ' +
		'Mohammed Mustafa Muammar Nancy Neil Neville Nikolay Noam Norman Olga Olzhas Oscar Osama Otto Pablo Paolo Pavel Pedro Plácido Qanysh ' +
		'Rainer Ravi Rashid Recep Reinhold Rodrigo Roald Roland Rosa Roy Ruhollah Russell Saddam Salvador Sebastian Shinzo Silvio Simone Sofia ' +
		'Sophie Søren Srinivasa Stanley Stefan Steven Sultan Sun Sylvia Tariq Taras Tatiana Terence Theresa Timur Toni Tony Ursula Vaclav Václav Victoria ' +
		'Viktor Virgil Vissarion Volodymyr Wangari Warren Werner Wilbur Willem Woodrow Xavier Yasser Yuliya Yves Zaha Ziggy Zoltán'
	).split(' ')
]);

const calledBy = folded([
	...titles,
	'Madame',
	'Madam',
	'Miss',
	'Prof',
	'Judge',
	'Justice',
	'Sheikh',
	'Imam',
	'Count',
	'Baron',
	'Tsarina',
	'Comrade',
	'Father',
	'Mother',
	'Brother',
	'Sister',
	'Prime',
	'Vice',
	'Premier',
	'Captain',
	'Major',
	'Lieutenant',
	'Sergeant',
	'Commander',
	'Commodore',
	'Governor',
	'Congressman',
	'Representative',
	'Ambassador',
	'Reverend',
	'Composer',
	'Doctor',
	'Sen',
	'Gen',
	'Capt',
	'Pres',
	'Jr',
	'Sr'
]);
const particles = new Set(
	'van von der den de di da la le du del della ten ter ibn bin al el ben zu of'.split(' ')
);
const notPeople = folded([
	...Object.values(heads).flatMap((some) => [...some]),
	...'Day Cross House Hall Telescope Palace Airport Bay Island Theory Law Effect Syndrome Disease Equation Cycle Principle Theorem Doctrine Report Case Plan Wall Award Medal Opera City County State States Sea Kingdom Company Brothers Sisters Test Method Reaction Experiment Curve Constant Number Model Trial Trials Massacre Affair Mission Expedition'.split(
		' '
	)
]);
const familyFirst = folded(
	'Mao Deng Xi Jiang Zhou Chiang Kim Park Nguyen Ho Sun Hu Li Wang Zhang Chen Liu Zhao Zhu Ban Pol'.split(' ')
);
const familyEnding =
	/(?:[aeiou]y?ev|ov|in|ova|eva|sky|skii|skiy|ski|enko|shvili|dze|yan|ian|sson|sen|stein|berg|uly|kyzy|ez|escu|auer|mann)$/;

/** A person's words without the titles before the name and what stands behind it, such as "Jr.". */
export function withoutTitles(all: string[]): string[] {
	const from = all.findIndex((word) => !calledBy.has(word));
	const rest = all.slice(Math.max(from, 0));
	return rest.length > 1 && /^(?:jr|sr|junior|senior)$/.test(rest.at(-1)!) ? rest.slice(0, -1) : rest;
}

export function isTitle(word: string): boolean {
	return calledBy.has(word);
}

/** The parts of a name if it is surely a person's, or null: "New York" and "Marshall Plan" have no family name. */
export function personNamed(name: string, isSure: boolean): PersonName | null {
	if (/\bthe\b|\d/i.test(name.trim()) || /[,;\n]/.test(name)) return null;
	const all = words(name.replace(/(?<=\p{L})-(?=\p{L})/gu, ''));
	const plain = withoutTitles(all);
	if (plain.length < 2 || plain.length > 6 || plain.some((word) => /^\d+$/.test(word))) return null;
	if (plain.some((word) => notPeople.has(word))) return null;
	const lead = fold(name.trim().split(/\s+/)[0] ?? '').replace('.', '');
	const hasTitle = plain.length < all.length;
	const hasInitial = /^(?:\p{Lu}\p{Ll}?\. ?)+\p{Lu}\p{Ll}/u.test(name.trim());
	const hasParticle = plain.slice(1, -1).some((word) => particles.has(word) && word !== 'of');
	const isKnown = firstNames.has(lead) || firstNames.has(plain[0]!) || familyFirst.has(plain[0]!);
	const looksRussian =
		plain.length <= 3 &&
		familyEnding.test(plain.at(-1)!) &&
		/^\p{Lu}\S+ (?:\S+ )?\p{Lu}\S+$/u.test(name.trim());
	if (!isSure && !hasTitle && !hasInitial && !hasParticle && !isKnown && !looksRussian) return null;
	if (plain.includes('of') || plain.includes('and')) return null;
	return parts(plain);
}

function parts(all: string[]): PersonName {
	if (familyFirst.has(all[0]!) && all.length <= 3) return { first: all.slice(1), family: all.slice(0, 1) };
	const particle = all.findIndex((word, at) => at > 0 && at < all.length - 1 && particles.has(word));
	const from = particle > 0 ? particle : all.length - 1;
	return { first: all.slice(0, from), family: all.slice(from) };
}

/** Whether a word is a given name. */
export function isGivenName(word: string): boolean {
	return firstNames.has(fold(word));
}

/** Whether somebody is commonly called by the first name alone. */
export function isCalledByFirst(first: string): boolean {
	return 'napoleon galileo michelangelo rembrandt dante raphael donatello leonardo titian'
		.split(' ')
		.includes(first);
}

export function isParticle(word: string): boolean {
	return particles.has(word);
}
