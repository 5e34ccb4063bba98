import { gap } from '#lib/facts/fact.ts';
import { moved, quotation, type Candidate } from './candidate.ts';
import { cueFor } from './cues.ts';
import { enumerationAt, type Enumeration } from './enumeration.ts';
import { matches } from './matches.ts';
import { rewrite, type Edit } from './rewrite.ts';
import type { Name } from './names.ts';
import type { Sentence } from './sentence.ts';
import { contentWords } from './vague.ts';
import { verbForm } from './verbs.ts';

/** A card for the things that a sentence enumerates: "… consists of ____ (four items)". */
export function listCard(sentence: Sentence, found: Enumeration, notes: Edit[]): Candidate | null {
	const { text, start, quote } = sentence;
	const end = clauseEnd(text, found.end);
	const lead = text.slice(start, found.start);
	const told = numberTold(/: (?:the |an? )?$/i.test(lead) ? lead : lead.slice(-near));
	const { length } = found.items;
	if (told === null ? length === 2 || length > mostUntold : told !== length) return null;
	if (sharesHead(lead, found.items) || (told === null && / or /.test(text.slice(found.start, found.end))))
		return null;
	const edits = [
		...notes.filter((note) => note.end <= end),
		{ start: found.start, end: found.end, by: blankFor(length, told) }
	];
	const prompt = rewrite(end < text.length ? `${text.slice(0, end)}.` : text, start, edits);
	if (prompt.split(' ').length > mostWords) return null;
	if (backward.test(prompt) || (notes.length === 0 && isLoose(sentence, found))) return null;
	const answer = moved(quotation(quote.text, found), quote.start);
	return listOf(quote, answer, found.items, prompt);
}

/** A card of the kind `list`. */
export function listOf(
	quote: Candidate['quote'],
	answer: Candidate['answer'],
	items: string[],
	prompt: string
): Candidate {
	const joined = items.join('\n');
	return { kind: 'list', quote, answer, card: { kind: 'list', prompt, answer: joined, accepted: [joined] } };
}

/** The gap for so many things; their number is told unless the sentence has told it. */
export function blankFor(length: number, told: number | null): string {
	return told === null ? `${gap} (${numberWords[length - 1]} items)` : gap;
}

/** How many things a lead-in announces: "The organ has three layers:". */
export function numberTold(lead: string): number | null {
	const found = matches(counted, lead.slice(-120)).at(-1);
	return found ? numberWords.indexOf(found[1]?.toLowerCase() ?? '') + 1 : null;
}

const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const counted =
	/\b(two|three|four|five|six|seven|eight|nine|ten) (?!(?:years?|months?|days?|times|hundred|thousand|million|of these)\b)(?:[\p{L}-]+ ){0,3}?\p{L}+s?\b/giu;

const mostWords = 40;

/** So many things can be remembered; more only when the text itself says how many there are. */
export const mostUntold = 5;

/** Without a colon a number stands this near to what it counts. */
const near = 70;

/** "two types of membranes: connective tissue and epithelial membranes": of the first, half is missing. */
function sharesHead(lead: string, items: string[]): boolean {
	const head = / (\p{L}{3,})$/u.exec(items.at(-1) ?? '')?.[1] ?? '';
	if (head === '' || items.every((item) => item.endsWith(head))) return false;
	return (
		new RegExp(`\\b${head.replace(/s$/, '')}`, 'i').test(lead) && !items.some((item) => /\p{Lu}/u.test(item))
	);
}

const cues =
	/: (?=\S)|\b(?:consists? of|consisted of|consisting of|composed of|made up of|comprises?|comprised of|comprised|divided into|grouped into|classified into|split into|classified as|namely,?|bordered by|ascribed to|attributed to|native to|borders(?: on)?|of which are|such as|including) /gi;

const mostCues = 6;

