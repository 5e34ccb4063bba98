import type { FactKind } from './candidate.ts';
import { kindWords } from './kinds.ts';

/** How somebody decided about the drafts of a kind. */
export type Decided = { kind: FactKind; accepted: number; rejected: number };

const fewest = 5;
const much = 0.65;

/** The kinds that somebody rejects about two times of three, those most often rejected last. */
export function unwanted(decided: Decided[]): Decided[] {
	return decided
		.filter((each) => each.accepted + each.rejected >= fewest && share(each) > much)
		.sort((a, b) => share(a) - share(b));
}

/** The share of rejections after Laplace: as if one more of each had been decided. */
const share = ({ accepted, rejected }: Decided) => (rejected + 1) / (accepted + rejected + 2);

/** Why some drafts come last, in a sentence; null when none do, or all. */
export function whyLast(last: Decided[], waiting: (FactKind | null)[]): string | null {
	const shown = last.filter(({ kind }) => waiting.includes(kind));
	const isLast = (kind: FactKind | null) => shown.some((each) => each.kind === kind);
	if (shown.length === 0 || waiting.every(isLast)) return null;
	const names = listed(shown.map(({ kind }) => kindWords[kind].many));
	const counts = shown.map(({ accepted, rejected }) => `${rejected} of ${accepted + rejected}`);
	return `${names[0]?.toUpperCase()}${names.slice(1)} come last: you rejected ${listed(counts)}.`;
}

const listed = (parts: string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
