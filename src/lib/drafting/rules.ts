import { acronymQuestions } from './acronyms.ts';
import type { Candidate } from './candidate.ts';
import type { Placed } from './context.ts';
import { dateGap } from './date-gap.ts';
import type { Reason } from './reasons.ts';
import type { Edit } from './rewrite.ts';
import type { Sentence } from './sentence.ts';
import { mayBeUnique, subjectQuestion } from './subjects.ts';

/** The cards that a sentence gives, or why it gives none; null when there is nothing of the rule's kind in it. */
type Rule = (placed: Placed) => Candidate[] | Reason | null;

/** Those whose cards are good most often come first. */
const rules: Rule[] = [acronyms, dates, subjects];

const most = 2;

/** The best cards of a sentence, and the reason that is told when none of them is kept. */
export function cardsOf(placed: Placed): { candidates: Candidate[]; reason: Reason } {
	const made = rules.map((rule) => rule(placed));
	const candidates = made.filter((cards) => Array.isArray(cards)).flat();
	const reason = made.find((cards) => typeof cards === 'string') ?? 'no-fact';
	return { candidates: candidates.slice(0, most), reason };
}

function acronyms({ sentence }: Placed): Candidate[] {
	return acronymQuestions(sentence);
}

function dates(placed: Placed): Candidate[] | Reason | null {
	const { sentence } = placed;
	if (!sentence.dates.some(({ kind }) => kind !== 'day')) return null;
	const { context } = placed;
	if ('reason' in context) return context.reason;
	if (!isSpecific(sentence, context.notes)) return 'no-name';
	const card = dateGap(sentence, context.notes);
	return card === null || typeof card === 'string' ? card : [card];
}

function subjects(placed: Placed): Candidate[] | Reason | null {
	const { sentence } = placed;
	if (!mayBeUnique(sentence) && !sentence.dates.some(({ kind }) => kind !== 'day')) return null;
	const { context } = placed;
	if ('reason' in context) return context.reason;
	const card = subjectQuestion(sentence, context.notes);
	return card && [card];
}

/** Whether a statement names someone or something, or tells of a thing that happens once. */
function isSpecific({ text, start, names, dates }: Sentence, notes: Edit[]): boolean {
	const isNamed = names.some((name) => name.start >= start && name.type !== 'demonym');
	if (isNamed || notes.length > 0 || once.test(text.slice(start))) return true;
	return dates.some(({ kind }) => kind === 'date') && singleWord.test(text.slice(start));
}

/** "Krakatoa erupted". */
const singleWord = /^(?![A-Z][a-z]+ing )[A-Z][a-z]{3,}(?<!s) (?:was|were|[a-z]+ed|rose|fell|sank|broke)\b/;

const once =
	/^(?:the first \p{L}|(?:the |an? )?[\p{L}-]+(?: \p{Ll}+)? (?:was|were) (?:first )?(?:introduced|invented|discovered|isolated|identified|patented|sequenced)(?!\p{L}))/iu;