const announced =
	/\b(?:two|three|four|five|six|seven) (?:[\p{L}-]+ ){1,6}?(?:is|are|was|were|include|included|have been|has been) |\b(?:two|three|four|five|six|seven) (?:[\p{L}-]+ ){0,3}\p{L}+s(?:, (?=the )| \()/giu;

const number = cueFor('two three four five six seven');

/** Between the last two of what is enumerated. */
const joints = cueFor('and or');

/** What `cues` needs where there is no colon. */
const leadIn = cueFor(
	'consist consists consisted consisting composed made comprise comprises comprised divided grouped classified split namely bordered ascribed attributed native borders which such including'
);

/** A statement before a colon has a verb. */
export const says = / (?:is|are|was|were|has|have|had|be|do|can|[a-z]{2,}(?:es|ed|s))(?= )/;

/** What a sentence enumerates behind a lead-in that says what it is, or as three names or more. */
export function enumerationIn(sentence: Sentence): Enumeration | null {
	const { text, start } = sentence;
	if (!sentence.has(joints)) return null;
	const statement = text.slice(start);
	const told = sentence.has(number) ? matches(announced, statement) : [];
	const led = sentence.has(leadIn) || statement.includes(': ') ? matches(cues, statement) : [];
	for (const { 0: cue, index } of [...led, ...told].slice(0, mostCues)) {
		const at = start + index + cue.length;
		const found = enumerationAt(text, at);
		if (cue.startsWith(':') && !says.test(text.slice(start, at))) continue;
		if (
			found &&
			(suchAs.test(cue) ? areNames(text, found) : isClosed(text, found)) &&
			!(
				cue.startsWith(':') &&
				found.end < text.length - 1 &&
				!/^(?: \p{Ll}+)?\s*[;.–—]/u.test(text.slice(found.end))
			)
		)
			return found;
	}
	if (!isRow(statement)) return null;
	const found = namesInARow(
		text,
		sentence.names.filter((name) => name.start >= start)
	);
	if (!found) return null;
	return isClosed(text, found) && isTold(text, start, found) ? found : null;
}

const suchAs = /^(?:such as|including) $/i;

/** What is only an example is remembered with the others where all are names, and nothing follows. */
function areNames(text: string, { end, items }: Enumeration): boolean {
	return items.length > 2 && items.every((item) => /^\p{Lu}/u.test(item)) && /^\s*[.;]/.test(text.slice(end));
}

/** Capitals behind a comma and behind an "and". */
const isRow = (text: string) => /, (?:the )?[A-ZÀ-Þ]/.test(text) && / and (?:the )?[A-ZÀ-Þ]/.test(text);

/** "Israel, Britain and France": three names or more and nothing between them. */
function namesInARow(text: string, names: Name[]): Enumeration | null {
	for (let first = 0; first < names.length - 2; first += 1) {
		let last = first;
		for (;;) {
			const joint = text.slice(names[last]?.end, names[last + 1]?.start ?? 0);
			if (!/^(?:,(?: and)?|,? and) (?:the )?$/.test(joint)) break;
			last += 1;
			if (joint.includes('and')) break;
		}
		const together = names.slice(first, last + 1);
		const end = together.at(-1)?.end ?? 0;
		const isWhole =
			/ and (?:the )?$/.test(text.slice(0, together.at(-1)?.start)) &&
			!/^(?:[’']s| \p{Lu}|-)/u.test(text.slice(end));
		if (
			together.length > 2 &&
			together.length <= 5 &&
			isWhole &&
			together.every(({ text: own }) => !/\d/.test(own) && /^\p{Lu}{2}|.{3}/u.test(own))
		)
			return { start: together[0]?.start ?? 0, end, items: together.map((name) => name.text) };
		first = last;
	}
	return null;
}

/** Whether an enumeration names all there are. */
function isClosed(text: string, { start, end }: Enumeration): boolean {
	return (
		!/\bamong others\b/.test(text) &&
		!/[[\]]/.test(text.slice(start, end)) &&
		!/^, (?!which|who|where|whose|while|whereas|although|but|so|because|each|with|all|both|in|at|on|\p{Lu})/u.test(
			text.slice(end)
		) &&
		!/\b(?:including|includes?|included|such as|for example|e\.g\.|for instance|like|as|between|among|especially|notably|among others|among them|either|neither)[, ]*(?:the )?$/i.test(
			text.slice(0, start)
		) &&
		!/^,? (?:and|or|as well as|among|etc|and so on|respectively|to name)\b/.test(text.slice(end))
	);
}

/** Whether names stand as those who do something, or end a sentence as those by whom it is done. */
function isTold(text: string, from: number, { start, end }: Enumeration): boolean {
	const before = text.slice(from, start);
	const after = text.slice(end);
	if (/^(?:the )?$|^(?:[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Aa]fter|[Dd]uring) [^,]{2,40}, (?:the )?$/i.test(before))
		return (
			(doing.test(after) || isDone(after)) &&
			!/^ (?:are|were|is) (?:among|one of|some of|examples|also)\b/.test(after)
		);
	return (
		/\b(?:by|are|were|with|from|of|to|against|joined) (?:the )?$/.test(before) &&
		contentWords(before, 4) >= 4 &&
		/^\s*[.;]/.test(after) &&
		!/\([^)]*$/.test(before)
	);
}

/** "traced the steps of photosynthesis at Berkeley" */
function isDone(after: string): boolean {
	const [, verb = ''] = /^ (\p{Ll}+) /u.exec(after) ?? [];
	return verbForm(verb) === 'either' && !/^(?:had|can|must|could)$/.test(verb) && contentWords(after, 4) >= 4;
}

const doing =
	/^ (?:also |jointly |together |later |then )?(?:make up|made up|form|formed|share|shared|border|signed|founded|established|created|won|invaded|attacked|fought|divided|partitioned|ruled|dominated|discovered|invented|developed|built|wrote|joined|belong|became|allied|are (?:classified|grouped|called|known|the)|were (?:the|awarded))\b/;

function clauseEnd(text: string, from: number): number {
	const at = text.slice(from).search(nextBreath);
	return at === -1 ? text.length : from + at;
}

const nextBreath =
	/;| [–—] |—|: |, (?=(?:which|who|where|whose|while|whereas|although|though|but|so|because|since|and) )/;

const backward =
	/^(?:let|consider|imagine|here|recall|remember)\b|\b(?:either|neither|such(?! as\b)|similar|similarly|examples?|the (?:other|others|former|latter|above))\b/i;

/** "The two main layers are ____": of what, another sentence says. */
function isLoose({ text, start, names }: Sentence, found: Enumeration): boolean {
	const before = text.slice(start, found.start);
	if (
		!/^(?:the|its|their|all|these) (?:[\p{L}-]+ ){1,9}$/iu.test(before) ||
		/\b(?:of|in|for|that|which)\b/.test(before)
	)
		return false;
	return !names.some(({ start: at, type }) => at >= start && at < found.start && type !== 'demonym');
}
