import { fold } from './plain-words.ts';
import { isTitle, personNamed } from './person.ts';

/** Somebody's name without the rank before it and the place behind: "Henry Clay" of "Senator Henry Clay of Kentucky". */
export function plainName(name: string): string {
	if (!/^\p{Lu}/u.test(name)) return name;
	const words = name.split(' ');
	const from = words.findIndex((word) => !isTitle(fold(word.replace('.', ''))));
	const of = words.indexOf('of', from + 2);
	const plain = words.slice(Math.max(0, from), of === -1 ? undefined : of);
	const isPerson = plain.length > 1 ? personNamed(plain.join(' '), false) !== null : inOffice.test(name);
	return isPerson ? plain.join(' ') : name;
}

/** Ranks behind which one word is surely a surname: General Motors, Saint Petersburg and King Kong are no persons. */
const inOffice =
	/^(?:President|Senator|Prime Minister|Governor|Chancellor|Lord|Lady|Sir|Dr\.?|Professor|Emperor|Empress|Pope|Captain|Colonel|Major|Admiral|Baron|Count) \S+$/;
