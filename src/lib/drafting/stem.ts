/** A noun without the ending of its plural, as far as its form tells: "companies" and "company" are both "compan". */
export function stemOf(noun: string): string {
	return noun.length < 4
		? noun
		: noun.replace(/(?:ies|sses|es|s|y|e)$/, (end) => (end === 'sses' ? 'ss' : ''));
}
