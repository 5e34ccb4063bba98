import type { DateMention } from './dates.ts';
import type { Name } from './names.ts';

/** Whom or what a sentence opens with; `hasArticle` when "the" stands before its name. */
export type Subject = Name & { hasArticle: boolean };

/** What a sentence says of its subject: "was", "the first …", and the names and dates in that. */
export type Claim = { subject: Subject; verb: string; tail: string; names: Name[]; dates: DateMention[] };

/** How to ask for a subject whose kind is certain. */
export function wordFor({ type, text }: Subject): string | null {
	if (type === 'country') return 'Which country';
	if (type === 'city') return 'Which city';
	if (type === 'person') return 'Who';
	return type === 'organisation' && !/ and /.test(text) ? 'Which organisation' : null;
}
