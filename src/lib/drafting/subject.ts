import type { Name } from './names.ts';
import { openingOf } from './opening.ts';
import type { Sentence } from './sentence.ts';
import { verbForm } from './verbs.ts';

/** Whom or what a statement is about: the one name that opens it, behind a time or place and a description. */
export function subjectOf(sentence: Sentence): Name | null {
	return nameOf(sentence) ?? phraseOf(sentence);
}

function nameOf({ text, start, names, dates }: Sentence): Name | null {
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
	const [, next = ''] = /^ (\p{Ll}+)/u.exec(after) ?? [];
	return next === '' || verbForm(next) || goesWith.test(next) ? first : null;
}

/** What may stand between a name and its verb: "the Gram stain" is no Gram. */
const goesWith =
	/^(?:of|in|on|at|for|from|by|to|with|and|or|who|which|that|as|also|then|later|never|not|first|once|only|just|both|all|would|could|may|might|will|should|soon|still|himself|herself|itself|during|between|under|over|through|where|when|after|before|until|since|against|near|among|de|van|von|\p{Ll}+(?:ly|ed|ew|ode|ang|ung|oke|ought|ught))$/u;

/** "the English physicist " before a name. */
const described =
	/^(?:(?:the|an?) (?:(?!(?:of|with|by|from|for|to|in|on|at|is|was|and|between|against|[a-z]+ed) )[a-zA-Z-]+ ){0,3})?["“‘']?$/i;

function leadLength(statement: string, dates: string[]): number {
	const [word = ''] = /^(?:in|on|since|by|during) /i.exec(statement) ?? [];
	const date = dates.find((text) => word !== '' && statement.startsWith(`${text} `, word.length));
	if (date) return word.length + date.length + 1;
	const [clause = ''] =
		/^(?:in|on|at|after|before|during|since|until|by|from|as) [^,]{1,60}, /i.exec(statement) ?? [];
	return clause.length;
}

/** The common words that a statement opens with: "the light reactions". */
function phraseOf(sentence: Sentence): Name | null {
	const { text, start, names, dates } = sentence;
	const lead = leadLength(
		text.slice(start),
		dates.map((date) => date.text)
	);
	const opening = openingOf(text, start + lead);
	if (!opening || empty.test(opening.text)) return null;
	const { article, isPlural } = opening;
	const isNamed = names.some((name) => name.start === opening.start);
	const first = opening.text.charAt(0);
	const own = isNamed || article !== '' ? opening.text : `${first.toLowerCase()}${opening.text.slice(1)}`;
	const lower = article.toLowerCase();
	return { start: opening.start, end: opening.end, text: `${lower}${own}`, type: 'phrase', isPlural };
}

const empty =
	/^(?:one|people|another|others?|things?|part|parts|half|most|many|example|examples)\b|\b(?:question|answer|reason|idea|result|results|fact|thing|way|problem|search|wish|price|people|construction|work|term|word|name|only|best|second|third|next|other|first)$/i;
