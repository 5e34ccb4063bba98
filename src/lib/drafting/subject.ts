import type { Name } from './names.ts';
import type { Sentence } from './sentence.ts';

/** Whom or what a statement is about: the one name that opens it, behind a time or place and a description. */
export function subjectOf({ text, start, names, dates }: Sentence): Name | null {
	const lead = leadLength(
		text.slice(start),
		dates.map((date) => date.text)
	);
	const first = names.find((name) => name.start >= start + lead);
	if (!first || first.type === 'demonym') return null;
	const between = text.slice(start + lead, first.start);
	const after = text.slice(first.end);
	if (!described.test(between) || /^[’']s/.test(after) || /^(?: and |, (?:and )?\p{Lu})/u.test(after))
		return null;
	return first;
}

/** "the English physicist " before a name. */
const described =
	/^(?:(?:the|an?) (?:(?!(?:of|with|by|from|for|to|in|on|at|is|was|and|between|against|[a-z]+ed) )[a-zA-Z-]+ ){0,3})?["“‘']?$/i;

function leadLength(statement: string, dates: string[]): number {
	const [clause = ''] =
		/^(?:in|on|at|after|before|during|since|until|by|from|as) [^,]{1,60}, /i.exec(statement) ?? [];
	if (clause !== '') return clause.length;
	const [word = ''] = /^(?:in|on|since|by|during) /i.exec(statement) ?? [];
	const date = dates.find((text) => word !== '' && statement.startsWith(`${text} `, word.length));
	return date ? word.length + date.length + 1 : 0;
}
