import type { FactKind } from './candidate.ts';

/** What a card that was drafted asks for, in a student's words. */
export const kindWords: Record<FactKind, { one: string; many: string }> = {
	date: { one: 'a date', many: 'dates' },
	acronym: { one: 'an abbreviation', many: 'abbreviations' },
	superlative: { one: 'the only one of its kind', many: 'one-of-a-kind things' },
	role: { one: 'a role', many: 'roles' },
	list: { one: 'a list', many: 'lists' },
	term: { one: 'a term', many: 'terms' },
	definition: { one: 'a definition', many: 'definitions' },
	number: { one: 'a number', many: 'numbers' },
	person: { one: 'a person', many: 'persons' },
	place: { one: 'a place', many: 'places' },
	cause: { one: 'a cause', many: 'causes' },
	relation: { one: 'a relation', many: 'relations' },
	claim: { one: 'a key phrase', many: 'key phrases' },
	model: { one: 'what your language model chose', many: 'cards of your language model' }
};

export function isKind(word: string | null): word is FactKind {
	return word !== null && Object.hasOwn(kindWords, word);
}
